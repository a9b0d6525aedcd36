/** How often one member may ask, so that nobody crowds out a channel. */

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Questions that one member may ask in `WINDOW_SECONDS`: more than a heated discussion needs. */
export const QUESTIONS = 10;
export const WINDOW_SECONDS = 10;

/** What a member is told who asks too fast. */
export interface Wait {
  readonly asked: number;
  readonly seconds: number;
  /** Unix time in seconds from which the next question is taken. */
  readonly again: number;
}

export interface Patience {
  /** Counts a question of this member; `null` when it may be answered. */
  with(member: string): Promise<Wait | null>;
}

export function patience(): Patience {
  const limiter = new RateLimiterMemory({ points: QUESTIONS, duration: WINDOW_SECONDS });
  return {
    async with(member) {
      try {
        await limiter.consume(member);
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const again = Math.ceil((Date.now() + refusal.msBeforeNext) / 1000);
        return { asked: QUESTIONS, seconds: WINDOW_SECONDS, again };
      }
    },
  };
}
