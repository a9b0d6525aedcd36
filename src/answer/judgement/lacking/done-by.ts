/** Whether a deed of a sentence is done by those whom terms name. */

import { isAuxiliary } from '../../../language/auxiliaries.ts';
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

/**
 * "Raids in Peru", "attacks on Peru": whoever stands so does nothing; nor does who is not there. Behind "by" and "from", and
 * behind "of" after an attack, stands whoever does what the noun at `deed` tells: "raids on Lima by Peru".
 */
export function isBehindPreposition(words: Words, at: number, deed: number): boolean {
  let of = false;
  for (let i = at - 1; i >= 0; i--) {
    const { lower } = words[i]!.lexeme;
    if (i === deed) return !(of && words[deed + 1]!.lexeme.lower === 'of' && OF_DOER.test(lower));
    if (/^(?:by|from)$/.test(lower)) return !reaches(words, deed, i);
    if (lower === 'of') of = true;
    // "By soldiers of Peru".
    else if (isPreposition(lower)) return true;
    if (opens(lower) || isPredicate(words, i) || !/^[-’']?$/.test(words[i + 1]!.before)) return of;
  }
  return of || at < 0;
}

/** Acts of which "of" tells whose they are: "the attack of Peru", not "the bombing of Peru". */
const OF_DOER = /^(?:counter)?(?:attack|offensive|advance|retreat|withdrawal|refusal|demand|offer)s?$/;

/** Verbs that only say that what their subject names is done: "was carried out by". */
const DONE =
  /^(?:carried|conducted|launched|made|staged|mounted|led|committed|perpetrated|executed|ordered|done)$/;

/** Whether "by" or "from" at that place belongs to the noun before: "a raid on Lima by", "the raid was carried out by". */
function reaches(words: Words, noun: number, at: number): boolean {
  if (noun < 0 || noun >= at) return false;
  const by = words[at]!.lexeme.lower === 'by';
  for (let i = noun + 1; i < at; i++) {
    const { lower } = words[i]!.lexeme;
    if (opens(lower) || /[;:"“”]/.test(words[i]!.before)) return false;
    // "A raid on guards led by Peru" was led by nobody who is told.
    const said = i === noun + 1 || isAuxiliary(words[i - 1]!.lexeme.lower);
    if (isPredicate(words, i) && !(by && (isAuxiliary(lower) || (said && DONE.test(lower))))) return false;
  }
  return true;
}
