/** The paragraphs that are looked at, with what they hold of a question. */

import { blank, type Matched, type MatchedIn, raise } from './matched.ts';
import type { Place } from './places.ts';

/** A paragraph with what it holds. */
export interface Scene {
  readonly place: Place;
  readonly matched: Matched;
  /** By term: the best found in the whole paragraph. */
  readonly around: readonly number[];
}

/** In the order of `places`; `terms` is the number of terms. */
export function scenesOf(places: readonly Place[], terms: number, matched: MatchedIn): Scene[] {
  const scenes: Scene[] = [];
  for (const place of places) {
    const here = matched(place.article, place.paragraph);
    const around = blank(terms);
    raise(around, here);
    scenes.push({ place, matched: here, around });
  }
  return scenes;
}
