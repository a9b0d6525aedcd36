/** Whether the best sentence tells of somebody who is against something, where it is asked why they are. */

import type { Case } from './case.ts';

/** Words of those who are against something, or hold back. */
const AGAINST =
  /\b(?:against|anti-\p{Ll}+|oppos\p{Ll}*|object\p{Ll}*|reject\p{Ll}*|refus\p{Ll}*|criti\p{Ll}+|condemn\p{Ll}*|denounc\p{Ll}*|protest\p{Ll}*|veto\p{Ll}*|concern\p{Ll}*|fear\p{Ll}*|warn\p{Ll}*|worr\p{Ll}+|doubt\p{Ll}*|dis(?:lik|agree|satisf|put|trust|appoint|approv)\p{Ll}*|un(?:fair|just|necessary|acceptable)|threat\p{Ll}*|harm\p{Ll}*|danger\p{Ll}*|risk\p{Ll}*|too|not?|never|nobody|without|n['’]t)\b/iu;

/** "Why is Doe against the bridge" is not told by why Doe wants it. */
export function againstLacking({
  question: { wanted, lowers },
  best: { sentence },
  previous,
}: Case): boolean {
  if (wanted !== 'reason' || !lowers.some((lower) => lower === 'against' || /^oppos/.test(lower)))
    return false;
  return !AGAINST.test(sentence.text) && !AGAINST.test(previous()?.text ?? '');
}
