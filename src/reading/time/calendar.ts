/** Intervals of the calendar, as ISO dates; one place that does date arithmetic for the reading of sentences. */

import { Temporal } from 'temporal-polyfill';
import { seasons } from '../data/time.ts';

/** Inclusive; ISO 8601 calendar dates. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** `null` for a day that the calendar does not have, and for what is no number. */
export function dayOf(year: number, month: number, day: number): Interval | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null;
  const date = iso(year, month, day);
  return { from: date, to: date };
}

/** Of an ISO date. */
export const onlyDay = (date: string): Interval => ({ from: date, to: date });

/** The day so many days after a date that may not be known. */
export const dayFrom = (date: string | null, days: number): Interval | null =>
  date ? onlyDay(shift(date, { days })) : null;

/** Part of a month or a year. */
export type Part = 'early' | 'mid' | 'late' | 'first half' | 'second half' | Quarter;
/** Of a year. */
export type Quarter = 'first quarter' | 'second quarter' | 'third quarter' | 'fourth quarter';

/** `early` is the first ten days, `mid` the second ten, `late` the rest; the first half ends on the 15th. No month has quarters. */
export function monthOf(year: number, month: number, part: Part | null = null): Interval {
  const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  const first = part === 'mid' ? 11 : part === 'late' ? 21 : part === 'second half' ? 16 : 1;
  const end = part === 'early' ? 10 : part === 'mid' ? 20 : part === 'first half' ? 15 : last;
  return { from: iso(year, month, first), to: iso(year, month, end) };
}

const MONTHS_OF_PART: Readonly<Record<Part, readonly [first: number, last: number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
};

/** `early` is the first four months, `late` the last four. */
export function yearOf(year: number, part: Part | null = null): Interval {
  const [first, last] = part === null ? [1, 12] : MONTHS_OF_PART[part];
  return { from: iso(year, first, 1), to: monthOf(year, last).to };
}

/** Northern meteorological season; winter is named after the year it begins in. */
export function seasonOf(year: number, season: string): Interval {
  const first = seasons.get(season)!;
  const from = Temporal.PlainDate.from({ year, month: first, day: 1 });
  return { from: from.toString(), to: from.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

/** The year that brings the month (and day) nearest to the day of writing. */
export function nearestYear(month: number, day: number, written: string): number {
  const at = Temporal.PlainDate.from(written);
  let best = at.year;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [at.year, at.year - 1, at.year + 1]) {
    const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
    const days = Math.abs(at.until({ year, month, day: Math.min(day, last) }).days);
    if (days < distance) [best, distance] = [year, days];
  }
  return best;
}

/** ISO date so much later, or earlier for numbers below zero; throws for what is no date. */
export function shift(
  date: string,
  by: { days?: number; weeks?: number; months?: number; years?: number },
): string {
  return Temporal.PlainDate.from(date).add(by).toString();
}

/** The day so many days after an ISO date, or before it; as `shift`, but fast. */
export function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** How many days the second ISO date is after the first. */
export const daysBetween = (date: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(date)) / DAY);

/** Monday to Sunday of the week `weeks` after that of `date`. */
export function weekOf(date: string, weeks: number): Interval {
  const at = Temporal.PlainDate.from(date);
  const monday = at.add({ days: 1 - at.dayOfWeek + 7 * weeks });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

/** The next or last such weekday; `ahead` excludes the day itself, looking back includes it. */
export function weekdayNear(date: string, weekday: number, ahead: boolean): string {
  const at = Temporal.PlainDate.from(date);
  const forward = (weekday - at.dayOfWeek + 7) % 7;
  return at.add({ days: ahead ? forward || 7 : forward === 0 ? 0 : forward - 7 }).toString();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
