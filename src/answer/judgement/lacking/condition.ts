/** Whether the best sentence tells how somebody is: "is Doe ok" is told of Doe by no other word than one for that. */

import { MET } from '../../candidates/match.ts';
import { conditionAsked, tellsCondition } from '../../clause/condition.ts';
import type { Case } from './case.ts';

const POINTING = /^(?:he|she|they|it|his|her|their|both|all)$/;

export function conditionLacking({ question, terms, best }: Case): boolean {
  const condition = conditionAsked(question);
  if (condition === null) return false;
  const { match, sentence, before } = best;
  // "She is recovering", behind a sentence on her.
  const pointing = POINTING.test(sentence.words[0]?.lexeme.lower ?? '');
  const isOf = (t: number) => Math.max(match.strengths[t]!, pointing ? (before?.[t] ?? 0) : 0) >= MET;
  const whose = [...terms.keys()].filter((t) => !terms[t]!.framing && !condition.has(terms[t]!.lexeme.lower));
  return !tellsCondition(condition, sentence.words) || !(whose.length === 0 || whose.some(isOf));
}
