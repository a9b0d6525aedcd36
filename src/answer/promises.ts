/** How much of a question each sentence promises to hold: what decides which are weighed in full. */

import type { Scenery } from './scenes.ts';
import type { Term } from './weigh.ts';

/** How much the place of a paragraph in the full-text search counts. */
const FOUND = 0.2;
/** What stands beside a sentence, and around it, counts half. */
const NEAR = 0.5;
const AROUND = 0.5;

/** One number for each sentence of all scenes: how much of the question is in it, beside it and around it. */
export function promisesOf({ scenes, matches, near, around }: Scenery, terms: readonly Term[]): number[] {
  const { strengths } = matches;
  const promises: number[] = [];
  let at = 0;
  for (let scene = 0; scene < scenes.length; scene++) {
    const { place, sentences } = scenes[scene]!;
    for (let i = 0; i < sentences.length; i++) {
      let sum = FOUND * place.found;
      for (let t = 0; t < terms.length; t++, at++) {
        sum +=
          terms[t]!.weight * (strengths[at]! + NEAR * near[at]! + AROUND * around[scene * terms.length + t]!);
      }
      promises.push(sum);
    }
  }
  return promises;
}
