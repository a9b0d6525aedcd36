/** Paragraphs with what their sentences hold of a question: each alone, with its two neighbours, and all together. */

import type { Corpus } from '../corpus/article.ts';
import { type Matcher, type Matches, unmatched } from './match.ts';
import type { Place } from './places.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';

/** A paragraph with its sentences; `first` is the number of its first among those of all scenes. */
export interface Scene {
  readonly place: Place;
  readonly sentences: readonly PreparedSentence[];
  readonly first: number;
}

/** All in a few pieces of memory: most sentences promise nothing and need none of their own. */
export interface Scenery {
  readonly scenes: readonly Scene[];
  /** By sentence and term. */
  readonly matches: Matches;
  /** By sentence and term: the best found in the sentence and its two neighbours. */
  readonly near: Float64Array;
  /** By scene and term: the best found in the whole paragraph. */
  readonly around: Float64Array;
}

export function sceneryOf(
  places: readonly Place[],
  terms: number,
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
): Scenery {
  let count = 0;
  const scenes = places.map((place): Scene => {
    const sentences = reader.paragraph(corpus, place.article, place.paragraph);
    const first = count;
    count += sentences.length;
    return { place, sentences, first };
  });
  const matches = unmatched(count, terms);
  const { strengths } = matches;
  const near = new Float64Array(count * terms);
  const around = new Float64Array(scenes.length * terms);
  for (let scene = 0; scene < scenes.length; scene++) {
    const { sentences, first } = scenes[scene]!;
    const last = first + sentences.length - 1;
    for (let i = first; i <= last; i++) matcher.fill(sentences[i - first]!, matches, i * terms);
    for (let t = 0; t < terms; t++) {
      let before = 0;
      let own = strengths[first * terms + t]!;
      let best = 0;
      for (let i = first; i <= last; i++) {
        const after = i < last ? strengths[(i + 1) * terms + t]! : 0;
        near[i * terms + t] = Math.max(before, own, after);
        best = Math.max(best, own);
        before = own;
        own = after;
      }
      around[scene * terms + t] = best;
    }
  }
  return { scenes, matches, near, around };
}
