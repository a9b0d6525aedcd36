/** Where it is asked who did something, a sentence that tells it goes before one that only tells that it was done. */

import { LITERAL, MET } from '../../candidates/match.ts';
import { deedOf } from '../../clause/deed-asked.ts';
import { partyOf } from '../../clause/parties.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { liftTelling } from './lift.ts';

/** Of the best sentences the first that tells who did it goes before those that do not, if it has all that they have. */
export function doerFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = ranked;
  if (best === undefined || question.wanted !== 'person' || question.teller) return ranked;
  const deed = deedOf(question, terms);
  if (deed === null || deed.part !== 'doer') return ranked;
  const tells = ({ match, sentence: { words } }: Ranked) =>
    deed.terms.some((t) => {
      const party = match.strengths[t]! < LITERAL ? null : partyOf(deed, words, match.positions[t]!);
      return party !== null && party !== 'untold';
    });
  if (tells(best)) return ranked;
  const hasAll = ({ match }: Ranked) =>
    terms.every((_, t) => best.match.strengths[t]! < MET || match.strengths[t]! >= MET);
  return liftTelling(ranked, (one) => (hasAll(one) && tells(one) ? 1 : 0));
}
