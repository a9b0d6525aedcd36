/** How long things may take, in milliseconds; a test hands in shorter ones. */

/** All of them, in milliseconds. */
export interface Timing {
  /** A claim nobody has renewed for so long is free for others. Far above any difference of clocks. */
  readonly lease: number;
  /** Discord has this long to answer one request. */
  readonly answer: number;
  /**
   * A request whose answer was lost may still become a message for so long after it was sent; only then
   * does its absence from the history mean anything. Longer than `answer`.
   */
  readonly settle: number;
  /** A slot this late may have been posted by a process whose record is gone, so the channel is read first. */
  readonly late: number;
  /** How far Discord's clock and ours may be apart, also by a clock that was wrong when it was posted. */
  readonly skew: number;
  /** A digest asked for by hand is not posted later than this. */
  readonly byHand: number;
  /** How long an edit of a posted headline into its full form is tried before its articles are told again. */
  readonly dress: number;
  /** Longest time between two looks at what is due: nothing is held in a timer longer. */
  readonly tick: number;
}

export const TIMING: Timing = {
  lease: 120_000,
  answer: 20_000,
  settle: 30_000,
  late: 90_000,
  skew: 3_600_000,
  byHand: 900_000,
  dress: 14 * 24 * 3_600_000,
  tick: 15_000,
};

/** A slot older than this is missed; what a new subscription gets. */
export const GRACE = 6 * 3_600_000;

/**
 * The least lease with which a send may begin: the answer may take its time, the clock may run a tenth
 * fast, and the lease must still be ours when the answer is there.
 */
export function leaseToSend(timing: Timing): number {
  return timing.answer * 1.1;
}

/** How long to wait before attempt number `attempts` is followed by another. */
export function backoff(timing: Timing, attempts: number): number {
  return timing.settle * 2 ** Math.min(Math.max(attempts, 1) - 1, 4);
}
