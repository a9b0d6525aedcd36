/** Words of time beside months and weekdays. Source: general knowledge of English. */

import { wordSet } from '../../language/word-set.ts';

/** First month of a season of the northern hemisphere (meteorological seasons), three months long. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Days relative to the day the article was written. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Length of a calendar unit in days, for comparing durations only. */
export const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 86400,
    minute: 1 / 1440,
    min: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.44,
    quarter: 91.3,
    year: 365.25,
    decade: 3652.5,
    century: 36525,
  }).flatMap(([name, days]): [string, number][] =>
    name === 'century'
      ? [
          [name, days],
          ['centuries', days],
        ]
      : [
          [name, days],
          [`${name}s`, days],
        ],
  ),
);

/** Those told without an hour, in lower case. */
export const partsOfDay = wordSet('morning afternoon evening night noon midnight midday dawn dusk overnight');

/** Phrases that place something in time without a date; read as one mention. */
export const vagueTimes: readonly string[] = [
  'in the coming hours',
  'in the coming days',
  'in the coming weeks',
  'in the coming months',
  'in the coming years',
  'in the near future',
  'in recent days',
  'in recent weeks',
  'in recent months',
  'in recent years',
  'at a later date',
  'at the weekend',
  'over the weekend',
  'later on',
  'recently',
  'soon',
  'shortly',
  'nowadays',
];

/** Words in front of a date that belong to its meaning: the day is a limit, not the day itself. */
export const leadIns: readonly string[] = [
  'as early as',
  'as soon as',
  'as late as',
  'no later than',
  'not before',
];

/** Verbs and nouns of the two ends of an event: a date of its beginning is no other date of its end. */
export const phases: ReadonlyMap<string, 'begin' | 'end'> = new Map([
  ...(
    'begin begins began begun beginning start starts started starting open opens opened opening convene convened ' +
    'convenes commence commenced commences kick kicks kicked launch launches launched onset outset'
  )
    .split(' ')
    .map((word): [string, 'begin' | 'end'] => [word, 'begin']),
  ...(
    'end ends ended ending conclude concludes concluded concluding close closes closed finish finished finishes ' +
    'wrap wrapped wraps adjourn adjourned expire expires expired'
  )
    .split(' ')
    .map((word): [string, 'begin' | 'end'] => [word, 'end']),
]);
