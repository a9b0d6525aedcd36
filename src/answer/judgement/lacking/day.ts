/** Whether the best sentence tells the day or the date that is asked for. */

import { MET } from '../../candidates/match.ts';
import { asksForDay } from '../../question/duration.ts';
import { WEEKDAYS } from '../../reader/signs.ts';
import type { Case } from './case.ts';

export const dayLacking = ({ question: { lowers }, statement }: Case): boolean =>
  asksForDay(lowers) && !statement().times.some(({ precision }) => precision === 'day');

/** "How many were dead by Saturday" of what is told of Friday only. */
export function weekdayLacking({ question: { wanted }, terms, best: { match, sentence } }: Case): boolean {
  if (wanted !== 'number') return false;
  const asked = terms.findIndex(({ lexeme }) => WEEKDAYS.has(lexeme.lower));
  if (asked < 0 || match.strengths[asked]! >= MET) return false;
  return sentence.words.some(({ lexeme }) => WEEKDAYS.has(lexeme.lower));
}

/** "Next round date". */
export const dateLacking = ({ question: { lowers }, statement }: Case): boolean =>
  lowers.at(-1) === 'date' && !statement().times.some(({ precision }) => precision !== 'duration');
