/** What a sentence gains by speaking of all whom a question names. */

import { isBeing, isOfPast } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { wordSet } from '../../../language/word-set.ts';
import { isPlace } from '../../../reading/name/places.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Gain } from './gain.ts';

/** "Did Doe call Roe" is answered by a sentence on both, and rather by one that does not only hold it possible. */
const SAYS_OF_ALL = 1.5;

/** All names, where it is asked whether something is so between them. */
export const ofAll: Gain = ({ wanted, lowers }, terms) => {
  if (wanted !== 'claim' || terms.filter((term) => term.name).length < 2) return null;
  const past = lowers.some(isOfPast);
  return (one) => (namesAll(terms, one) ? SAYS_OF_ALL * (past && !isPossible(one) ? 2 : 1) : 0);
};

const POSSIBLE = wordSet(
  'may might could would possible possibly potential potentially likely prospect prospects',
);

/** "Why did Doe leave" is answered by a sentence on Doe. */
const SAYS_OF_NAMED = 1;

/** All names, where it is asked why somebody did something. */
export const ofNamed: Gain = (question, terms) =>
  question.wanted === 'reason' && isOfSomebody(question, terms)
    ? (one) => (namesAll(terms, one) ? SAYS_OF_NAMED : 0)
    : null;

/** "Is Doe a pilot", "was Lima a large port" is answered by a sentence on Doe or Lima, whatever it calls them. */
const SAYS_OF_THE_ONE = 3;

/** The name, where it is asked what its bearer is. */
export const ofOne: Gain = ({ wanted, lowers }, terms) => {
  const [first, ...others] = terms.filter(({ name }) => name);
  if (wanted !== 'claim' || first?.at !== 1 || others.length > 0) return null;
  if (!isBeing(lowers[0]!) || !isArticle(lowers[2] ?? '')) return null;
  return (one) => (namesAll(terms, one) ? SAYS_OF_THE_ONE : 0);
};

const isOfSomebody = ({ words }: Question, terms: readonly Term[]) =>
  terms.some(
    ({ name, at, lexeme }) =>
      name && !isPlace(lexeme.lower) && /^(?:did|does|is|was|has)$/.test(words[at - 1]?.lexeme.lower ?? ''),
  );

const namesAll = (terms: readonly Term[], { match }: Candidate) =>
  terms.every(({ name }, t) => !name || match.strengths[t]! >= MET);

const isPossible = ({ sentence: { words } }: Candidate) =>
  words.some(({ lexeme }) => POSSIBLE.has(lexeme.lower));
