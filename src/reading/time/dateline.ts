/** Finds the dateline of a report: "LIMA, Peru (AP) —" says where it was written, and nothing of what it reports. */

import { months } from '../../language/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { isCapital } from '../capitals.ts';

/** A dateline is no longer than this, in tokens. */
const LONGEST = 16;
const DASH = /^[—–-]$/;
/** Marks inside a dateline, and its only words in lower case. */
const INSIDE = /^[,./()-]$/;
const SMALL = /^(?:de|and|of)$/;

/** How many tokens a dateline takes at the head of the sentence, with its dash; 0 where there is none. */
export function datelineLength(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== 'word' || !capital(first)) return 0;
  let [agency, dated] = [false, false];
  for (let i = 1; i < tokens.length && i < LONGEST; i++) {
    const token = tokens[i]!;
    if (DASH.test(token.text) && tokens[i - 1]!.end < token.start) {
      const next = i + (tokens[i + 1]?.text === token.text ? 2 : 1);
      // "Rovers — City": a name and an aside are no dateline yet, nor is "NATO - Russia".
      const long = token.text !== '-' || next > i + 1;
      const shouted = long && first.text.length > 3 && first.text === first.text.toUpperCase();
      return (agency || dated || shouted) && begins(tokens, next) ? next : 0;
    }
    if (token.text === ')') agency = true;
    else if (months.has(token.lower)) dated = true;
    if (token.kind === 'mark' ? !INSIDE.test(token.text) : !capital(token) && !SMALL.test(token.lower))
      return 0;
  }
  return 0;
}

/** A number counts as well: "March 3". */
const capital = (token: Token) => token.kind === 'number' || isCapital(token);

/** Behind the dash the report begins as a sentence does. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'mark' ? /^["“‘']$/.test(token.text) : capital(token));
}
