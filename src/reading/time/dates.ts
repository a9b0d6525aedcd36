/** Reads calendar dates: days, months, years, written out or in digits. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { people } from '../data/numbers.ts';
import { months, units } from '../data/time.ts';
import { is } from '../mention.ts';
import { dayOf, monthOf, nearestYear, type Part, yearOf } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

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

/** Words before a bare month or year that show that a time is meant: "may" and "march" are verbs too. */
const beforeTime = wordSet(
  'in since by until till from of during through throughout before after around late early mid this last next the between and to for',
);

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

/** "2026-01-24", "25.01.2026", "25/01/2026". */
function inDigits(tokens: readonly Token[], at: number): ReadTime | null {
  const { text } = tokens[at]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted)
    return readTime(at, at + 1, dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), 'day');
  const [mark, middle, again, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (
    !mark ||
    !middle ||
    !again ||
    !last ||
    mark.text !== again.text ||
    last.end - tokens[at]!.start !== 10 - lack(text, middle)
  )
    return null;
  if (!/^\d+$/.test(middle.text) || !/^\d+$/.test(last.text)) return null;
  if (mark.text === '-' && text.length === 4)
    return readTime(at, at + 5, dayOf(Number(text), Number(middle.text), Number(last.text)), 'day');
  if (mark.text !== '/' || last.text.length !== 4) return null;
  // With slashes the order is told only by a number over 12, or does not matter when both are the same.
  const [a, b] = [Number(text), Number(middle.text)];
  if (a <= 12 && b <= 12 && a !== b) return readTime(at, at + 5, null, 'day');
  return readTime(
    at,
    at + 5,
    a > 12 ? dayOf(Number(last.text), b, a) : dayOf(Number(last.text), a, b),
    'day',
  );
}

const lack = (first: string, middle: Token) =>
  (first.length === 1 ? 1 : 0) + (middle.text.length === 1 ? 1 : 0);

/** A day number, with or without its ending: "24", "24th". */
function dayNumber(token: Token | undefined): number | null {
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** "24 January 2026", "24th of January", "3 and 5 May", "3-5 May". */
function dayMonth(tokens: readonly Token[], at: number, written: string | null): ReadTime | null {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  const joined = tokens[at + 1]?.lower;
  const second =
    joined === '-' || joined === '–' || joined === 'and' || joined === 'to'
      ? dayNumber(tokens[at + 2])
      : null;
  let i = at + (second === null ? 1 : 3);
  if (is(tokens, i, 'of')) i++;
  const month = months.get(tokens[i]?.lower ?? '');
  if (month === undefined || !capital(tokens[i]!)) return null;
  i = behindPoint(tokens, i);
  const { year, next } = yearBehind(tokens, i);
  return interval(at, next, year, month, day, second, written);
}

/** "January 24, 2026", "Jan. 24", "January 23-24", "January 2026", "January"; `first` is where the mention begins. */
function monthAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  part: Part | null,
  written: string | null,
): ReadTime | null {
  const token = tokens[at]!;
  const month = months.get(token.lower)!;
  if (!capital(token)) return null;
  const behind = behindPoint(tokens, at);
  const day = part === null ? dayNumber(tokens[behind]) : null;
  if (
    day !== null &&
    !units.has(tokens[behind + 1]?.lower ?? '') &&
    !people.has(tokens[behind + 1]?.lower ?? '')
  ) {
    const joined = tokens[behind + 1]?.lower;
    const second =
      joined === '-' || joined === '–' || joined === 'and' || joined === 'to'
        ? dayNumber(tokens[behind + 2])
        : null;
    // "January 23 and 24 people": the second number counts something.
    const counts =
      second !== null &&
      joined === 'and' &&
      tokens[behind + 3]?.kind === 'word' &&
      !endsPhrase(tokens[behind + 3]!);
    const taken = counts ? null : second;
    const { year, next } = yearBehind(tokens, behind + (taken === null ? 1 : 3));
    return interval(first, next, year, month, day, taken, written);
  }
  const { year, next } = yearBehind(tokens, behind);
  const ambiguous = token.lower === 'may' || token.lower === 'march' || token.lower.length === 3;
  const sure = year !== null || part !== null || beforeTime.has(tokens[at - 1]?.lower ?? '');
  if (!sure && (ambiguous || at === 0)) return null;
  const direction = tokens[at - 1]?.lower;
  const years = year ?? yearOfMonth(month, direction, written);
  const from = direction === 'last' || direction === 'next' || direction === 'this' ? at - 1 : first;
  return readTime(
    from,
    next,
    years === null ? null : monthOf(years, month, part),
    part ? 'part of month' : 'month',
  );
}

function yearOfMonth(month: number, direction: string | undefined, written: string | null): number | null {
  if (written === null) return null;
  const [year, current] = [Number(written.slice(0, 4)), Number(written.slice(5, 7))];
  if (direction === 'last') return month < current ? year : year - 1;
  if (direction === 'next') return month > current ? year : year + 1;
  return nearestYear(month, 15, written);
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

/** "2022", "1990s"; a plain four-digit number is a year only where one is likely. */
function yearAt(tokens: readonly Token[], at: number): ReadTime | null {
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

function yearBehind(tokens: readonly Token[], at: number): { year: number | null; next: number } {
  const i = tokens[at]?.text === ',' || is(tokens, at, 'of') ? at + 1 : at;
  const year = yearNumber(tokens[i]);
  return year === null ? { year, next: at } : { year, next: i + 1 };
}

/** Behind "Jan" and its full stop. */
function behindPoint(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === '.' && tokens[at]!.text.length <= 4 && tokens[at + 2] ? at + 2 : at + 1;
}

function endsPhrase(token: Token): boolean {
  return (
    beforeTime.has(token.lower) || token.lower === 'at' || token.lower === 'on' || token.lower === 'when'
  );
}

function capital(token: Token): boolean {
  return token.text[0] !== token.lower[0];
}

function interval(
  first: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  second: number | null,
  written: string | null,
): ReadTime | null {
  const resolved = year ?? (written === null ? null : nearestYear(month, day, written));
  if (resolved === null) return readTime(first, next, null, 'day');
  const from = dayOf(resolved, month, day);
  const to = second === null ? from : dayOf(resolved, month, second);
  return (
    from && readTime(first, next, { from: from.from, to: to && to.from > from.from ? to.to : from.to }, 'day')
  );
}
