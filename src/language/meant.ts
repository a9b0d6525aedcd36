/** What a word is meant as that somebody typed as it is spoken, or too fast. */

import { askingSort, bit, LONGEST_ASKING } from './asking.ts';
import { isFiller, spelledOut } from './chat.ts';
import type { Language } from './language.ts';
import { isProper } from './lexicon.ts';

/** A lower-case word of a member's message as it is meant; itself where it is a word, or nothing that is known. */
export function meantAs(lower: string, language: Language): string {
  const spelled = spelledOut(lower);
  if (spelled !== lower || lower.length < SHORTEST) return spelled;
  if (lower.endsWith('in')) return isCutShort(lower, language) ? `${lower}g` : lower;
  if (language.vectors.row(lower) >= 0) return lower;
  return shortened(lower, language) ?? swapped(lower) ?? lower;
}

const SHORTEST = 3;

/** So many times as frequent a verb must be as the word without its last letter: "raisin" is no "raising". */
const OFTENER = 20;
/** A name at most so many times as rare as the verb is as likely meant: "puttin" is "Putin" with a slip. */
const AS_LIKELY = 2;

/** "Chattin": an ending that is spoken without its g. "Brin" is a name, and "bring" has no such ending. */
function isCutShort(lower: string, { vectors, lexicon, stem }: Language): boolean {
  const row = vectors.row(lower);
  const whole = vectors.row(`${lower}g`);
  if (whole < 0 || (row >= 0 && row < whole * OFTENER) || lexicon.word(stem(lower))) return false;
  const verb = stem(`${lower}g`);
  if (verb === `${lower}g` || !lexicon.word(verb)?.parts.includes('v')) return false;
  const isName = (word: string) => isProper(lexicon.word(stem(word))?.parts ?? '');
  const rivals = vectors.neighbours.of(lower).filter((word) => vectors.row(word) <= whole * AS_LIKELY);
  return !rivals.some((word) => word !== `${lower}g` && isName(word));
}

/** Letters that are drawn out: "sooo", "whyyyy". */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** The more frequent of the words with the letters once and twice: "so" of "sooo", "good" of "goood". */
function shortened(lower: string, { vectors }: Language): string | null {
  if (lower.search(DRAWN_OUT) < 0) return null;
  const once = spelledOut(lower.replace(DRAWN_OUT, '$1'));
  const twice = spelledOut(lower.replace(DRAWN_OUT, '$1$1'));
  // Words of chats only are in no list of frequent ones; what is in none comes last.
  const rank = (word: string) => (isFiller(word) || askingSort(word) !== 0 ? 0 : vectors.row(word) >>> 0);
  const meant = rank(once) <= rank(twice) ? once : twice;
  return rank(meant) < vectors.size ? meant : null;
}

/** "Waht", "wehn": an asking word with two of its letters swapped; in a number of 10,000 digits there are 10,000 pairs. */
function swapped(lower: string): string | null {
  if (lower.length > LONGEST_ASKING) return null;
  for (let i = 1; i < lower.length; i++) {
    const word = lower.slice(0, i - 1) + lower[i]! + lower[i - 1]! + lower.slice(i + 1);
    if (askingSort(word) & (bit.question | bit.auxiliary)) return word;
  }
  return null;
}
