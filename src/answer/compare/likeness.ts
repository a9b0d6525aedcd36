/** How much two sentences share, rare words counting most. */

import type { Identity } from '../../reading/name/identity.ts';
import { keepWith } from '../../recent.ts';
import type { Reader } from '../reader/reader.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** Weighs words by how rare they are in the articles. */
export interface Likeness {
  /** 0 to 2: the share of the first found in the second and the reverse, added. */
  between(a: PreparedSentence, b: PreparedSentence): number;
}

/** Content words by the numbers of their keys, each once, weighed by the square of their rarity in billionths. */
interface Weighed {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

const BILLION = 1e9;

/** Keys numbered; above, the numbers and all that was weighed by them start anew. */
const NUMBERED = 50_000;

/** Remembers a sentence's words as long as the sentence itself is kept. */
export function createLikeness({ language }: Pick<Reader, 'language'>, identity: Identity): Likeness {
  const most = Math.log(2 + language.vectors.size);
  const numbers = new Map<string, number>();
  /** By key: its weight in the sentence held against others, one after the other; else 0. */
  let weightOf = new Int32Array(1024);
  let held: { readonly sentence: PreparedSentence; readonly weighed: Weighed } | null = null;
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
  /** All forms and spellings of a word share its key. */
  const weigh = ({ words }: PreparedSentence): Weighed => {
    const weights = new Map<number, number>();
    let total = 0;
    for (const { lexeme } of words) {
      if (lexeme.stop) continue;
      const key = numberOf(lexeme.entry === undefined ? identity.word(lexeme.lower) : lexeme.stem);
      if (weights.has(key)) continue;
      const rarity = lexeme.row < 0 ? 1 : Math.log(2 + lexeme.row) / most;
      const weight = Math.round(rarity * rarity * BILLION);
      weights.set(key, weight);
      total += weight;
    }
    return { keys: [...weights.keys()], weights: [...weights.values()], total };
  };
  let weighed = keepWith(weigh);
  const hold = (sentence: PreparedSentence): Weighed => {
    if (held?.sentence === sentence) return held.weighed;
    const one = weighed(sentence);
    if (held !== null) for (const key of held.weighed.keys) weightOf[key] = 0;
    for (let i = 0; i < one.keys.length; i++) weightOf[one.keys[i]!] = one.weights[i]!;
    held = { sentence, weighed: one };
    return one;
  };
  return {
    between(a, b) {
      if (numbers.size > NUMBERED) {
        numbers.clear();
        weighed = keepWith(weigh);
        weightOf.fill(0);
        held = null;
      }
      const other = weighed(b);
      const one = hold(a);
      let shared = 0;
      for (const key of other.keys) shared += weightOf[key]!;
      return one.total > 0 && other.total > 0 ? shared / one.total + shared / other.total : 0;
    },
  };
}
