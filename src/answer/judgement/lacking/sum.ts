/** Whether a count over a year or a month is asked, and the sentence tells one of some day: an article of a year is no sum of it. */

import { isYear, months } from '../../../language/calendar.ts';
import { outcomes } from '../../../reading/data/numbers.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Case } from './case.ts';
import { holdsYear } from './year.ts';

export function sumLacking({ question, terms, best, statement }: Case): boolean {
  const { wanted, lowers } = question;
  if (wanted !== 'number' || !/^(?:many|much)$/.test(lowers[lowers.indexOf('how') + 1] ?? '')) return false;
  const year = terms.findIndex(({ lexeme }) => isYear(lexeme.lower));
  if (year < 0 || best.match.strengths[year]! >= MET || best.paragraph[year]! >= MET) return false;
  if (!terms.every((term) => isOfSum(term, question))) return false;
  const { lower } = terms[year]!.lexeme;
  return !statement().times.some((time) => LONG.test(time.precision) && holdsYear(lower, time));
}

/** "This year", "in May". */
const LONG = /^(?:month|season|year)$/;

/** What is counted, of whom and in which year; not on which day, nor an event that some day had: "in the fire". */
const isOfSum = ({ name, number, framing, lexeme, at }: Term, { focus, lowers }: Question): boolean =>
  name ||
  (number && isYear(lexeme.lower)) ||
  framing ||
  lexeme.stem === focus?.stem ||
  (lexeme.entry?.part === 'v' && !BEFORE_NOUN.test(lowers[at - 1] ?? '')) ||
  months.has(lexeme.lower) ||
  outcomes.has(lexeme.lower);

const BEFORE_NOUN = /^(?:the|an?|this|that|of|in|at|by)$/;
