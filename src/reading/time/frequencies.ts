/** How often something is done: "every five years", "twice a week", "on Mondays", "rarely". */

import { weekdays } from '../../language/calendar.ts';
import { keepWith } from '../../recent.ts';
import { cardinals } from '../data/numbers.ts';
import { seasons } from '../data/time.ts';
import type { Mention } from '../mention.ts';

const anyOf = (words: Iterable<string>) => [...words].join('|');
const NUMBER = `(?:\\d[\\d,]*|${anyOf(cardinals.keys())})`;
const UNITS =
  'minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)';
const PARTS = 'morning|afternoon|evening|season';
const EACH = `${UNITS}|${PARTS}|${anyOf(seasons.keys())}|${anyOf(weekdays.keys())}`;
const ABOUT = '(?:(?:about|around|roughly|nearly|almost|at least|at most|up to|more than|only) )?';

const OFTEN = new RegExp(
  `\\b(?:${[
    `${ABOUT}(?:once|twice|(?:${NUMBER}|several|many|a few|dozens of|hundreds of) times)(?: (?:an?|per|each|every|in) (?:${NUMBER} )?(?:${EACH}))?`,
    `(?:every|each) (?:(?:other|second|third|fourth|few|single|${NUMBER}(?: (?:to|or) ${NUMBER})?) )?(?:${EACH})`,
    `on (?:${[...weekdays.keys()].map((day) => `${day}s`).join('|')})`,
    'daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|hourly',
    'rarely|seldom|regularly',
  ].join('|')})\\b`,
  'giu',
);

/** Those told in a sentence, in order. */
export const frequenciesIn = keepWith(({ text }: { readonly text: string }): readonly Mention[] =>
  [...text.matchAll(OFTEN)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
);
