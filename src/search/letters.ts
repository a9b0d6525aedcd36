/** Which letters a word has, as bits: tells most words apart before any slip is counted. */

/** Code units below are digits and marks. */
export const LETTERS = 65;
/** Stands for letters that are not looked at. */
const ANY = -1;

/** By the code of a small letter its bit. */
const LETTER = Uint32Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? 1 << (code - 97) : 0,
);
/** The same for what is left of a letter in `spellingKey`; those that it may drop or add have none. */
const SOUND = LETTER.slice();
for (const letter of 'cehkoq') SOUND[letter.charCodeAt(0)] = 0;
for (const [letter, as] of ['wv', 'pf', 'yi', 'ji'])
  SOUND[letter!.charCodeAt(0)] = LETTER[as!.charCodeAt(0)]!;

/** The letters of a word; all of them for one that has others than a to z. */
export function lettersOf(word: string): number {
  return maskOf(word, LETTER);
}

/** The letters that are left in its sound. */
export function soundsOf(word: string): number {
  return maskOf(word, SOUND);
}

function maskOf(word: string, bits: Uint32Array): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < LETTERS || code > 127) return ANY;
    mask |= bits[code]!;
  }
  return mask;
}

/** The letters that a word has at least twice; none for one that has others than a to z. */
export function twiceOf(word: string): number {
  let [once, twice] = [0, 0];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < LETTERS || code > 127) return 0;
    twice |= once & LETTER[code]!;
    once |= LETTER[code]!;
  }
  return twice;
}

/** Whether one of the two has no more than so many letters, once or twice, that the other has not so often. */
export function within(limit: number, one: number, other: number, oneTwice = 0, otherTwice = 0): boolean {
  if (one === ANY || other === ANY) return true;
  return (
    atMost(limit, one & ~other, oneTwice & ~otherTwice) && atMost(limit, other & ~one, otherTwice & ~oneTwice)
  );
}

/** Stops as soon as there are more: most words have. */
function atMost(limit: number, bits: number, more: number): boolean {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) if (++count > limit) return false;
  for (let left = more; left !== 0; left &= left - 1) if (++count > limit) return false;
  return true;
}
