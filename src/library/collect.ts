/** Collects the garbage of this thread at a moment that suits. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Reading and saving leave more garbage than the index holds, and V8 keeps that until the heap has grown again by
 * half, which takes days. Blocks this thread for a few tenths of a second.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  // What is kept lies scattered over pages that are hardly filled: it is moved together.
  setFlagsFromString('--compact-on-every-full-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
