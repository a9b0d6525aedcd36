/** Whether the best sentence is dated otherwise than is asked: what follows on "the first since 1998" is not of 1998. */

import { isYear } from '../../../language/calendar.ts';
import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

/** Whether the question names a year that is not that of the sentence. */
export function yearLacking({ question, terms, best, written, statement, previous }: Case): boolean {
  const year = terms.findIndex(({ lexeme }) => isYear(lexeme.lower));
  if (year < 0 || best.match.strengths[year]! >= MET) return false;
  const { at, lexeme } = terms[year]!;
  if (new RegExp(`\\b(?:since|than|until|before) ${lexeme.lower}\\b`).test(previous()?.text ?? ''))
    return true;
  // "In 2019" of a paragraph or an article on that year holds for all of it.
  if (best.paragraph[year]! >= MET) return false;
  // Written in that year, it may tell of others.
  if (best.title[year]! >= MET && written?.slice(0, 4) !== lexeme.lower) return false;
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

type Times = ReturnType<Case['statement']>['times'];

/** Whether all times that are dated lie outside the year. */
function isOfOther(year: string, times: Times): boolean {
  const dated = times.filter(({ from, precision }) => from !== null && precision !== 'duration');
  return dated.length > 0 && !dated.some((time) => holdsYear(year, time));
}

/** Whether the time lies in that year or may. */
export function holdsYear(year: string, { from, to, limit }: Times[number]): boolean {
  if (from === null || to === null) return false;
  if (limit !== null) return limit === 'since' ? from.slice(0, 4) <= year : to.slice(0, 4) >= year;
  return from.slice(0, 4) <= year && year <= to.slice(0, 4);
}
