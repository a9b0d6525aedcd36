/** Whether the best sentence is dated otherwise than is asked: what follows on "the first since 1998" is not of 1998. */

import type { Statement } from '../../../reading/article.ts';
import { MET } from '../../candidates/match.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';

const YEAR = /^(?:1[89]|20)\d\d$/;

/** `previous`: the sentence before it, `null` where there is none. */
export function yearLacking(
  terms: readonly Term[],
  { match }: Ranked,
  previous: () => Statement | null,
): boolean {
  const year = terms.findIndex(({ lexeme }) => YEAR.test(lexeme.lower));
  if (year < 0 || match.strengths[year]! >= MET) return false;
  const { lower } = terms[year]!.lexeme;
  return new RegExp(`\\b(?:since|than|until|before) ${lower}\\b`).test(previous()?.text ?? '');
}
