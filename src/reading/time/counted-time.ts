/** Reads a number of days, weeks or years: how long something lasted, or how long ago it was. */

import type { Token } from '../../language/tokens.ts';
import { numberAt } from '../amount/numbers.ts';
import { units } from '../data/time.ts';
import { is } from '../mention.ts';
import { type Interval, monthOf, onlyDay, shift, weekOf, yearOf } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

/** "two days", "nearly four-year", "three weeks ago", "in two weeks". */
export function counted(
  tokens: readonly Token[],
  at: number,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  const number = numberAt(tokens, at);
  if (!number) {
    // "days after", "hours before": the count is left out.
    const plural = units.has(tokens[at]!.lower) && tokens[at]!.lower.endsWith('s');
    return plural && /^(?:ago|before|after|earlier|later)$/.test(tokens[at + 1]?.lower ?? '')
      ? readTime(at, at + 2, null, 'vague')
      : null;
  }
  let i = number.next;
  if (tokens[i]?.text === '-') i++;
  if (is(tokens, i, 'of')) i++;
  const unit = tokens[i]?.lower ?? '';
  return units.has(unit) ? ago(tokens, at, i + 1, number.value, unit, written, anchor) : null;
}

/** A duration, or with "ago", "earlier", "later" behind it or "in" before it a point in time. */
export function ago(
  tokens: readonly Token[],
  first: number,
  next: number,
  count: number | null,
  unit: string,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  // "three days later than planned" compares: from when it counts, the words behind it tell.
  const word = is(tokens, next + 1, 'than') ? undefined : tokens[next]?.lower;
  const singular = unit === 'centuries' ? 'century' : unit.replace(/s$/, '');
  const sign =
    word === 'ago' || word === 'earlier'
      ? -1
      : word === 'later' || word === 'from'
        ? 1
        : is(tokens, first - 1, 'in')
          ? 1
          : 0;
  const named = word === 'ago' || word === 'earlier' || word === 'later';
  if (sign === 0 || (!named && written === null)) {
    return is(tokens, first, 'a') || is(tokens, first, 'an')
      ? null
      : {
          ...readTime(first, next, null, count === null ? 'vague' : 'duration'),
          ...(count === null ? {} : { days: count * units.get(unit)! }),
        };
  }
  const from = word === 'earlier' || word === 'later' ? anchor : written;
  const end = named ? next + 1 : next;
  if (from === null || count === null || !Number.isInteger(count) || count > 3000)
    return readTime(first, end, null, 'vague');
  const signed = sign * count;
  if (singular === 'day' || singular === 'night')
    return readTime(first, end, onlyDay(shift(from, { days: signed })), 'day');
  if (singular === 'week') return readTime(first, end, weekOf(from, signed), 'week');
  if (singular === 'year' && named)
    return readTime(first, end, safeYear(Number(from.slice(0, 4)) + signed), 'year');
  if (singular === 'month') {
    const at = shift(from.slice(0, 8).concat('01'), { months: signed });
    return readTime(first, end, monthOf(Number(at.slice(0, 4)), Number(at.slice(5, 7))), 'month');
  }
  return readTime(first, end, null, 'vague');
}

const safeYear = (year: number): Interval | null => (year >= 1 && year <= 9999 ? yearOf(year) : null);
