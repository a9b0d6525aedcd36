/** What a sentence gains by counting those who came to harm. */

import { outcomes } from '../../../reading/data/numbers.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { isAge } from '../age.ts';
import type { Gain } from './gain.ts';

/** "How many were hurt in the crash" is answered by "wounding 238", not by what else is told of the crash. */
const SAYS_TOLL = 3;
const HARM = /^(?:death|injury|casualty)$/;
/** Words between a number and what befell those it counts. */
const REACH = 4;

export const toll: Gain = (question, terms) => {
  const fates = harmAsked(question, terms).filter((t) => HARM.test(fateOf(terms[t]!)));
  return fates.length === 0 ? null : (one) => (fates.some((t) => countsToll(t, one)) ? SAYS_TOLL : 0);
};

/** The terms for what befell those that a question asks the number of: "how many were hurt", "how many are missing". */
export const harmAsked = ({ wanted, lowers }: Question, terms: readonly Term[]): readonly number[] =>
  wanted === 'number' && lowers.includes('many')
    ? [...terms.keys()].filter((t) => HARM.test(fateOf(terms[t]!)) || fateOf(terms[t]!) === 'missing')
    : [];

const fateOf = ({ lexeme }: Term): string => outcomes.get(lexeme.lower) ?? '';

/** Whether the sentence has a number of those whom it befell. */
export function countsToll(fate: number, { match, sentence }: Candidate): boolean {
  const { signs, words } = sentence;
  const at = match.positions[fate]!;
  if (match.strengths[fate]! < MET) return false;
  // "The death toll has risen in both towns to 31".
  const whole = words.slice(at, at + 2).some(({ lexeme }) => lexeme.lower === 'toll');
  return signs.some((sign) => {
    const { kind, from, to } = sign;
    if (kind !== 'number' || (YEAR.test(words[from]!.lexeme.lower) && to === from + 1)) return false;
    const near = whole || (at < from ? from - at <= REACH : at >= to && at - to < REACH);
    return near && !isAge(sign, sentence);
  });
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
