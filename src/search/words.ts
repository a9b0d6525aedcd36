/** The words of the articles as they are written, to complete what somebody is typing. */

export interface Words {
  /** Every word with how often it occurs. */
  all(): Iterable<readonly [string, number]>;
  add(word: string): void;
  remove(word: string): void;
  /** The most frequent first, then by code unit; one spelling of each, the most frequent. */
  suggest(prefix: string, limit: number): string[];
}

/** Shorter words are typed faster than chosen. */
const SHORTEST = 4;
/** A prefix of fewer letters fits too much to help, and would be looked at too long. */
const SHORTEST_PREFIX = 2;

/** `known`: words with their counts. */
export function createWords(known: Iterable<readonly [string, number]> = []): Words {
  const counts = new Map<string, number>(known);
  /** Lower-case words in order, made when first asked for; `null` when words came or went since. */
  let sorted: { readonly lower: string; readonly word: string }[] | null = null;
  return {
    all: () => counts,
    add(word) {
      if (word.length < SHORTEST) return;
      const count = counts.get(word);
      if (count === undefined) sorted = null;
      counts.set(word, (count ?? 0) + 1);
    },
    remove(word) {
      const left = (counts.get(word) ?? 0) - 1;
      if (left > 0) counts.set(word, left);
      else if (counts.delete(word)) sorted = null;
    },
    suggest(prefix, limit) {
      const wanted = prefix.toLowerCase();
      if (wanted.length < SHORTEST_PREFIX) return [];
      sorted ??= [...counts.keys()]
        .map((word) => ({ lower: word.toLowerCase(), word }))
        .sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.word < b.word ? -1 : 1));
      const found: { word: string; count: number; most: number }[] = [];
      for (let i = firstFrom(sorted, wanted), lower = ''; i < sorted.length; i++) {
        const entry = sorted[i]!;
        if (!entry.lower.startsWith(wanted)) break;
        const count = counts.get(entry.word)!;
        const last = found.at(-1);
        if (last && entry.lower === lower) {
          last.count += count;
          if (count > last.most) Object.assign(last, { word: entry.word, most: count });
        } else found.push({ word: entry.word, count, most: count });
        lower = entry.lower;
      }
      return found
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, limit)
        .map(({ word }) => word);
    },
  };
}

/** The first place whose word is not before `wanted`. */
function firstFrom(sorted: readonly { readonly lower: string }[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.lower < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
