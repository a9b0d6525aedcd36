/** In how many passages terms are. */

import { type Spelt, spelt } from './near-terms.ts';

export interface Counts {
  /** `stems` of one passage, perhaps several times the same. */
  add(stems: Iterable<string>, by: 1 | -1): void;
  of(term: string): number;
  terms(): Iterable<string>;
  /** The terms whose first two letters fit: among hundreds of thousands most are passed over by the dozen. */
  beginning(fits: (letters: string) => boolean): Iterable<Spelt>;
}

export function createCounts(): Counts {
  const counts = new Map<string, number>();
  /** The terms by their first two letters; kept from the first time that it is asked for. */
  let groups: Map<string, Map<string, Spelt>> | null = null;
  const group = (term: string) => {
    const letters = term.slice(0, 2);
    const members = groups!.get(letters);
    if (members) members.set(term, spelt(term));
    else groups!.set(letters, new Map([[term, spelt(term)]]));
  };
  return {
    add(stems, by) {
      for (const term of new Set(stems)) {
        const count = (counts.get(term) ?? 0) + by;
        if (count === 0) counts.delete(term);
        else counts.set(term, count);
        if (groups === null) continue;
        if (count === 0) groups.get(term.slice(0, 2))?.delete(term);
        else if (count === by) group(term);
      }
    },
    of: (term) => counts.get(term) ?? 0,
    terms: () => counts.keys(),
    *beginning(fits) {
      if (groups === null) {
        groups = new Map();
        for (const term of counts.keys()) group(term);
      }
      for (const [letters, members] of groups) if (fits(letters)) yield* members.values();
    },
  };
}
