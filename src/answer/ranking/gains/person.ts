/** What a sentence gains by saying outright who somebody is, what the name is, or who did it. */

import { ITSELF } from '../../../language/bonds.ts';
import { wordSet } from '../../../language/word-set.ts';
import { isPlace } from '../../../reading/name/places.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Term } from '../../question/weigh.ts';
import { placeOf } from '../features.ts';
import { namePartOf, tellsNamePart } from '../naming.ts';
import type { Gain } from './gain.ts';
import { possessedBySomebody, tellsPossessed } from './possessed.ts';

/** "Who is she" is answered where her role is named. */
const SAYS_WHO = 3;
const ROLE = placeOf('role');

export const role: Gain = ({ defines }) => (defines ? (_, features) => SAYS_WHO * features[ROLE]! : null);

/** "What is Doe's first name" is answered where Doe stands with it. */
const SAYS_NAME = 4;

export const name: Gain = (question, terms) => {
  const part = namePartOf(question, terms);
  return part && ((one) => (tellsNamePart(part, terms, one) ? SAYS_NAME : 0));
};

/** "Who hosted it" is answered by "hosted by". */
const BY_WHOM = 2;

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

/** "Who said so" is not answered by "he said so" where the sentence before has it all, and the name. */
const OF_PRONOUN = 3;
const PERSONS = wordSet('he she they');

export const ofPronoun: Gain = ({ wanted }) =>
  wanted === 'person' ? (one) => (isOfPronoun(one) ? -OF_PRONOUN : 0) : null;

function isOfPronoun({ sentence: { words, signs }, match, before }: Candidate): boolean {
  return (
    PERSONS.has(words[0]?.lexeme.lower ?? '') &&
    before !== null &&
    match.strengths.every((strength, t) => strength < MET || before[t]! >= MET) &&
    !signs.some(({ kind, place, from }) => kind === 'name' && !place && !isPlace(words[from]!.lexeme.lower))
  );
}

/** "Who is Doe's lawyer" is answered by "his lawyer" rather than by Doe. */
const SAYS_POSSESSED = 4;

export const possessed: Gain = (question, terms) => {
  const asked = possessedBySomebody(question, terms);
  return asked.length > 0 ? (one) => (tellsPossessed(asked, terms, one) ? SAYS_POSSESSED : 0) : null;
};
