/** Whether a sentence tells what somebody was told: who asks for that asks for the words of another. */

import { isBeing } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';
import { liftTelling } from './lift.ts';

const TOLD = /^(?:told|informed|assured|promised|warned)$/;
const TELLING =
  /^(?:tells?|telling|told|inform(?:s|ed)?|assur(?:es|ed)|promis(?:es|ed)|warn(?:s|ed)?|said|says)$/;
/** Sentences that may tell it. */
const LOOKED_AT = 16;

/** Terms of those named in "what were they told", "what Doe was told". */
export function hearersIn({ lowers }: Question, terms: readonly Term[]): number[] {
  const told = lowers.findIndex((lower) => TOLD.test(lower));
  if (lowers[0] !== 'what' || !lowers.some((lower, i) => i < told && isBeing(lower))) return [];
  return [...terms.keys()].filter((t) => terms[t]!.name && terms[t]!.at < told);
}

/** "Told Doe that", "said to the mayor", "Doe was told". */
export function hears(t: number, { match, sentence: { words } }: Ranked): boolean {
  if (match.strengths[t]! < MET) return false;
  const lower = (i: number) => words[i]?.lexeme.lower ?? '';
  let before = match.positions[t]! - 1;
  // "The Lima Post": all of the name.
  while (words[before]?.capital && words[before + 1]!.before === '') before--;
  while (isArticle(lower(before)) || lower(before) === 'to') before--;
  let behind = match.positions[t]! + 1;
  while (words[behind]?.capital && words[behind]!.before === '') behind++;
  return TELLING.test(lower(before)) || (isBeing(lower(behind)) && TOLD.test(lower(behind + 1)));
}

/** Those first that tell what the hearer was told, among the best. */
export function hearerFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const hearers = hearersIn(question, terms);
  if (hearers.length === 0) return ranked;
  return liftTelling(ranked, (one) => (hearers.every((t) => hears(t, one)) ? 1 : 0), LOOKED_AT);
}

/** Whether the best sentence does not tell that it was they who were told. */
export function hearerLacking({ question, terms, best }: Case): boolean {
  const hearers = hearersIn(question, terms);
  return hearers.length > 0 && !hearers.every((t) => hears(t, best));
}
