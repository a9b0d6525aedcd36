/** In how many passages terms are. */

import { createSpellings, type Spellings } from './spellings.ts';

/** Counts that go along as passages come and go. */
export interface Counts {
  /** `stems` of one passage, perhaps several times the same. */
  add(stems: Iterable<string>, by: 1 | -1): void;
  of(term: string): number;
  /** Kept from the first time that they are asked for. */
  spellings(): Spellings;
}

/** Of no passages yet. */
export function createCounts(): Counts {
  const counts = new Map<string, number>();
  let spellings: Spellings | null = null;
  return {
    add(stems, by) {
      for (const term of new Set(stems)) {
        const count = (counts.get(term) ?? 0) + by;
        if (count === 0) counts.delete(term);
        else counts.set(term, count);
        if (count === 0) spellings?.delete(term);
        else spellings?.add(term);
      }
    },
    of: (term) => counts.get(term) ?? 0,
    spellings() {
      spellings ??= createSpellings(counts.keys());
      return spellings;
    },
  };
}
