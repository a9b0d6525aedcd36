/** What a sentence loses by telling of another year than is asked. */

import { isYear } from '../../../language/calendar.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Gain } from './gain.ts';

/** "How many drowned in 2031" is not answered by how many did "in 2014". */
const OF_ANOTHER_YEAR = 4;
/** Before a year from or up to which something lasts. */
const LIMIT = /^(?:since|from|between|until|till|by|to|before|after|and|than)$/;

export const ofYear: Gain = (_, terms) => {
  const year = terms.findIndex(({ number, lexeme }) => number && isYear(lexeme.lower));
  return year < 0
    ? null
    : (one) => (one.match.strengths[year]! < MET && tellsYear(one) ? -OF_ANOTHER_YEAR : 0);
};

const tellsYear = ({ sentence: { words } }: Candidate): boolean =>
  words.some(
    ({ number, lexeme }, at) =>
      number && isYear(lexeme.lower) && !LIMIT.test(words[at - 1]?.lexeme.lower ?? ''),
  );
