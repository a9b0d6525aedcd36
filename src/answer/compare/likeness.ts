/** How much two statements share, rare words counting most. */

import type { Lexeme } from '../../language/lexeme.ts';
import type { Statement } from '../../reading/article.ts';
import type { Identity } from '../../reading/identity.ts';
import type { Reader } from '../reader.ts';
import type { PreparedSentence } from '../sentence.ts';

/** A sentence as it is read, or as it is prepared for questions. */
type Worded = Statement | PreparedSentence;

export interface Likeness {
  /** 0 to 2: the share of the first found in the second and the reverse, added. */
  between(a: Worded, b: Worded): number;
}

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Remembers a sentence's words as long as the sentence itself is kept. */
export function createLikeness(reader: Pick<Reader, 'lexeme' | 'language'>, identity: Identity): Likeness {
  const most = Math.log(2 + reader.language.vectors.size);
  const known = new WeakMap<Worded, Weighed>();
  const lexemesOf = (sentence: Worded): Lexeme[] =>
    'words' in sentence
      ? sentence.words.map(({ lexeme }) => lexeme)
      : sentence.tokens.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [reader.lexeme(lower)]));
  /** Content words by a key that all their forms and spellings share, weighed by the square of their rarity. */
  const weigh = (sentence: Worded): Weighed => {
    const before = known.get(sentence);
    if (before) return before;
    const weights = new Map<string, number>();
    let total = 0;
    for (const lexeme of lexemesOf(sentence)) {
      if (lexeme.stop) continue;
      const key = lexeme.entry === undefined ? identity.word(lexeme.lower) : lexeme.stem;
      if (weights.has(key)) continue;
      const rarity = lexeme.row < 0 ? 1 : Math.log(2 + lexeme.row) / most;
      weights.set(key, rarity * rarity);
      total += rarity * rarity;
    }
    const weighed = { weights, total };
    known.set(sentence, weighed);
    return weighed;
  };
  return {
    between(a, b) {
      const [one, other] = [weigh(a), weigh(b)];
      let shared = 0;
      for (const [key, weight] of one.weights) if (other.weights.has(key)) shared += weight;
      return one.total > 0 && other.total > 0 ? shared / one.total + shared / other.total : 0;
    },
  };
}
