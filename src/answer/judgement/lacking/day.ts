/** Whether the best sentence tells the day or the date that is asked for. */

import { MET } from '../../candidates/match.ts';
import { asksForDay } from '../../question/duration.ts';
import type { Question } from '../../question/question.ts';
import { MONTHS, WEEKDAYS } from '../../reader/signs.ts';
import type { Case } from './case.ts';

/** Asked for a day, it tells neither one nor which of several. */
export const dayLacking = ({ question: { lowers }, statement }: Case): boolean =>
  asksForDay(lowers) &&
  !statement().times.some(({ precision }) => precision === 'day') &&
  !(asksWhichOfSeveral(lowers) && tellsWhichOfSeveral(statement().text));

/** "On which day of the fair": one of those that it lasts. */
export const asksWhichOfSeveral = (lowers: readonly string[]): boolean => OF_SEVERAL.test(lowers.join(' '));

/** "On its second day". */
export const tellsWhichOfSeveral = (text: string): boolean => NTH.test(text);

const OF_SEVERAL = /\b(?:which|what) days? of (?:the|this|that|their|its|his|her)\b/;
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|opening|closing|\d+(?:st|nd|rd|th)) day\b/i;

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

/** Whether the question names a day and the sentence dates itself to others only. */
export function otherDay({ question, terms, best: { sentence, match } }: Case): number {
  const day = terms.findIndex(
    ({ lexeme, at }) => /^\d{1,2}(st|nd|rd|th)?$/.test(lexeme.lower) && isDay(question, at),
  );
  if (day < 0 || match.strengths[day]! >= MET) return 0;
  return sentence.signs.some(
    ({ kind, from, to }) =>
      kind === 'time' && sentence.words.slice(from, to).some(({ lexeme }) => /^\d{1,2}$/.test(lexeme.lower)),
  )
    ? 1
    : 0;
}

/** "January 23", "23 January", "the 23rd". */
function isDay({ words }: Question, at: number): boolean {
  const lower = (i: number) => words[i]?.lexeme.lower ?? '';
  return /\d(st|nd|rd|th)$/.test(lower(at)) || MONTHS.has(lower(at - 1)) || MONTHS.has(lower(at + 1));
}
