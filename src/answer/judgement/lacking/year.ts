/** Whether the best sentence is dated otherwise than is asked: what follows on "the first since 1998" is not of 1998. */

import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

const YEAR = /^(?:1[89]|20)\d\d$/;

export function yearLacking({ terms, best: { match }, previous }: Case): boolean {
  const year = terms.findIndex(({ lexeme }) => YEAR.test(lexeme.lower));
  if (year < 0 || match.strengths[year]! >= MET) return false;
  const { lower } = terms[year]!.lexeme;
  return new RegExp(`\\b(?:since|than|until|before) ${lower}\\b`).test(previous()?.text ?? '');
}
