/** Has feeds and pages read in a thread of their own, and gives up on what takes it too long. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readPackage } from '../package.ts';
import { inOrder } from '../turns.ts';
import type { Results, Task } from './worker.ts';

/** For one page; news takes a tenth of a second. */
const READING_MS = 10_000;
/** What one page may need of memory. */
const MOST_MB = 512;

/** A thread that reads. */
export interface PageReader {
  /** One after another. A string says why nothing came of it; never rejects, and never resolves once closed. */
  read<Kind extends Task['kind']>(task: Task & { readonly kind: Kind }): Promise<Results[Kind] | string>;
  close(): Promise<void>;
}

/** The thread starts when there is something to read, and anew after a page that was given up. */
export function createPageReader(ms: number = READING_MS): PageReader {
  let worker: Worker | null = null;
  let closed = false;
  const start = () => {
    const file = join(readPackage().root, 'dist', 'src', 'feeds', 'worker.js');
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MB } });
    started.unref();
    return started;
  };
  const end = async () => {
    const ending = worker?.terminate();
    worker = null;
    await ending;
  };
  const queue = inOrder();
  return {
    read<Kind extends Task['kind']>(task: Task & { readonly kind: Kind }) {
      const reading = () =>
        new Promise<Results[Kind] | string>((resolve) => {
          if (closed) return;
          // Starting takes time too, which is not the page's.
          const patience = worker === null ? ms + READING_MS : ms;
          worker ??= start();
          const mine = worker.removeAllListeners();
          const settle = (result: Results[Kind] | string) => {
            clearTimeout(timer);
            if (!closed) resolve(result);
          };
          const giveUp = (why: string) => void end().then(() => settle(why));
          const timer = setTimeout(
            () => giveUp(`more in it than can be read in ${ms / 1000} seconds`),
            patience,
          );
          mine.once('message', settle);
          mine.once('error', (error) => giveUp(`what cannot be read (${error.message})`));
          mine.postMessage(task);
        });
      return queue(reading);
    },
    async close() {
      closed = true;
      await end();
    },
  };
}
