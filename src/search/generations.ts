/** Generations of an index: one that is still held when another has come is asked as it was. */

import { type Counts, createCounts } from './counts.ts';
import type { Index } from './index.ts';

/** `Total` is what all passages of a generation are together. */
export interface Generations<Total> {
  /** Number of the present one. */
  last(): number;
  /** Of one that nobody holds any more, that of the latest that is whole. */
  total(generation: number): Total;
  /** In how many more passages a term is now than it was then. */
  since(generation: number, term: string): number;
  /** From now on that generation is held by this index. */
  hold(index: Index, generation: number): void;
  /**
   * Begins the next one, whose changes are to be counted into what is given: `null` where there was nothing before, as
   * nobody asks for that.
   */
  begin(present: Index, empty: boolean): Counts | null;
  end(total: Total): void;
  /** Gives the oldest generation that is held without this index; what only older ones needed is forgotten. */
  release(index: Index): number;
}

/** `first` is the total of generation 0. */
export function createGenerations<Total>(first: Total): Generations<Total> {
  const totals = new Map([[0, first]]);
  /** By how much each changed the count of a term, as long as one before it is held. */
  const deltas = new Map<number, Counts>();
  const held = new Map<Index, number>();
  let last = 0;
  let latest = first;
  return {
    last: () => last,
    total: (generation) => totals.get(generation) ?? latest,
    since(generation, term) {
      let more = 0;
      for (let later = generation + 1; later <= last; later++) more += deltas.get(later)?.of(term) ?? 0;
      return more;
    },
    hold(index, generation) {
      held.set(index, generation);
    },
    begin(present, empty) {
      last++;
      if (empty) {
        held.delete(present);
        return null;
      }
      const delta = createCounts();
      deltas.set(last, delta);
      return delta;
    },
    end(total) {
      totals.set(last, total);
      latest = total;
    },
    release(index) {
      held.delete(index);
      const oldest = Math.min(...held.values());
      for (const before of deltas.keys()) if (before <= oldest) deltas.delete(before);
      for (const before of totals.keys()) if (before < oldest) totals.delete(before);
      return oldest;
    },
  };
}
