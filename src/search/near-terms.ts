/** What a mistyped word may have meant: the indexed terms that are spelt or sound nearly the same. */

import { slips, slipsAllowed, spellingKey } from '../language/spelling.ts';
import { keepRecent } from '../recent.ts';

/** How terms sound is kept, about 120 bytes each: working it out takes longer than comparing it. */
const KEPT_KEYS = 400_000;

/** What is farther than the nearest by more than this is not meant. */
const BEHIND = 0.5;
/** What another first letter, which is rarely wrong, and what only sounds alike count more. */
const OTHER_FIRST = 0.5;
const ONLY_SOUND = 0.25;

/**
 * Nearest in spelling first, then the more frequent, then by code unit. `counted`: the number of passages that hold a
 * term, 0 for one that is not to be found.
 */
export type NearTerms = (
  terms: Iterable<string>,
  counted: (term: string) => number,
  lower: string,
  limit: number,
) => string[];

/** Remembers of the terms it is given how they sound. */
export function createNearTerms(): NearTerms {
  const keys = keepRecent<string, string>(KEPT_KEYS);
  const keyOf = (term: string) => keys.of(term, () => spellingKey(term));
  return (terms, counted, lower, limit) => nearTerms(terms, counted, lower, limit, keyOf);
}

function nearTerms(
  terms: Iterable<string>,
  counted: (term: string) => number,
  lower: string,
  limit: number,
  keyOf: (term: string) => string,
): string[] {
  const allowed = slipsAllowed(lower.length);
  if (allowed === 0) return [];
  const key = spellingKey(lower);
  const [letters, twice, sounds] = [maskOf(lower, LETTER), twiceOf(lower), maskOf(lower, SOUND)];
  const found: { term: string; far: number; count: number }[] = [];
  // The nearer the nearest, the sooner all others are told apart.
  let most = allowed;
  const look = (term: string, first: number) => {
    // A slip takes at most one letter away and brings one, so most words are told apart without counting slips.
    const spelt = Math.floor(most - first);
    const sounding = Math.min(Math.max(0, allowed - 1), Math.floor(most - first - ONLY_SOUND));
    const typed =
      Math.abs(term.length - lower.length) <= spelt &&
      missing(letters, maskOf(term, LETTER), twice, twiceOf(term)) <= spelt
        ? slips(lower, term, spelt)
        : spelt + 1;
    const heard =
      sounding >= 0 && missing(sounds, maskOf(term, SOUND)) <= sounding
        ? slips(key, keyOf(term), sounding)
        : sounding + 1;
    const far = Math.min(typed, heard + ONLY_SOUND) + first;
    if (far > most) return;
    const count = counted(term);
    if (count === 0) return;
    found.push({ term, far, count });
    most = Math.min(most, far + BEHIND);
  };
  // The likeliest first.
  const others: string[] = [];
  for (const term of terms) {
    if (Math.abs(term.length - lower.length) > allowed + 1 || !beginsAlike(lower, term)) continue;
    if (term[0] === lower[0] && term[1] === lower[1]) look(term, 0);
    else others.push(term);
  }
  for (const term of others) look(term, term[0] === lower[0] ? 0 : OTHER_FIRST);
  found.sort((a, b) => a.far - b.far || b.count - a.count || (a.term < b.term ? -1 : 1));
  return found
    .filter(({ far }) => far <= most)
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

/** Which letters a word has at least twice; none for one that has others than a to z. */
function twiceOf(word: string): number {
  let [once, twice] = [0, 0];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < LETTERS || code > 127) return 0;
    twice |= once & LETTER[code]!;
    once |= LETTER[code]!;
  }
  return twice;
}

/** How many letters one of the two has, once or twice, and the other has not so often: the more of both. */
function missing(one: number, other: number, oneTwice = 0, otherTwice = 0): number {
  if (one === ANY || other === ANY) return 0;
  return Math.max(
    bitsIn(one & ~other) + bitsIn(oneTwice & ~otherTwice),
    bitsIn(other & ~one) + bitsIn(otherTwice & ~oneTwice),
  );
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
