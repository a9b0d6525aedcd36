/** What a mistyped word may have meant: the indexed terms that are spelt or sound nearly the same. */

import { slips, slipsAllowed, spellingKey } from '../language/spelling.ts';

/** A term and what tells it apart from most others: worked out once, about 150 bytes. */
export interface Spelt {
  readonly term: string;
  /** Which letters it has, which of them twice, and which are left in its sound, as bits. */
  readonly letters: number;
  readonly twice: number;
  readonly sounds: number;
  /** Its sound, from the first time that it is asked for. */
  key: string | null;
}

export function spelt(term: string): Spelt {
  return {
    term,
    letters: maskOf(term, LETTER),
    twice: twiceOf(term),
    sounds: maskOf(term, SOUND),
    key: null,
  };
}

/** What is farther than the nearest by more than this is not meant. */
const BEHIND = 0.5;
/** What another first letter, which is rarely wrong, and what only sounds alike count more. */
const OTHER_FIRST = 0.5;
const ONLY_SOUND = 0.25;

/**
 * Nearest in spelling first, then the more frequent, then by code unit. `counted`: the number of passages that hold a
 * term, 0 for one that is not to be found.
 */
export function nearTerms(
  terms: Iterable<Spelt>,
  counted: (term: string) => number,
  lower: string,
  limit: number,
): string[] {
  const allowed = slipsAllowed(lower.length);
  if (allowed === 0) return [];
  const key = spellingKey(lower);
  const { letters, twice, sounds } = spelt(lower);
  const found: { term: string; far: number; count: number }[] = [];
  // The nearer the nearest, the sooner all others are told apart.
  let most = allowed;
  const look = (own: Spelt, first: number) => {
    const { term } = own;
    // A slip takes at most one letter away and brings one, so most words are told apart without counting slips.
    const typing = Math.floor(most - first);
    const typed =
      Math.abs(term.length - lower.length) <= typing &&
      missing(letters, own.letters, twice, own.twice) <= typing
        ? slips(lower, term, typing)
        : typing + 1;
    const sounding = Math.min(Math.max(0, allowed - 1), Math.floor(most - first - ONLY_SOUND));
    let heard = sounding + 1;
    if (sounding >= 0 && missing(sounds, own.sounds) <= sounding) {
      own.key ??= spellingKey(term);
      heard = slips(key, own.key, sounding);
    }
    const far = Math.min(typed, heard + ONLY_SOUND) + first;
    if (far > most) return;
    const count = counted(term);
    if (count === 0) return;
    found.push({ term, far, count });
    most = Math.min(most, far + BEHIND);
  };
  // The likeliest first.
  const others: Spelt[] = [];
  for (const own of terms) {
    const { term } = own;
    if (Math.abs(term.length - lower.length) > allowed + 1 || !beginsAlike(lower, term)) continue;
    if (term[0] === lower[0] && term[1] === lower[1]) look(own, 0);
    else others.push(own);
  }
  for (const own of others) look(own, own.term[0] === lower[0] ? 0 : OTHER_FIRST);
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
