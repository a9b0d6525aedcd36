/** Whether a sentence speaks of the same matter as the one that answers best. */

import type { Mention } from '../../reading/mention.ts';
import { MET } from '../candidates/match.ts';
import type { Likeness } from '../compare/likeness.ts';
import type { Term } from '../question/weigh.ts';
import { placeOf } from './features.ts';
import type { Ranked } from './rank.ts';

/**
 * Weights of a logistic regression, rounded: over the seeds, pairs of the first sentence and another one, where the
 * gold questions say which others support the answer as well (76 questions, 5,183 pairs, 75 of them do; AUC 0.949
 * when the question judged is left out; without headings and kind 0.939, likeness alone 0.920).
 */
const LIKENESS = 4.8;
const SHARED = 5.6;
const HEADING = -3.2;
const UNTYPED = -1.9;
const BIAS = -8.1;

const UNTYPED_AT = placeOf('untyped');

/** From here on two sentences speak of the same: best F1 of the above. */
export const KIN = -1.2;

/** Log odds that the sentence supports the same answer as the best. */
export function kinship({ best, shared }: Kin, other: Ranked, likeness: Likeness): number {
  const [a, b] = [best.sentence, other.sentence];
  return (
    LIKENESS * likeness.between(a, b) +
    SHARED * shared(other) +
    (b.heading && !a.heading ? HEADING : 0) +
    UNTYPED * other.features[UNTYPED_AT]! +
    BIAS
  );
}

/** What other sentences hold of the question, beside the one that answers best. */
export interface Kin {
  readonly best: Ranked;
  /** Of what the best holds of the question, the share that the other holds too, 0 to 1. */
  shared(other: Ranked): number;
  /** Whether the other, or what stands around it, holds the names and numbers of the question that the best holds. */
  named(other: Ranked): boolean;
  /** The same of the other alone. */
  namedThere(other: Ranked): boolean;
  /** Whether a word of the question, or one near to it, stands in that part of the other, told by its offsets there. */
  meets(other: Ranked, part: Mention): boolean;
}

/** Holds others against `best`. */
export function kinOf(best: Ranked, terms: readonly Term[]): Kin {
  const { strengths } = best.match;
  const own = terms.reduce((sum, { weight }, t) => sum + weight * strengths[t]!, 0);
  const named = (strength: (term: number) => number) =>
    terms.every(({ name, number }, t) => !(name || number) || strengths[t]! < MET || strength(t) >= MET);
  return {
    best,
    shared({ match }) {
      let both = 0;
      for (let t = 0; t < terms.length; t++)
        both += terms[t]!.weight * Math.min(strengths[t]!, match.strengths[t]!);
      return own === 0 ? 0 : both / own;
    },
    meets: ({ match, sentence: { words, span } }, { start, end }) =>
      terms.some(({ name }, t) => {
        const word = name || match.strengths[t]! < MET ? undefined : words[match.positions[t]!];
        return word !== undefined && word.start >= span.start + start && word.start < span.start + end;
      }),
    named: ({ match, paragraph, title }) =>
      named((t) => Math.max(match.strengths[t]!, paragraph[t]!, title[t]!)),
    namedThere: ({ match }) => named((t) => match.strengths[t]!),
  };
}
