/** Words that begin with a capital. */

import type { Token } from '../language/tokens.ts';

/** Whether it is a word with a capital. */
export const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && isCapitalised(text);

/** Whether a capital stands at that place. */
export function isCapitalised(text: string, at = 0): boolean {
  const code = text.codePointAt(at) ?? 0;
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const first = String.fromCodePoint(code);
  return first !== first.toLowerCase();
}
