/** Chooses the sentences that say most of a story, all of them as they stand. */

/**
 * Extractive, by degree centrality (the unweighted form of LexRank, Erkan and Radev 2004): a sentence that
 * shares its words with many others says what the story is about. News puts it early, so a sentence loses
 * `FADE` with every place further down its article. `bench/key-sentences.js` measures it against the first
 * sentences; docs/digest.md has the figures.
 */
const FADE = 0.05;
/** Two sentences more alike than this (cosine) say the same: the second is passed over. */
const ALIKE = 0.4;
/** Sentences compared with each other, from the top of each article: the time grows with their square. */
const MOST = 150;
/** A shorter one is a caption or an interjection. */
const LEAST_TERMS = 4;

export interface Candidate {
  /** Stems of its content words, with repetition. */
  readonly terms: readonly string[];
  /** 0-based place in its own article. */
  readonly place: number;
}

/** Indexes of at most `count` candidates, best first. */
export function keySentences(candidates: readonly Candidate[], count: number): number[] {
  const vectors = candidates.map(({ terms, place }) =>
    place < MOST && terms.length >= LEAST_TERMS ? unit(terms) : null,
  );
  const scores = vectors.map((vector, i) => {
    if (vector === null) return Number.NEGATIVE_INFINITY;
    let degree = 0;
    for (const [j, other] of vectors.entries())
      if (other !== null && i !== j) degree += cosine(vector, other);
    return degree * Math.exp(-FADE * candidates[i]!.place);
  });
  const ranked = vectors
    .map((_, i) => i)
    .filter((i) => vectors[i] !== null)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
  const chosen: number[] = [];
  for (const i of ranked) {
    if (chosen.length === count) break;
    if (chosen.every((j) => cosine(vectors[i]!, vectors[j]!) <= ALIKE)) chosen.push(i);
  }
  return chosen;
}

type Vector = ReadonlyMap<string, number>;

/** Counts of the terms, scaled to length 1. */
function unit(terms: readonly string[]): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const length = Math.hypot(...counts.values());
  for (const [term, count] of counts) counts.set(term, count / length);
  return counts;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
