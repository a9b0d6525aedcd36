/** Whether a sentence tells of what is asked that somebody did not do it: then nobody in it is who did it. */

import { type Matcher, MET } from '../candidates/match.ts';
import { deedOf } from '../clause/deed-asked.ts';
import { denierOf } from '../clause/undone.ts';
import { formOf, isVerb } from '../clause/verbs.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { deedAt } from './deed-place.ts';

/** Words of a question that asks who did not do it, or who is against it. */
const DENIES =
  /^(?:not|'t|n't|never|no|none|nobody|without|neither|cannot|against|oppos\p{L}*|reject\p{L}*|refus\p{L}*|declin\p{L}*|den(?:y|ies|ied)|fail\p{L}*|lack\p{L}*|avoid\p{L}*|skip\p{L}*|miss\p{L}*|boycott\p{L}*|block\p{L}*|unable|unwilling|silent)$/u;

/** Words of a question that asks for what is not over, or was only meant. */
const AHEAD =
  /^(?:will|would|may|might|can|could|shall|should|must|to|going|if|when|wants?|wanted|plans?|planned|promised?|pledged?|vow(?:s|ed)?)$/;

/** "Who signed" is nobody of whom it is told that he has not. */
export function undoneIn(
  question: Question,
  terms: readonly Term[],
  matcher: Pick<Matcher, 'bond'>,
): (ranked: Ranked) => boolean {
  if (question.lowers.some((lower) => DENIES.test(lower))) return () => false;
  const deed = deedOf(question, terms);
  const isAhead = question.lowers.some((lower) => AHEAD.test(lower));
  const verbs = [...terms.keys()].filter((t) => terms[t]!.lexeme.entry?.parts.includes('v'));
  return (ranked) => {
    const { match, sentence } = ranked;
    const isMet = (t: number) => match.strengths[t]! >= MET;
    const term =
      deed?.terms.find(isMet) ?? verbs.find((t) => isMet(t) && isVerb(sentence.words, match.positions[t]!));
    if (term === undefined) return false;
    const at = deedAt(term, terms, ranked, matcher);
    const over = !isAhead && formOf(terms[term]!) === 'past';
    const by = at < 0 ? -1 : denierOf(sentence.words, at, over);
    return by >= 0 && !terms.some((_, t) => isMet(t) && match.positions[t] === by);
  };
}
