/** What a sentence gains by saying outright who somebody is, what the name is, or who did it. */

import { ITSELF } from '../../../language/bonds.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import type { Term } from '../../question/weigh.ts';
import type { Gain } from './gain.ts';
import { possessedBySomebody, tellsPossessed } from './possessed.ts';

/** "Who hosted it" is answered by "hosted by". */
const BY_WHOM = 2;

/** The verb with "by" behind it, where it is asked who did it. */
export const byWhom: Gain = ({ wanted }, terms) =>
  wanted === 'person' ? (one) => (saysByWhom(terms, one) ? BY_WHOM : 0) : null;

function saysByWhom(terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean {
  return terms.some(
    ({ lexeme }, t) =>
      lexeme.entry?.parts.includes('v') === true &&
      match.strengths[t]! >= ITSELF &&
      words[match.positions[t]! + 1]?.lexeme.lower === 'by',
  );
}

/** "Who is Doe's lawyer" is answered by "his lawyer" rather than by Doe. */
const SAYS_POSSESSED = 4;

/** What somebody has, with a word for whose it is. */
export const possessed: Gain = (question, terms) => {
  const asked = possessedBySomebody(question, terms);
  return asked.length > 0 ? (one) => (tellsPossessed(asked, terms, one) ? SAYS_POSSESSED : 0) : null;
};
