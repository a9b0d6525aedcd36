/** Keeps garbage from taking as much memory as what is used. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How much the heap may grow between two collections, in percent. V8 by itself lets it grow for hours before it settles.
 * Many articles fill most of a heap: a small part of them is much. With few, a heap that may not double is collected
 * three times a second under load, each time keeping ten replies waiting.
 */
const GROWTH = { few: 100, many: 30 } as const;

/** Of the whole process with all its threads, from its next collection on. */
export function boundGarbage(articles: keyof typeof GROWTH): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH[articles]}`);
}

/**
 * Collects the garbage of this thread at a moment that suits. Reading and saving leave more garbage than the index
 * holds, and V8 keeps that until the heap has grown again, which takes days. Blocks this thread for a few tenths of a
 * second.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // What is kept lies scattered over pages that are hardly filled: it is moved together.
  setFlagsFromString('--compact-on-every-full-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
