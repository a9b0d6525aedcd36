/** How much two statements share, rare words counting most. */

import type { Lexeme } from '../../language/lexeme.ts';
import type { Statement } from '../../reading/article.ts';
import type { Identity } from '../../reading/identity.ts';
import { keepWith } from '../../recent.ts';
import type { Reader } from '../reader.ts';
import type { PreparedSentence } from '../sentence.ts';

/** A sentence as it is read, or as it is prepared for questions. */
type Worded = Statement | PreparedSentence;

export interface Likeness {
  /** 0 to 2: the share of the first found in the second and the reverse, added. */
  between(a: Worded, b: Worded): number;
}

/** Content words by the numbers of their keys, each once, weighed by the square of their rarity. */
interface Weighed {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/** Keys numbered; above, the numbers and all that was weighed by them start anew. */
const NUMBERED = 50_000;

/** Remembers a sentence's words as long as the sentence itself is kept. */
export function createLikeness(reader: Pick<Reader, 'lexeme' | 'language'>, identity: Identity): Likeness {
  const most = Math.log(2 + reader.language.vectors.size);
  const numbers = new Map<string, number>();
  /** By key: 1 while a sentence that has it is held against another. */
  let held = new Uint8Array(1024);
  const numberOf = (key: string) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      if (number === held.length) held = new Uint8Array(2 * number);
      numbers.set(key, number);
    }
    return number;
  };
  const lexemesOf = (sentence: Worded): Lexeme[] =>
    'words' in sentence
      ? sentence.words.map(({ lexeme }) => lexeme)
      : sentence.tokens.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [reader.lexeme(lower)]));
  /** All forms and spellings of a word share its key. */
  const weigh = (sentence: Worded): Weighed => {
    const weights = new Map<number, number>();
    let total = 0;
    for (const lexeme of lexemesOf(sentence)) {
      if (lexeme.stop) continue;
      const key = numberOf(lexeme.entry === undefined ? identity.word(lexeme.lower) : lexeme.stem);
      if (weights.has(key)) continue;
      const rarity = lexeme.row < 0 ? 1 : Math.log(2 + lexeme.row) / most;
      weights.set(key, rarity * rarity);
      total += rarity * rarity;
    }
    return { keys: Int32Array.from(weights.keys()), weights: Float64Array.from(weights.values()), total };
  };
  let weighed = keepWith(weigh);
  return {
    between(a, b) {
      if (numbers.size > NUMBERED) {
        numbers.clear();
        weighed = keepWith(weigh);
      }
      const [one, other] = [weighed(a), weighed(b)];
      for (const key of other.keys) held[key] = 1;
      let shared = 0;
      for (let i = 0; i < one.keys.length; i++) if (held[one.keys[i]!] === 1) shared += one.weights[i]!;
      for (const key of other.keys) held[key] = 0;
      return one.total > 0 && other.total > 0 ? shared / one.total + shared / other.total : 0;
    },
  };
}
