/** Finds an article's date: on a line of its own (printed), or in what the text speaks of (inferred). */

import { months } from '../language/calendar.ts';

const MONTH = `(${[...months.keys()].join('|')})\\.?`;

const FORMS: readonly { form: RegExp; order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g, order: 'ymd' },
  { form: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'), order: 'mdy' },
  { form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'gi'), order: 'dmy' },
  { form: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, order: 'dmy' },
  { form: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, order: 'dmy' },
];

/** A date with the words that give it. */
export interface FoundDate {
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** Offsets of the words in the text searched. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first full calendar date (day, month and year) in `text`, or `null`.
 * With slashes the day must be over 12 or equal the month: `01/02/2026` is ambiguous and is not read.
 */
export function findDate(text: string): FoundDate | null {
  const found: FoundDate[] = [];
  for (const { form, order } of FORMS) {
    for (const match of text.matchAll(form)) {
      const [a, b, c] = [match[1]!, match[2]!, match[3]!];
      const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
      let [m, d] = [monthNumber(month), Number(day)];
      if (match[0].includes('/')) {
        if (m > 12) [m, d] = [d, m];
        else if (d <= 12 && d !== m) continue;
      }
      const date = isoDate(Number(year), m, d);
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((x, y) => x.start - y.start || y.end - x.end)[0] ?? null;
}

function monthNumber(word: string): number {
  return months.get(word.toLowerCase()) ?? Number(word);
}

/** `null` for a day that the calendar does not have. */
function isoDate(year: number, month: number, day: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : null;
}

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day !== undefined && isoDate(Number(year), Number(month), Number(day)) === text;
}
