/** How exactly a time is told, and what the readers of times find before it has its offsets. */

import type { Interval } from './calendar.ts';

/** Finest first; the last two are no part of the calendar. */
export type Precision =
  | 'clock'
  | 'day'
  | 'week'
  | 'part of month'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'duration'
  | 'vague';

/** Token indexes instead of offsets. */
export interface ReadTime {
  readonly first: number;
  readonly next: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly days?: number;
}

/** Tokens `first` to `next` (exclusive); `at` is `null` where the days are not known. */
export const readTime = (
  first: number,
  next: number,
  at: Interval | null,
  precision: Precision,
): ReadTime => ({ first, next, from: at?.from ?? null, to: at?.to ?? null, precision });
