/** When something last happened is told by since when this is the first: "the first strike since 1998". */

import type { Candidate } from '../candidates/candidate.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';

const PREVIOUS = /^(?:last|previous)$/;
/** "Last week" is a time. */
const TIME = /^(?:night|week|weekend|month|year|summer|winter|spring|autumn|fall|[a-z]+day)s?$/;
const ELSE = /^(?:last|previous|before|ever|time|one|there)$/;

/** "When was the last strike", "last time they met", "last strike before this one". */
export function asksForPrevious({ wanted, lowers }: Question): boolean {
  const last = lowers.findIndex((lower, i) => PREVIOUS.test(lower) && !TIME.test(lowers[i + 1] ?? ''));
  if (last < 0) return false;
  return wanted === 'time' || lowers[last + 1] === 'time' || lowers.includes('before');
}

/** Whether it tells since when this is the first, of what is asked. */
export function saysPrevious(terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean {
  const first = words.findIndex(({ lexeme }) => lexeme.lower === 'first');
  const since = words.findIndex(({ lexeme }, at) => first >= 0 && at > first && lexeme.lower === 'since');
  return (
    since >= 0 &&
    terms.some(({ lexeme, framing }, t) => !framing && !ELSE.test(lexeme.lower) && match.strengths[t]! >= MET)
  );
}
