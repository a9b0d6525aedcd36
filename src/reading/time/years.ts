/** Reads years, alone and behind a day or a month. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { people } from '../data/numbers.ts';
import { units } from '../data/time.ts';
import { is } from '../mention.ts';
import { yearOf } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

/** Words before a bare month or year that show that a time is meant: "may" and "march" are verbs too. */
export const beforeTime = wordSet(
  'in since by until till from of during through throughout before after around late early mid this last next the between and to for',
);

/** 1500 to 2099, `null` for other tokens. */
export function yearNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** "2022", "1990s"; a plain four-digit number is a year only where one is likely. */
export function yearAt(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at]!;
  const decade = /^((?:1[5-9]|20)\d)0s$/.exec(token.lower);
  if (decade)
    return readTime(at, at + 1, { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` }, 'decade');
  const year = yearNumber(token);
  if (year === null || tokens[at + 1]?.text === '%' || units.has(tokens[at + 1]?.lower ?? '')) return null;
  const after = tokens[at + 1]?.lower ?? '';
  if (people.has(after)) return null;
  const before = tokens[at - 1];
  return before &&
    (beforeTime.has(before.lower) || before.text === '(' || before.lower === "'s" || before.text === ',')
    ? readTime(at, at + 1, yearOf(year), 'year')
    : null;
}

/** The year that may follow, and the token behind it. */
export function yearBehind(tokens: readonly Token[], at: number): { year: number | null; next: number } {
  const i = tokens[at]?.text === ',' || is(tokens, at, 'of') ? at + 1 : at;
  const year = yearNumber(tokens[i]);
  return year === null ? { year, next: at } : { year, next: i + 1 };
}
