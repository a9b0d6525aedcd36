/** Who only tells of what is asked about, and where the words of the question stand in a sentence. */

import type { Statement } from '../../reading/article.ts';
import type { Attribution } from '../../reading/attributions.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import { MET } from '../candidates/match.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

/** The attributions of what is asked about: all that is found of the question is in what they say. */
export function tellersOf(
  terms: readonly Term[],
  ranked: Ranked,
  { attributions }: Statement,
): readonly Attribution[] {
  if (attributions.length === 0) return [];
  const found = foundOf(terms, ranked, () => true);
  return attributions.filter(
    ({ scope }) => found.length > 0 && found.every((place) => contains(scope, place)),
  );
}

/** Where the found words of these terms stand. */
export function foundOf(
  terms: readonly Term[],
  { match, sentence }: Ranked,
  which: (term: Term) => boolean,
): Mention[] {
  const base = sentence.span.start;
  const places: Mention[] = [];
  for (let t = 0; t < terms.length; t++) {
    if (match.strengths[t]! < MET || !which(terms[t]!)) continue;
    const { start, end } = sentence.words[match.positions[t]!]!;
    places.push({ start: start - base, end: end - base });
  }
  return places;
}
