/** Puts the sentence first that tells what only some of the best do: a stance, a reply, who says it. */

import { liftedFirst } from '../../agreement/fit.ts';
import { MET } from '../../candidates/match.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';

/** Sentences that may tell it: those behind share too little with the question. */
const LOOKED_AT = 8;

/** Of the best sentences the first that tells most goes before the others; `tells`: how much of it, 0 for nothing. */
export function liftTelling(
  ranked: readonly Ranked[],
  tells: (one: Ranked) => number,
  among = LOOKED_AT,
): readonly Ranked[] {
  const told = ranked.slice(0, among).map(tells);
  const most = Math.max(0, ...told);
  const first = most > 0 ? told.indexOf(most) : 0;
  return first === 0 ? ranked : liftedFirst([ranked[first]!], ranked);
}

/** Share of the first one's words that a sentence has that tells of the same. */
const SAME = 0.5;

/** Whether a sentence has enough of the question to tell of the same as the first one. */
export function tellingOfSame(terms: readonly Term[], first: Ranked | undefined): (one: Ranked) => boolean {
  const least = first === undefined ? 0 : heldOf(terms, first) * SAME;
  return (one) => heldOf(terms, one) >= least;
}

/** Weight of the words that the sentence has itself. */
const heldOf = (terms: readonly Term[], { match }: Ranked): number =>
  terms.reduce((sum, { weight }, t) => sum + (match.strengths[t]! >= MET ? weight : 0), 0);
