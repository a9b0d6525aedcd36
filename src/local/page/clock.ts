/** Times as a reader wants them: of messages, and of Discord's `<t:...>` timestamps. */

const DAY_MS = 86_400_000;

function format(ms: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, options).format(ms);
}

/** `Today at 18:46`, `Yesterday at 09:00`, or the date. */
export function messageTime(iso: string, now: number): string {
  const ms = Date.parse(iso);
  const time = format(ms, { timeStyle: 'short' });
  const days = Math.round((midnight(now) - midnight(ms)) / DAY_MS);
  if (days === 0) return `Today at ${time}`;
  if (days === 1) return `Yesterday at ${time}`;
  return format(ms, { dateStyle: 'short', timeStyle: 'short' });
}

export function shortTime(iso: string): string {
  return format(Date.parse(iso), { timeStyle: 'short' });
}

export function fullTime(iso: string): string {
  return format(Date.parse(iso), { dateStyle: 'full', timeStyle: 'short' });
}

export function dayOf(iso: string): string {
  return format(Date.parse(iso), { dateStyle: 'long' });
}

function midnight(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** The text of `<t:seconds:style>`. Out of the calendar's range, Discord says so too. */
export function timestampText(seconds: number, style: string, now: number): string {
  const ms = seconds * 1000;
  if (!(Math.abs(ms) <= 8.64e15)) return 'Invalid Date';
  return style === 'R' ? relative(ms - now) : format(ms, STYLES[style] ?? STYLES.f!);
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

function relative(ms: number): string {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  for (const [unit, size] of UNITS) {
    if (Math.abs(ms) >= size) return words.format(Math.round(ms / size), unit);
  }
  return words.format(0, 'second');
}
