/** The words an index holds and in how many passages: tells unknown words and what they may have meant. */

import { slips, slipsAllowed, spellingKey } from '../language/spelling.ts';

export interface Vocabulary {
  add(terms: Iterable<string>): void;
  remove(terms: Iterable<string>): void;
  /** Every term with the passages that hold it. */
  all(): Iterable<readonly [string, number]>;
  /** Passages that hold the term. */
  count(term: string): number;
  /** Nearest in spelling first, then the more frequent, then by code unit. */
  spellings(lower: string, limit: number): string[];
}

/** `terms` are given once per passage, without repeats; `known` are terms with their counts. */
export function createVocabulary(known: Iterable<readonly [string, number]> = []): Vocabulary {
  const counts = new Map<string, number>(known);
  return {
    all: () => counts,
    add(terms) {
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    },
    remove(terms) {
      for (const term of terms) {
        const left = (counts.get(term) ?? 0) - 1;
        if (left > 0) counts.set(term, left);
        else counts.delete(term);
      }
    },
    count: (term) => counts.get(term) ?? 0,
    spellings(lower, limit) {
      const allowed = slipsAllowed(lower.length);
      if (allowed === 0) return [];
      const key = spellingKey(lower);
      const found: { term: string; far: number; count: number }[] = [];
      for (const [term, count] of counts) {
        if (Math.abs(term.length - lower.length) > allowed + 1 || !/^\p{L}/u.test(term)) continue;
        const far = distance(lower, key, term, allowed);
        if (far <= allowed) found.push({ term, far, count });
      }
      found.sort((a, b) => a.far - b.far || b.count - a.count || (a.term < b.term ? -1 : 1));
      const nearest = found[0]?.far ?? 0;
      return found
        .filter(({ far }) => far <= nearest + 0.5)
        .slice(0, limit)
        .map(({ term }) => term);
    },
  };
}

/** Slips between the words as typed or, counted a little more, as they sound; the first letter is rarely wrong. */
function distance(lower: string, key: string, term: string, allowed: number): number {
  const typed = slips(lower, term, allowed);
  const first = lower[0] === term[0] ? 0 : 0.5;
  const sound = key === '' ? allowed + 1 : slips(key, spellingKey(term), Math.max(0, allowed - 1)) + 0.25;
  return Math.min(typed, sound) + first;
}
