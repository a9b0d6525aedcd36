/** Who only tells of what is asked about, and where the words of the question stand in a sentence. */

import type { Statement } from '../../../reading/article.ts';
import { contains, type Mention } from '../../../reading/mention.ts';
import type { Attribution } from '../../../reading/speech/attributions.ts';
import { isSpeaker } from '../../../reading/speech/speakers.ts';
import { MET } from '../../candidates/match.ts';
import type { Library } from '../../library.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { statementOf } from '../../reader/statement.ts';
import type { Case } from './case.ts';
import { liftTelling, tellingOfSame } from './lift.ts';

/** Where it is asked who tells it, and the best sentence says nothing of that; or what somebody counts of whom it says nothing. */
export const tellerLacking = ({ question, terms, best, statement }: Case): boolean =>
  question.teller ? tellersOf(terms, best, statement()).length === 0 : isOfNoTeller(question, terms, best);

/** "How many died according to the Doe report": others count otherwise. */
function isOfNoTeller(question: Question, terms: readonly Term[], best: Ranked): boolean {
  const tellers = countersOf(question, terms);
  const told = (t: number) => Math.max(best.match.strengths[t]!, best.before?.[t] ?? 0) >= MET;
  return tellers.length > 0 && !tellers.some(told);
}

/** Terms of whoever a count is asked of: "according to POLICE". */
function countersOf({ wanted, lowers }: Question, terms: readonly Term[]): readonly number[] {
  const according = wanted === 'number' ? lowers.findIndex((lower) => ACCORDING.test(lower)) : -1;
  if (according < 0 || lowers[according + 1] !== 'to') return [];
  const end = lowers.findIndex((lower, i) => i > according && lower === 'how');
  return [...terms.keys()].filter((t) => {
    const { name, at, lexeme } = terms[t]!;
    return (name || isSpeaker(lexeme.lower)) && at > according && (end < 0 || at < end);
  });
}

const ACCORDING = /^(?:according|acc)$/;

/** The attributions of what is asked about: all that is found of the question is in what they say. */
export function tellersOf(
  terms: readonly Term[],
  ranked: Ranked,
  { attributions }: Statement,
): readonly Attribution[] {
  if (attributions.length === 0) return [];
  const found = foundOf(terms, ranked, () => true);
  return attributions.filter(
    ({ scope }) => found.length > 0 && found.every((place) => contains(scope, place)),
  );
}

/** Where the found words of these terms stand. */
export function foundOf(
  terms: readonly Term[],
  { match, sentence }: Ranked,
  which: (term: Term) => boolean,
): Mention[] {
  const base = sentence.span.start;
  const places: Mention[] = [];
  for (let t = 0; t < terms.length; t++) {
    if (match.strengths[t]! < MET || !which(terms[t]!)) continue;
    const { start, end } = sentence.words[match.positions[t]!]!;
    places.push({ start: start - base, end: end - base });
  }
  return places;
}

/** Where it is asked who tells something, or what somebody counts, the first of the best that says so goes before the others. */
export function tellerFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  const counters = question.teller ? [] : countersOf(question, terms);
  if (counters.length > 0) return liftTelling(ranked, (one) => (counts(counters, one, ranked[0]!) ? 1 : 0));
  if (!question.teller) return ranked;
  const isOfSame = tellingOfSame(terms, ranked[0]);
  const tellers = (one: Ranked) => tellersOf(terms, one, statementOf(one.sentence, corpus, readings));
  return liftTelling(ranked, (one) => (isOfSame(one) && tellers(one).length > 0 ? 1 : 0));
}

/** "Police put it at 600", beside what the organisers say. */
function counts(counters: readonly number[], one: Ranked, best: Ranked): boolean {
  const { match, sentence } = one;
  const isNear = one.paragraph === best.paragraph;
  return (
    isNear &&
    sentence.signs.some(({ kind }) => kind === 'number') &&
    // Whoever opens the sentence tells it: "The police", not "as the report by the police".
    counters.every((t) => match.strengths[t]! >= MET && match.positions[t]! <= 1)
  );
}
