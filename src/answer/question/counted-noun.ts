/** The noun that a question asks the number of: "how many city council MEMBERS voted". */

import type { Lexeme } from '../../language/lexeme.ts';
import type { TypedWord } from './typed.ts';

/** `null` where it is the first word, or none of "how many" is asked. */
export function countedNoun(words: readonly TypedWord[]): Lexeme | null {
  const many = words.findIndex(
    ({ lexeme }, i) => lexeme.lower === 'many' && words[i - 1]?.lexeme.lower === 'how',
  );
  if (many < 0) return null;
  let named: Lexeme | null = null;
  for (const [i, { lexeme, small }] of words.slice(many + 1).entries()) {
    if (lexeme.stop || (i > 0 && lexeme.entry?.part === 'v')) break;
    if (!isPlural(lexeme)) continue;
    // "How many Los Angeles officers" are no angels.
    if (small) return i === 0 ? null : lexeme;
    if (i > 0) named = lexeme;
  }
  return named;
}

const UNMARKED = /^(?:people|men|women|children|police|troops|folks)$/;

const isPlural = ({ lower, stem, entry }: Lexeme): boolean =>
  UNMARKED.test(lower) || (entry?.part === 'n' && lower !== stem && /[^s]s$/.test(lower));
