/** What LanceDB needs of the process before it is loaded. */

/**
 * LanceDB takes as many threads as there are processors less two, and with one alone it waits for itself for ever
 * when it indexes much (0.30.0). It reads this before it is loaded, of the process: a thread of its own cannot set it.
 */
export function roomForLanceDB(): void {
  process.env.LANCE_CPU_THREADS ??= '4';
}
