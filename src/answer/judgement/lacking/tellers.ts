/** Who only tells of what is asked about, and where the words of the question stand in a sentence. */

import type { Statement } from '../../../reading/article.ts';
import { contains, type Mention } from '../../../reading/mention.ts';
import type { Attribution } from '../../../reading/speech/attributions.ts';
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
function isOfNoTeller({ wanted, lowers }: Question, terms: readonly Term[], best: Ranked): boolean {
  const according = lowers.findIndex((lower, i) => ACCORDING.test(lower) && lowers[i + 1] === 'to');
  if (wanted !== 'number' || according < 0) return false;
  const end = lowers.findIndex((lower, i) => i > according && lower === 'how');
  const tellers = [...terms.keys()].filter(
    (t) => terms[t]!.name && terms[t]!.at > according && (end < 0 || terms[t]!.at < end),
  );
  const told = (t: number) => Math.max(best.match.strengths[t]!, best.before?.[t] ?? 0) >= MET;
  return tellers.length > 0 && !tellers.some(told);
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

/** Where it is asked who tells something, the first of the best sentences that says so goes before the others. */
export function tellerFirst(
  { teller }: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  if (!teller) return ranked;
  const isOfSame = tellingOfSame(terms, ranked[0]);
  const tellers = (one: Ranked) => tellersOf(terms, one, statementOf(one.sentence, corpus, readings));
  return liftTelling(ranked, (one) => (isOfSame(one) && tellers(one).length > 0 ? 1 : 0));
}
