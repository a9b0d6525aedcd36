/** ROUGE, the usual measure of a summary: how many of its words, word pairs and word orders the reference has too. */

import { stemOf } from '../src/language/stem.ts';

/** F1 each: single words, pairs of neighbours, and longest common subsequence (summary level). */
export interface Rouge {
  readonly one: number;
  readonly two: number;
  readonly l: number;
}

/** Both as sentences. After Lin, "ROUGE: a package for automatic evaluation of summaries" (2004), with stems. */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const [ours, theirs] = [summary.map(wordsOf), reference.map(wordsOf)];
  return {
    one: overlap(grams(ours, 1), grams(theirs, 1)),
    two: overlap(grams(ours, 2), grams(theirs, 2)),
    l: subsequences(ours, theirs),
  };
}

/** Stems of the words, in order. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

function grams(sentences: readonly (readonly string[])[], length: number): Map<string, number> {
  const words = sentences.flat();
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= words.length; i++) {
    const gram = words.slice(i, i + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(ours: Map<string, number>, theirs: Map<string, number>): number {
  let shared = 0;
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0);
  return f1(shared, size(ours), size(theirs));
}

function size(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Words of the reference that lie on a longest common subsequence of one of its sentences and one of ours. */
function subsequences(ours: readonly (readonly string[])[], theirs: readonly (readonly string[])[]): number {
  const left = grams(ours, 1);
  let shared = 0;
  for (const sentence of theirs) {
    const places = new Set(ours.flatMap((own) => common(sentence, own)));
    for (const place of places) {
      // A word of ours counts for one of theirs only.
      const remaining = left.get(sentence[place]!) ?? 0;
      if (remaining === 0) continue;
      left.set(sentence[place]!, remaining - 1);
      shared++;
    }
  }
  return f1(shared, ours.flat().length, theirs.flat().length);
}

/** Places in `a` of a longest common subsequence with `b`. */
function common(a: readonly string[], b: readonly string[]): number[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const places: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.push(i++);
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}

function f1(shared: number, ours: number, theirs: number): number {
  return shared === 0 ? 0 : (2 * shared) / (ours + theirs);
}
