/** Where a sentence says a word of the question, in as many places as it does. */

import type { Ranked } from '../../ranking/rank.ts';

/** Indexes of the words that say what the term does, as it was found or again; throws for a term that is not found. */
export function repeatsOf(
  t: number,
  { match, sentence: { words } }: Pick<Ranked, 'match' | 'sentence'>,
): number[] {
  const { stem } = words[match.positions[t]!]!.lexeme;
  return words.flatMap(({ lexeme }, at) => (lexeme.stem === stem ? [at] : []));
}
