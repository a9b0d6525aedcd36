/** Times and sizes, as plain numbers. On Linux, time that a thread waited for a processor is not counted. */

import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel says of a thread, in milliseconds: at work, and ready but waiting for a processor. */
interface Schedule {
  readonly ran: number;
  readonly waited: number;
}

const NEVER: Schedule = { ran: 0, waited: 0 };

function scheduleOf(task: string): Schedule {
  try {
    const [ran, waited] = readFileSync(`${task}/schedstat`, 'utf8').split(' ');
    return { ran: Number(ran) / 1e6, waited: Number(waited) / 1e6 };
  } catch {
    return NEVER;
  }
}

function schedules(): Map<string, Schedule> {
  try {
    return new Map(readdirSync('/proc/self/task').map((id) => [id, scheduleOf(`/proc/self/task/${id}`)]));
  } catch {
    return new Map();
  }
}

/** Milliseconds that `work` takes, less what its busiest thread waited for a processor. */
export async function timed(work: () => unknown): Promise<number> {
  const before = schedules();
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  let busiest = NEVER;
  for (const [id, now] of schedules()) {
    const { ran, waited } = before.get(id) ?? NEVER;
    const own = { ran: now.ran - ran, waited: now.waited - waited };
    if (own.ran > busiest.ran) busiest = own;
  }
  return took - busiest.waited;
}

/** The same without looking at threads: for what takes less than that look. */
export async function timedShort(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export interface Spread {
  readonly median: number;
  readonly p99: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p99: at(0.99) };
}

/** For each input the best of `passes` runs, so that what else the machine does counts little. */
export async function bestOf<Input>(
  inputs: readonly Input[],
  passes: number,
  run: (input: Input, pass: number) => unknown,
): Promise<Spread> {
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++)
    for (const [i, input] of inputs.entries())
      best[i] = Math.min(best[i]!, await timedShort(() => run(input, pass)));
  return spread(best);
}

/** Resident memory in MB after the garbage is collected, where Node was started with `--expose-gc`. */
export function residentMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().rss / 1e6;
}

/**
 * Watches this thread: the longest it was kept from turning, in milliseconds, but by others wanting the processor. A
 * machine that wakes it late does not keep it either: what it sleeps through while it waits for events is not counted.
 */
export function watchStalls(): { take(): number; stop(): void } {
  let last = performance.now();
  let used = performance.eventLoopUtilization();
  let { waited } = scheduleOf('/proc/thread-self');
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const present = performance.eventLoopUtilization();
    const schedule = scheduleOf('/proc/thread-self');
    // Neither is less than what it was kept: it may have waited for a processor while it slept.
    const kept = Math.min(now - last - (schedule.waited - waited), present.active - used.active);
    longest = Math.max(longest, kept);
    last = now;
    used = present;
    waited = schedule.waited;
  }, 1);
  return {
    take() {
      const taken = longest;
      longest = 0;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}
