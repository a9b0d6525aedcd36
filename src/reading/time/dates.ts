/** Reads calendar dates: days, months, years and their parts, written out or in digits. */

import { months } from '../../language/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { is } from '../mention.ts';
import { type Part, yearOf } from './calendar.ts';
import { inDigits } from './digits.ts';
import { dayMonth, monthAt } from './months.ts';
import { type ReadTime, readTime } from './precision.ts';
import { yearAt, yearNumber } from './years.ts';

const parts: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
/** "the end of March". */
const partsOf: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

/** "the first half of 2026", "the last quarter of the year". */
const fractions: ReadonlyMap<string, Part> = new Map([
  ['first half', 'first half'],
  ['second half', 'second half'],
  ['first quarter', 'first quarter'],
  ['second quarter', 'second quarter'],
  ['third quarter', 'third quarter'],
  ['fourth quarter', 'fourth quarter'],
  ['final quarter', 'fourth quarter'],
  ['last quarter', 'fourth quarter'],
]);

/** The date that begins at token `at`, or `null`. */
export function dateAt(tokens: readonly Token[], at: number, written: string | null): ReadTime | null {
  const token = tokens[at]!;
  if (token.kind === 'number')
    return inDigits(tokens, at) ?? dayMonth(tokens, at, written) ?? yearAt(tokens, at);
  const part = parts.get(token.lower);
  if (part) return partAt(tokens, at, at + 1, part, written);
  const fraction = fractions.get(`${token.lower} ${tokens[at + 1]?.lower}`);
  const partOf = fraction ?? partsOf.get(token.lower);
  const of = at + (fraction ? 2 : 1);
  if (partOf && is(tokens, of, 'of')) return partAt(tokens, at, of + 1, partOf, written);
  return months.has(token.lower) ? monthAt(tokens, at, at, null, written) : null;
}

/** "early February", "mid-February", "late 2025", "the end of March"; `from` is where month or year may stand. */
function partAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  part: Part,
  written: string | null,
): ReadTime | null {
  let i = from;
  if (tokens[i]?.text === '-') i++;
  if (is(tokens, i, 'in')) i++;
  const token = tokens[i];
  if (!token) return null;
  if (months.has(token.lower)) return monthAt(tokens, at, i, part, written);
  const year = yearNumber(token);
  return year === null ? null : readTime(at, i + 1, yearOf(year, part), 'year');
}
