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

/** Content words by the numbers of their keys, each once, weighed by the square of their rarity in billionths. */
interface Weighed {
  readonly keys: Int32Array;
  readonly weights: Int32Array;
  readonly total: number;
}

const BILLION = 1e9;

/** Keys numbered; above, the numbers and all that was weighed by them start anew. */
const NUMBERED = 50_000;

/** Remembers a sentence's words as long as the sentence itself is kept. */
export function createLikeness(reader: Pick<Reader, 'lexeme' | 'language'>, identity: Identity): Likeness {
  const most = Math.log(2 + reader.language.vectors.size);
  const numbers = new Map<string, number>();
  /** By key: its weight in the sentence held against others, one after the other; else 0. */
  let weightOf = new Int32Array(1024);
  let held: Weighed | null = null;
  const numberOf = (key: string) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      if (number === weightOf.length) {
        weightOf = new Int32Array(2 * number);
        held = null;
      }
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
      const weight = Math.round(rarity * rarity * BILLION);
      weights.set(key, weight);
      total += weight;
    }
    return { keys: Int32Array.from(weights.keys()), weights: Int32Array.from(weights.values()), total };
  };
  const hold = (sentence: Weighed) => {
    if (held === sentence) return;
    for (const key of held?.keys ?? []) weightOf[key] = 0;
    sentence.keys.forEach((key, i) => {
      weightOf[key] = sentence.weights[i]!;
    });
    held = sentence;
  };
  let weighed = keepWith(weigh);
  return {
    between(a, b) {
      if (numbers.size > NUMBERED) {
        numbers.clear();
        weighed = keepWith(weigh);
        weightOf.fill(0);
        held = null;
      }
      const [one, other] = [weighed(a), weighed(b)];
      hold(one);
      let shared = 0;
      for (let i = 0; i < other.keys.length; i++) shared += weightOf[other.keys[i]!]!;
      return one.total > 0 && other.total > 0 ? shared / one.total + shared / other.total : 0;
    },
  };
}
