/** Whether the best sentence is dated otherwise than is asked: what follows on "the first since 1998" is not of 1998. */

import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

const YEAR = /^(?:1[89]|20)\d\d$/;

export function yearLacking({ question, terms, best, statement, previous }: Case): boolean {
  const year = terms.findIndex(({ lexeme }) => YEAR.test(lexeme.lower));
  if (year < 0 || best.match.strengths[year]! >= MET) return false;
  const { at, lexeme } = terms[year]!;
  if (new RegExp(`\\b(?:since|than|until|before) ${lexeme.lower}\\b`).test(previous()?.text ?? ''))
    return true;
  // "In 2019" of a paragraph or an article on that year holds for all of it.
  if (Math.max(best.paragraph[year]!, best.title[year]!) >= MET) return false;
  return isDone(at, question.lowers) && isOfOther(lexeme.lower, statement().times);
}

/** "How many came in 2019", not "who heads the bank that was founded in 2019", "the 2019 deal". */
function isDone(at: number, lowers: readonly string[]): boolean {
  if (!/^(?:in|during)$/.test(lowers[at - 1] ?? '')) return false;
  const last = at === lowers.length - 1;
  return (
    (last || at === 1) && !lowers.slice(1).some((lower) => /^(?:that|which|who|whose|since)$/.test(lower))
  );
}

/** Whether all times that are dated lie outside the year. */
function isOfOther(year: string, times: ReturnType<Case['statement']>['times']): boolean {
  const dated = times.filter(({ from, precision }) => from !== null && precision !== 'duration');
  const holds = ({ from, to, limit }: (typeof dated)[number]) => {
    if (limit !== null) return limit === 'since' ? from!.slice(0, 4) <= year : to!.slice(0, 4) >= year;
    return from!.slice(0, 4) <= year && year <= to!.slice(0, 4);
  };
  return dated.length > 0 && !dated.some(holds);
}
