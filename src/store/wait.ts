/** Opens the store at a start, when its server may be starting too, or its file be in use. */

import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT_CONFIG, isTrouble, type Trouble, told } from '../trouble.ts';
import { openStore, type Place, type Store } from './open.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/** A server that starts beside us is there in less, and a backup done; after it a supervisor shall see that something is wrong. */
const LIMIT_MS = 60_000;
/** Once told to stop, what is being opened is closed in good order if it is there by then; a server may hang for longer. */
const GRACE_MS = 2_000;

/** How long to wait, and who hears of it. */
export interface Waiting {
  /** Aborted when the wait is to end. */
  readonly stop: AbortSignal;
  /** Told before each pause what is wrong, and how long the pause is. */
  again(trouble: string, seconds: number): void;
  readonly limitMs?: number;
}

/**
 * Tries until it can be opened. `null`: told to stop before that came about. Trouble is what waiting does not mend, at
 * once, or what is still so at the limit.
 */
export async function awaitStore(place: Place, waiting: Waiting): Promise<Store | Trouble | null> {
  const end = performance.now() + (waiting.limitMs ?? LIMIT_MS);
  const { stop } = waiting;
  const given = new Promise<null>((resolve) => {
    stop.addEventListener('abort', () => setTimeout(resolve, GRACE_MS, null).unref(), { once: true });
  });
  for (let pause = FIRST_PAUSE_MS; !stop.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const store = await Promise.race([openStore(place), given]);
    if (stop.aborted) {
      if (store !== null && !isTrouble(store)) await store.close();
      return null;
    }
    if (store === null || !isTrouble(store)) return store;
    if (store.exitCode === EXIT_CONFIG || performance.now() + pause > end) return store;
    waiting.again(told(store), pause / 1000);
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
  return null;
}
