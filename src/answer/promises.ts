/** How much of a question each sentence promises to hold: what decides which are weighed in full. */

import { type Matcher, unmatched } from './match.ts';
import type { Place } from './places.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** A paragraph with its sentences. */
export interface Scene extends Place {
  readonly sentences: readonly PreparedSentence[];
}

/** How much the place of a paragraph in the full-text search counts. */
const FOUND = 0.2;
/** What stands beside a sentence, and around it, counts half. */
const NEAR = 0.5;
const AROUND = 0.5;

/** One number for each sentence of all paragraphs: how much of the question is in it, beside it and around it. */
export function promisesOf(scenes: readonly Scene[], terms: readonly Term[], matcher: Matcher): Float64Array {
  const count = terms.length;
  const promises = new Float64Array(scenes.reduce((sum, { sentences }) => sum + sentences.length, 0));
  const longest = scenes.reduce((most, { sentences }) => Math.max(most, sentences.length), 0);
  // One piece of memory serves all paragraphs: most of their sentences promise nothing.
  const match = unmatched(longest * count);
  const { strengths } = match;
  const best = new Float64Array(count);
  let next = 0;
  for (const { sentences, found } of scenes) {
    const end = sentences.length * count;
    strengths.fill(0, 0, end);
    best.fill(0);
    for (let i = 0; i < sentences.length; i++) matcher.fill(sentences[i]!, match, i * count);
    for (let at = 0; at < end; at++) best[at % count] = Math.max(best[at % count]!, strengths[at]!);
    for (let from = 0; from < end; from += count) {
      const before = from > 0 ? from - count : from;
      const after = from + count < end ? from + count : from;
      let sum = FOUND * found;
      for (let t = 0; t < count; t++) {
        const own = strengths[from + t]!;
        const near = Math.max(own, strengths[before + t]!, strengths[after + t]!);
        sum += terms[t]!.weight * (own + NEAR * near + AROUND * best[t]!);
      }
      promises[next++] = sum;
    }
  }
  return promises;
}
