/** Whether the best sentence tells what somebody or something is said to be: "is Doe a thief" by no sentence without a word of it. */

import { isBeing } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { roleNouns } from '../../../reading/data/roles.ts';
import type { Mention } from '../../../reading/mention.ts';
import { LITERAL, MET } from '../../candidates/match.ts';
import { isVerb } from '../../clause/verbs.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** "Is DOE a THIEF", "is DOE READY to pay": of Doe nothing of the kind is told. */
export function predicateLacking({ question, terms, best, statement }: Case): boolean {
  const { wanted, lowers } = question;
  if (wanted !== 'claim' || !isBeing(lowers[0] ?? '')) return false;
  const behind = terms.findIndex(({ name, at }, i) => !name || at !== i + 1);
  if (behind < 1) return false;
  const { at, framing, name, lexeme } = terms[behind]!;
  if (at === behind + 1)
    return (
      !framing &&
      !name &&
      lexeme.entry?.part === 'a' &&
      terms[behind]!.nowhere &&
      best.match.strengths[behind]! < MET
    );
  const last = terms.length - 1;
  const { lower, entry } = terms[last]!.lexeme;
  // "Is Doe the judge" is told by whatever post Doe has.
  if (
    roleNouns.has(lower) &&
    lowers[behind + 1] === 'the' &&
    statement().names.some((one) => one.role !== null && isOf(one, best, 0))
  )
    return false;
  const noun = entry?.parts.includes('n');
  const asksIt = isArticle(lowers[behind + 1]!) && terms[last]!.at === lowers.length - 1;
  return asksIt && noun === true && !terms[last]!.framing && !isCalledSo(last, terms, best);
}

/** Whether the word found for the term stands in that name. */
function isOf({ start, end }: Mention, { match, sentence: { words, span } }: Ranked, t: number): boolean {
  const at = words[match.positions[t]!]?.start;
  return at !== undefined && span.start + start <= at && at < span.start + end;
}

/** Whether it is said, or another word for it: whoever won is "a winner", whoever is required to come no "dictator". */
function isCalledSo(t: number, terms: readonly Term[], { match, sentence: { words } }: Ranked): boolean {
  const strength = match.strengths[t]!;
  const at = match.positions[t]!;
  if (strength < MET || strength >= LITERAL) return strength >= LITERAL;
  return !isVerb(words, at) || words[at]!.lexeme.lower[0] === terms[t]!.lexeme.lower[0];
}

/** "How long has Doe been MAYOR": of how long Doe was something else. */
export function postLacking({ question: { wanted, lowers }, terms, best }: Case): boolean {
  const been = lowers.indexOf('been');
  if (wanted !== 'number' && wanted !== 'time') return false;
  if (been < 0 || POST.test(best.sentence.text)) return false;
  const from = isArticle(lowers[been + 1] ?? '') ? been + 2 : been + 1;
  const t = terms.findIndex(({ at, name, lexeme }) => at === from && !name && lexeme.entry?.person === true);
  return t >= 0 && best.match.strengths[t]! < MET;
}

/** May stand for any. */
const POST = /\b(?:posts?|jobs?|offices?|roles?|positions?|charge|power|seat|term)\b/i;
