/** Whether a sentence speaks of the same matter as the one that answers best. */

import type { Likeness } from './compare/likeness.ts';
import { placeOf } from './features.ts';
import type { Ranked } from './rank.ts';
import type { Term } from './weigh.ts';

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

/** Log odds that the sentence supports the same answer as `best`. */
export function kinship(best: Ranked, other: Ranked, terms: readonly Term[], likeness: Likeness): number {
  const [a, b] = [best.sentence, other.sentence];
  return (
    LIKENESS * likeness.between(a, b) +
    SHARED * sharedOf(best, other, terms) +
    (b.heading && !a.heading ? HEADING : 0) +
    UNTYPED * other.features[UNTYPED_AT]! +
    BIAS
  );
}

/** A name or number counts as held from here on: itself or another name of the same. */
const HELD = 0.55;

/** Whether the other, or what stands around it, holds the names and numbers of the question that the best holds. */
export function namesAlike(best: Ranked, other: Ranked, terms: readonly Term[]): boolean {
  return terms.every(
    ({ name, number }, t) =>
      !(name || number) ||
      best.match.strengths[t]! < HELD ||
      Math.max(other.match.strengths[t]!, other.paragraph[t]!, other.title[t]!) >= HELD,
  );
}

/** Of what the best holds of the question, the share that the other holds too. */
export function sharedOf(best: Ranked, other: Ranked, terms: readonly Term[]): number {
  let [both, own] = [0, 0];
  for (let t = 0; t < terms.length; t++) {
    const { weight } = terms[t]!;
    own += weight * best.match.strengths[t]!;
    both += weight * Math.min(best.match.strengths[t]!, other.match.strengths[t]!);
  }
  return own === 0 ? 0 : both / own;
}
