/** How much of a question each sentence promises to hold: what decides which are weighed in full. */

import type { Term } from '../question/weigh.ts';
import type { Scene } from './scenes.ts';

/** How much the place of a paragraph in the full-text search counts. */
const FOUND = 0.2;
/** What stands beside a sentence, and around it, counts half. */
const NEAR = 0.5;
const AROUND = 0.5;

/** One number for each sentence of all scenes: how much of the question is in it, beside it and around it. */
export function promisesOf(scenes: readonly Scene[], terms: readonly Term[]): number[] {
  const promises: number[] = [];
  for (const { place, matched, around } of scenes) {
    const { matches, first } = matched;
    const last = first + matched.sentences.length - 1;
    for (let i = first; i <= last; i++) {
      const own = matches[i]!.strengths;
      const before = i > first ? matches[i - 1]!.strengths : own;
      const after = i < last ? matches[i + 1]!.strengths : own;
      let sum = FOUND * place.found;
      for (let t = 0; t < terms.length; t++) {
        const near = Math.max(before[t]!, own[t]!, after[t]!);
        sum += terms[t]!.weight * (own[t]! + NEAR * near + AROUND * around[t]!);
      }
      promises.push(sum);
    }
  }
  return promises;
}
