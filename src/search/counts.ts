/** In how many passages terms are. */

export interface Counts {
  /** `stems` of one passage, perhaps several times the same. */
  add(stems: Iterable<string>, by: 1 | -1): void;
  of(term: string): number;
  terms(): Iterable<string>;
}

export function createCounts(): Counts {
  const counts = new Map<string, number>();
  return {
    add(stems, by) {
      for (const term of new Set(stems)) {
        const count = (counts.get(term) ?? 0) + by;
        if (count === 0) counts.delete(term);
        else counts.set(term, count);
      }
    },
    of: (term) => counts.get(term) ?? 0,
    terms: () => counts.keys(),
  };
}
