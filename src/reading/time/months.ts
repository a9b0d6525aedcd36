/** Reads days of a month, and months, written out. */

import { months } from '../../language/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { isCapital } from '../capitals.ts';
import { people } from '../data/numbers.ts';
import { units } from '../data/time.ts';
import { is } from '../mention.ts';
import { dayOf, monthOf, nearestYear, type Part } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';
import { beforeTime, yearBehind } from './years.ts';

/** A day number, with or without its ending: "24", "24th". */
function dayNumber(token: Token | undefined): number | null {
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** Of "3 and 5 May", "3-5 May" the second; `at` is where it is joined. */
function secondDay(tokens: readonly Token[], at: number): number | null {
  return /^(?:-|–|and|to)$/.test(tokens[at]?.lower ?? '') ? dayNumber(tokens[at + 1]) : null;
}

/** "24 January 2026", "24th of January", "3 and 5 May", "3-5 May". */
export function dayMonth(tokens: readonly Token[], at: number, written: string | null): ReadTime | null {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  const second = secondDay(tokens, at + 1);
  let i = at + (second === null ? 1 : 3);
  if (is(tokens, i, 'of')) i++;
  const month = months.get(tokens[i]?.lower ?? '');
  if (month === undefined || !isCapital(tokens[i]!)) return null;
  i = behindPoint(tokens, i);
  const { year, next } = yearBehind(tokens, i);
  return interval(at, next, year, month, day, second, written);
}

/** "January 24, 2026", "Jan. 24", "January 23-24", "January 2026", "January"; `first` is where the mention begins. */
export function monthAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  part: Part | null,
  written: string | null,
): ReadTime | null {
  if (!isCapital(tokens[at]!)) return null;
  const behind = behindPoint(tokens, at);
  const day = part === null ? dayNumber(tokens[behind]) : null;
  const counted = tokens[behind + 1]?.lower ?? '';
  return day === null || units.has(counted) || people.has(counted)
    ? monthAlone(tokens, first, at, part, written)
    : monthDay(tokens, first, at, day, written);
}

function monthDay(
  tokens: readonly Token[],
  first: number,
  at: number,
  day: number,
  written: string | null,
): ReadTime | null {
  const behind = behindPoint(tokens, at);
  const second = secondDay(tokens, behind + 1);
  // "January 23 and 24 people": the second number counts something.
  const counts =
    second !== null &&
    is(tokens, behind + 1, 'and') &&
    tokens[behind + 3]?.kind === 'word' &&
    !endsPhrase(tokens[behind + 3]!);
  const taken = counts ? null : second;
  const { year, next } = yearBehind(tokens, behind + (taken === null ? 1 : 3));
  return interval(first, next, year, months.get(tokens[at]!.lower)!, day, taken, written);
}

function monthAlone(
  tokens: readonly Token[],
  first: number,
  at: number,
  part: Part | null,
  written: string | null,
): ReadTime | null {
  const { lower } = tokens[at]!;
  const { year, next } = yearBehind(tokens, behindPoint(tokens, at));
  const ambiguous = lower === 'may' || lower === 'march' || lower.length === 3;
  const sure = year !== null || part !== null || beforeTime.has(tokens[at - 1]?.lower ?? '');
  if (!sure && (ambiguous || at === 0)) return null;
  const month = months.get(lower)!;
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

/** Behind "Jan" and its full stop. */
function behindPoint(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === '.' && tokens[at]!.text.length <= 4 && tokens[at + 2] ? at + 2 : at + 1;
}

function endsPhrase(token: Token): boolean {
  return (
    beforeTime.has(token.lower) || token.lower === 'at' || token.lower === 'on' || token.lower === 'when'
  );
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
