/** Names of months and weekdays. Source: general knowledge of English; abbreviations after the AP stylebook. */

/** Whole, then shortened. */
const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
/** "Sat" and "sun" are words of their own. */
const WEEKDAYS = [
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thu',
  'friday fri',
  'saturday',
  'sunday',
];

const numbered = (days: readonly string[]): ReadonlyMap<string, number> =>
  new Map(days.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])));

/** Month number, 1 to 12. */
export const months = numbered(MONTHS);

/** ISO weekday number, Monday is 1. */
export const weekdays = numbered(WEEKDAYS);

/** A number that is a year as a rule. */
export const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text);

/** Each shortened name with the whole one. */
export const shortened: readonly (readonly [short: string, whole: string])[] = [
  ...MONTHS,
  ...WEEKDAYS,
].flatMap((names) => {
  const [whole, ...short] = names.split(' ');
  return short.map((name) => [name, whole!] as const);
});
