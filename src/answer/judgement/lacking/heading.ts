/** A heading names what an article tells; a sentence that tells it all goes before it. */

import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { liftTelling } from './lift.ts';

/** Where these are asked for, more than its words tells whether a sentence has one. */
const EXACT: ReadonlySet<Question['wanted']> = new Set<Question['wanted']>([
  'number',
  'time',
  'person',
  'place',
]);

/** Of the best sentences the first that has all that a heading before it has. */
export function sentenceFirst(
  { wanted }: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = ranked;
  if (best?.sentence.heading !== true || EXACT.has(wanted)) return ranked;
  // Any sentence may have one word: "what are they discussing" is told by what dominates the discussions.
  if (terms.filter((_, t) => best.match.strengths[t]! >= MET).length < 2) return ranked;
  const hasAll = ({ match }: Ranked) =>
    terms.every((_, t) => {
      const strength = best.match.strengths[t]!;
      return strength < MET || match.strengths[t]! >= strength;
    });
  return liftTelling(ranked, (one) => (!one.sentence.heading && hasAll(one) ? 1 : 0));
}
