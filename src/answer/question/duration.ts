/** Whether a question asks how long, how often, on which day, or when something is to come. */

import { isAuxiliary, isBeing } from '../../language/auxiliaries.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Question } from './question.ts';
import type { Term } from './weigh.ts';

/** What is said of a duration only; "held for two days" tells it as well. */
export const LASTING = /^(?:last|lasts|lasted|lasting|take|takes|took|taken|taking|until|till|ago)$/;

/** "how long did it take", "how long will they last"; "how long is the bridge" asks for a measure. */
export function asksForDuration(lowers: readonly string[]): boolean {
  const long = lowers.findIndex((lower, i) => lower === 'long' && lowers[i - 1] === 'how');
  if (long < 0) return false;
  const next = lowers[long + 1] ?? '';
  const helped = isAuxiliary(next) && !isBeing(next);
  return helped || lowers.slice(long + 1).some((lower) => LASTING.test(lower));
}

/** The place of "long" among the terms of "how long is"; -1 in other questions: "how long has it been" is told otherwise. */
export const lastingIn = ({ lowers }: Question, terms: readonly Term[]): number =>
  terms.findIndex(
    ({ lexeme, at }) =>
      lexeme.lower === 'long' &&
      lowers[at - 1] === 'how' &&
      /^(?:is|are|was|were)$/.test(lowers[at + 1] ?? ''),
  );

const DAY = wordSet('day date dates days');
const WHICH = wordSet('exact precise which what exactly');

/** "The exact day", "on which day", "what dates". */
export const asksForDay = (lowers: readonly string[]): boolean =>
  lowers.some((lower, i) => DAY.has(lower) && WHICH.has(lowers[i - 1] ?? ''));

/** "How often does it meet". */
export const asksHowOften = ({ wanted, focus }: Question): boolean =>
  wanted === 'number' && focus?.lower === 'often';

/** "How long have they been at it" is not answered by how long they were the last time. */
export const asksHowLongSoFar = (lowers: readonly string[]): boolean =>
  lowers.some((lower, i) => lower === 'long' && /^(?:has|have)$/.test(lowers[i + 1] ?? ''));

/** "Until when will it last" may be told by an event: "until the vote is over". */
export const asksUntilWhen = (lowers: readonly string[]): boolean =>
  lowers.some((lower, i) => lower === 'when' && /^(?:until|till)$/.test(lowers[i - 1] ?? ''));

/** "when could they meet", "when will it open", "how long will it last". */
export const asksWhenAhead = (lowers: readonly string[]): boolean =>
  lowers.some(
    (lower, i) =>
      (lower === 'when' || lower === 'long') && /^(?:will|could|might|may|shall)$/.test(lowers[i + 1] ?? ''),
  );
