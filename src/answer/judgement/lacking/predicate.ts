/** Whether the best sentence tells what somebody or something is said to be: "is Doe a thief" by no sentence without a word of it. */

import { isBeing } from '../../../language/auxiliaries.ts';
import { isArticle } from '../../../language/determiners.ts';
import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

/** "Is DOE a THIEF": of Doe nothing of the kind is told. */
export function predicateLacking({ question: { wanted, lowers }, terms, best: { match } }: Case): boolean {
  if (wanted !== 'claim' || !isBeing(lowers[0] ?? '')) return false;
  const article = lowers.findIndex((lower, i) => i > 1 && isArticle(lower));
  const names = terms.filter(({ name, at }) => name && at < article);
  if (names.length === 0 || names.length !== article - 1) return false;
  const last = terms.length - 1;
  const { at, framing, lexeme } = terms[last]!;
  const noun = lexeme.entry?.part === 'n' && at === lowers.length - 1;
  return noun && !framing && at > article && match.strengths[last]! < MET;
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
