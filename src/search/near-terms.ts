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
  const [letters, sounds] = [maskOf(lower, LETTER), maskOf(lower, SOUND)];
  const found: { term: string; far: number; count: number }[] = [];
  for (const term of terms) {
    if (Math.abs(term.length - lower.length) > allowed + 1 || !beginsAlike(lower, term)) continue;
    // A slip takes at most one letter away and brings one, so most words are told apart without counting slips.
    const spelt = missing(letters, maskOf(term, LETTER)) <= allowed;
    const sounding = missing(sounds, maskOf(term, SOUND)) <= allowed - 1;
    if (!spelt && !sounding) continue;
    const far = distance(lower, sounding ? key : '', term, allowed);
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
/** Stands for letters that are not looked at. */
const ANY = -1;

/** Whether at most one slip is in the first two letters: tells most words apart before anything is counted. */
export function beginsAlike(lower: string, term: string): boolean {
  const [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)];
  const [begin, next] = [term.charCodeAt(0), term.charCodeAt(1)];
  if (begin < LETTERS) return false;
  return first === begin || second === next || second === begin || first === next;
}

/** By the code of a small letter its bit. */
const LETTER = Uint32Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? 1 << (code - 97) : 0,
);
/** The same for what is left of a letter in `spellingKey`; those that it may drop or add have none. */
const SOUND = LETTER.slice();
for (const letter of 'cehkoq') SOUND[letter.charCodeAt(0)] = 0;
for (const [letter, as] of ['wv', 'pf', 'yi', 'ji'])
  SOUND[letter!.charCodeAt(0)] = LETTER[as!.charCodeAt(0)]!;

/** Which letters a word has; all of them for one that has others than a to z. */
function maskOf(word: string, bits: Uint32Array): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < LETTERS || code > 127) return ANY;
    mask |= bits[code]!;
  }
  return mask;
}

/** How many letters one of the two has and the other has not: the more of both. */
function missing(one: number, other: number): number {
  return one === ANY || other === ANY ? 0 : Math.max(bitsIn(one & ~other), bitsIn(other & ~one));
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** Slips between the words as typed or, counted a little more, as they sound; the first letter is rarely wrong. */
function distance(lower: string, key: string, term: string, allowed: number): number {
  const typed = slips(lower, term, allowed);
  const first = lower[0] === term[0] ? 0 : 0.5;
  const sound = key === '' ? allowed + 1 : slips(key, spellingKey(term), Math.max(0, allowed - 1)) + 0.25;
  return Math.min(typed, sound) + first;
}
