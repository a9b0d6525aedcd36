/** Long work in a thread that others need too: it lets them have a turn when it has taken long enough. */

/** How long the work goes on before others get a turn, in milliseconds. */
const TURN_MS = 10;

/** Await the result between two steps of the work. */
export function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  };
}

/**
 * Runs tasks one after another, in the order they came; one that fails does not stop the next. Of a failure that
 * nobody waits for the process hears.
 */
export function inOrder(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  // Asynchronous, since the result itself is waited for by the order.
  return async (task) => {
    const result = last.then(task);
    last = result.catch(() => {});
    return result;
  };
}
