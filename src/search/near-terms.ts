/** What a mistyped word may have meant: the indexed terms that are spelt or sound nearly the same. */

import { slips, slipsAllowed, spellingKey } from '../language/spelling.ts';

/**
 * Nearest in spelling first, then the more frequent, then by code unit. `counted`: the number of passages that hold a
 * term, 0 for one that is not to be found.
 */
export function nearTerms(
  terms: Iterable<string>,
  counted: (term: string) => number,
  lower: string,
  limit: number,
): string[] {
  const allowed = slipsAllowed(lower.length);
  if (allowed === 0) return [];
  const key = spellingKey(lower);
  const found: { term: string; far: number; count: number }[] = [];
  for (const term of terms) {
    if (Math.abs(term.length - lower.length) > allowed + 1 || !beginsAlike(lower, term)) continue;
    const far = distance(lower, key, term, allowed);
    if (far > allowed) continue;
    const count = counted(term);
    if (count > 0) found.push({ term, far, count });
  }
  found.sort((a, b) => a.far - b.far || b.count - a.count || (a.term < b.term ? -1 : 1));
  const nearest = found[0]?.far ?? 0;
  return found
    .filter(({ far }) => far <= nearest + 0.5)
    .slice(0, limit)
    .map(({ term }) => term);
}

/** Code units below are digits and marks. */
const LETTERS = 65;

/** Whether at most one slip is in the first two letters: tells most words apart before anything is counted. */
function beginsAlike(lower: string, term: string): boolean {
  const [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)];
  const [begin, next] = [term.charCodeAt(0), term.charCodeAt(1)];
  if (begin < LETTERS) return false;
  return first === begin || second === next || second === begin || first === next;
}

/** Slips between the words as typed or, counted a little more, as they sound; the first letter is rarely wrong. */
function distance(lower: string, key: string, term: string, allowed: number): number {
  const typed = slips(lower, term, allowed);
  const first = lower[0] === term[0] ? 0 : 0.5;
  const sound = key === '' ? allowed + 1 : slips(key, spellingKey(term), Math.max(0, allowed - 1)) + 0.25;
  return Math.min(typed, sound) + first;
}
