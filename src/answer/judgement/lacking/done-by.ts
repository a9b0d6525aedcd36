/** Whether a deed of a sentence is done by those whom terms name. */

import { stateAt } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import { isPreposition, opens, type Phrase, type Words } from '../../clause/phrases.ts';
import { isPredicate } from '../../clause/verbs.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** Asks for whoever does it. */
export const DOER = { terms: [], part: 'doer', preposition: '' } as const;

/** Whether it is they, by whatever name. */
export const isDoneBy = (doer: Phrase, who: readonly number[], { terms, best }: Case): boolean =>
  who.some((t) => isIn(doer, t, best)) ||
  isSameState(
    who,
    terms,
    best.sentence.words.map(({ lexeme }) => lexeme.lower),
    doer,
  );

/** Whether the word that was found for the term stands in the phrase, there or again. */
export function isIn({ first, next }: Phrase, t: number, { match, sentence: { words } }: Ranked): boolean {
  const found = match.strengths[t]! >= MET ? words[match.positions[t]!]! : null;
  return found !== null && words.slice(first, next).some(({ lexeme }) => lexeme.stem === found.lexeme.stem);
}

/** Whether both name a state, or its capital or people: "America" and "Washington". */
export function isSameState(
  who: readonly number[],
  terms: readonly Term[],
  told: readonly string[],
  { first, next }: Phrase,
): boolean {
  const asked = who.map((t) => terms[t]!.lexeme.lower);
  const state = stateAt(asked, 0);
  return (
    state !== null &&
    told.some((_, i) => first <= i && i < next && stateAt(told, i)?.country === state.country)
  );
}

/** "Between Peruvian miners", "in Peru": whoever stands so does nothing; nor does who is not there. */
export function isBehindPreposition(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { lower } = words[i]!.lexeme;
    if (isPreposition(lower) || lower === 'of') return true;
    if (opens(lower) || isPredicate(words, i) || !/^[-’']?$/.test(words[i + 1]!.before)) return false;
  }
  return at < 0;
}
