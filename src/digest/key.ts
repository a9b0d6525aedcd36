/** Chooses the sentences that say most of a story, all of them as they stand. */

/**
 * Extractive, after SumBasic (Nenkova and Vanderwende, "The impact of frequency on summarization", 2005): a word
 * is worth as much as there are other sentences that have it, and nothing once a chosen sentence has it. News
 * puts first what matters, so a sentence further down its article is worth less. `npm run key-sentences`
 * measures it against the first sentences; docs/digest.md has the figures.
 */
const LENGTH = 0.7;
const PLACE = 0.5;
/** A shorter one is a caption or an interjection. */
const LEAST_TERMS = 4;
/** Sentences shorter than this gain nothing by it. */
const SHORT_TERMS = 8;

/** A sentence that may be chosen. */
export interface Candidate {
  /** Stems of its content words, with repetition. */
  readonly terms: readonly string[];
  /** 0-based place in its own article. */
  readonly place: number;
}

/** Indexes of at most `count` candidates, best first. */
export function keySentences(candidates: readonly Candidate[], count: number): number[] {
  const others = worths(candidates);
  const told = new Set<string>();
  const chosen: number[] = [];
  while (chosen.length < count) {
    const best = bestOf(candidates, chosen, (term) => (told.has(term) ? 0 : others.get(term)!));
    if (best === null) break;
    chosen.push(best);
    for (const term of candidates[best]!.terms) told.add(term);
  }
  return chosen;
}

/** Of each term, how many sentences have it besides the first. */
function worths(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of candidates)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? -1) + 1);
  return counts;
}

/** Of equals the first; `null` when none is left that is long enough. */
function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly number[],
  worth: (term: string) => number,
): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, { terms, place }] of candidates.entries()) {
    if (terms.length < LEAST_TERMS || chosen.includes(i)) continue;
    let sum = 0;
    for (const term of new Set(terms)) sum += worth(term);
    const value = sum / Math.max(terms.length, SHORT_TERMS) ** LENGTH / (1 + place) ** PLACE;
    if (value > most) [best, most] = [i, value];
  }
  return best;
}

/** From this share of its words on, a sentence says what another one has said. */
const SAID = 0.5;

/** Whether one of the sentences `told` has most of these words. */
export function saidBefore(terms: readonly string[], told: readonly (readonly string[])[]): boolean {
  const own = new Set(terms);
  return told.some((other) => {
    const has = new Set(other);
    let shared = 0;
    for (const term of own) if (has.has(term)) shared++;
    return shared >= own.size * SAID;
  });
}
