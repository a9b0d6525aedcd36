/** The noun that a number is asked of: "how many city council MEMBERS voted", "the number of bank JOBS". */

import type { Lexeme } from '../../language/lexeme.ts';

interface Word {
  readonly lexeme: Lexeme;
  /** As it was written. */
  readonly typed: string;
}

/** Of the words from `first` on the plural noun, as far as a verb or a little word; `null` without one. */
export function countedNoun(words: readonly Word[], first: number): Lexeme | null {
  let named: Lexeme | null = null;
  for (const [i, { lexeme, typed }] of words.slice(first).entries()) {
    if (lexeme.stop || (i > 0 && lexeme.entry?.part === 'v')) break;
    if (!isPlural(lexeme)) continue;
    // "How many Los Angeles officers" are no angels.
    if (typed === lexeme.lower) return lexeme;
    if (i > 0) named = lexeme;
  }
  return named;
}

const UNMARKED = /^(?:people|men|women|children|police|troops|folks)$/;

const isPlural = ({ lower, stem, entry }: Lexeme): boolean =>
  UNMARKED.test(lower) || (entry?.part === 'n' && lower !== stem && /[^s]s$/.test(lower));
