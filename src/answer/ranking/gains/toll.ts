/** What a sentence gains by counting those who came to harm. */

import { outcomes } from '../../../reading/data/numbers.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import { isAge } from '../age.ts';
import type { Gain } from './gain.ts';

/** "How many were hurt in the crash" is answered by "wounding 238", not by what else is told of the crash. */
const SAYS_TOLL = 3;
const HARM = /^(?:death|injury|casualty)$/;
/** Words between a number and what befell those it counts. */
const REACH = 4;

export const toll: Gain = ({ wanted, lowers }, terms) => {
  if (wanted !== 'number' || !lowers.includes('many')) return null;
  const fates = [...terms.keys()].filter((t) => HARM.test(outcomes.get(terms[t]!.lexeme.lower) ?? ''));
  return fates.length === 0 ? null : (one) => (fates.some((t) => isCounted(t, one)) ? SAYS_TOLL : 0);
};

function isCounted(fate: number, { match, sentence }: Candidate): boolean {
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
