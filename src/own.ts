/** A string of its own: V8 makes a longer slice a window on the whole text, which it keeps in memory for it. */

/** V8 copies slices that are shorter than this. */
const COPIED_BELOW = 13;

/** The same text, keeping no larger one alive. `text` has no half of a surrogate pair. */
export function own(text: string): string {
  return text.length < COPIED_BELOW ? text : Buffer.from(text).toString();
}
