/** Whether a number counts the very people that a question asks the number of, and no others: "how many nurses died". */

import { anybody } from '../../../reading/data/numbers.ts';
import { isPreposition, type Words } from '../../clause/phrases.ts';
import { isAge } from '../../ranking/age.ts';
import type { PreparedSentence } from '../../reader/sentence.ts';
import type { Sign } from '../../reader/signs.ts';

/** Words between a number and the people it counts. */
const REACH = 4;
const BEING = /^(?:was|were|is|are|numbered|totalled|totaled)$/;
const ONE = /^(?:an?|one|his|her|their|its|the)$/;
const PLURAL = /(?:s|men|people|folk|children|police|staff|crew)$/;

/**
 * "Two young sons", "nine of the nurses", "the nurses were nine"; not the son of "three, a father and his five-year-old son
 * among them". Who is told with an age is one: "a nurse, 44".
 */
export function countsOne(sign: Sign, sentence: PreparedSentence, at: number): boolean {
  const { from, to } = sign;
  const { words } = sentence;
  if (isAge(sign, sentence)) return at === from - 1;
  if (at >= to) return at - to <= REACH && !words.slice(to, at + 1).some((_, i) => parts(words, to + i));
  return from - at <= 2 && words.slice(at + 1, from).every(({ lexeme }) => BEING.test(lexeme.lower));
}

/** Whether somebody or something else begins at the word that follows a number. */
function parts(words: Words, at: number): boolean {
  const { before, number, lexeme } = words[at]!;
  if (before.includes(',') || number || isPreposition(lexeme.lower)) return true;
  // "Two men and a nurse", unlike "two of the nurses".
  return ONE.test(lexeme.lower) && words[at - 1]!.lexeme.lower !== 'of';
}

/** Whether the word tells of several. */
export const isSeveral = (lower: string): boolean => PLURAL.test(lower);

/** Whether the number counts people of whatever kind: "nine civilians", "nine wounded people". */
export const countsAnybody = ({ to }: Sign, { words }: PreparedSentence): boolean =>
  words.slice(to, to + 2).some(({ lexeme }) => anybody.has(lexeme.lower));
