/** Times and sizes, as plain numbers. */

/** Milliseconds of wall time that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
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
  run: (input: Input) => unknown,
): Promise<Spread> {
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++)
    for (const [i, input] of inputs.entries()) best[i] = Math.min(best[i]!, await timed(() => run(input)));
  return spread(best);
}

/** Resident memory in MB after the garbage is collected, where Node was started with `--expose-gc`. */
export function residentMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().rss / 1e6;
}

/** Watches this thread: the longest it was kept from turning, in milliseconds. */
export function watchStalls(): { longest(): number; stop(): number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    longest: () => longest,
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}
