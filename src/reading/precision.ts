/** How exactly a time is told, and what the readers of times find before it has its offsets. */

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
