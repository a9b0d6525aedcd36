/** Says a question in plain words that is asked politely, with an idiom, a slip, or not turned around. */

import { IDIOMS } from './idioms.ts';
import { POLITE } from './polite.ts';
import { SLIPS } from './slips.ts';
import { UNTURNED } from './unturned.ts';

const WAYS = [POLITE, ...IDIOMS, ...SLIPS, UNTURNED];

/** Whether any of them may be asked in: looked for at once, as most questions ask in none. */
const ANY = new RegExp(WAYS.flatMap(({ signs }) => signs).join('|'), 'i');

/** The text with each such way of asking in plain words. */
export function inPlainWords(text: string): string {
  if (!ANY.test(text)) return text;
  const lower = text.toLowerCase();
  let plain = text;
  for (const { signs, pattern, plain: words } of WAYS)
    if (signs.some((sign) => lower.includes(sign))) plain = plain.replace(pattern, words);
  return plain;
}
