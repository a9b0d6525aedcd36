/** What the words before a number make of it: a limit, or a rough figure. */

import type { Token } from '../../language/tokens.ts';
import { bounds } from '../data/numbers.ts';
import { type Phrases, phrasesOf } from '../mention.ts';

/** `vague`: told without a number, "several". */
export type Bound = 'exact' | 'about' | 'at least' | 'at most' | 'vague';

const phrases: Phrases<Bound> = phrasesOf(bounds);
const LONGEST = 3;

/** The bound told right before token `end`, and the index of its first token; `end` itself without one. */
export function boundBefore(tokens: readonly Token[], end: number): { bound: Bound; first: number } {
  for (let first = Math.max(0, end - LONGEST); first < end; first++) {
    for (const { words, value } of phrases.get(tokens[first]!.lower) ?? []) {
      if (first + words.length === end && words.every((word, n) => tokens[first + n]!.lower === word))
        return { bound: value, first };
    }
  }
  return { bound: 'exact', first: end };
}

/** "About 30" reads as 10 % either way: the width within which two reports still tell the same. */
export const ABOUT = 0.1;

/** Least and most that the words allow. */
export function widened([least, most]: readonly [number, number], bound: Bound): readonly [number, number] {
  if (bound === 'about') return [least - Math.abs(least) * ABOUT, most + Math.abs(most) * ABOUT];
  if (bound === 'at least') return [least, Number.MAX_VALUE];
  if (bound === 'at most') return [most < 0 ? -Number.MAX_VALUE : 0, most];
  return [least, most];
}
