/** Finds the words that are one slip of the keyboard away from a mistyped one. */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.map((letter) => letter.charCodeAt(0));
/** Words outside these lengths are left alone: too short to be told apart, too long to be a slip. */
const SHORTEST = 4;
const LONGEST = 24;
/** Of the polynomial by which words are hashed (a 32-bit FNV prime); its powers by their exponent. */
const POWERS = Int32Array.from({ length: LONGEST + 2 }, (_, exponent) => powerOf(16_777_619, exponent));
/** Two to this power is the number of bits that tell whether a word may be known: sixteen for each of 60,000. */
const BITS = 20;

/** Looks among the known words. */
export interface Neighbours {
  /** All known words that one letter more, less or changed, or two swapped, makes of it. */
  of(lower: string): string[];
}

/**
 * A word of eight letters has 450 neighbours. The hash of each is made of those of its two ends in one step, and only
 * those whose two bits are set are spelt out and looked up (a Bloom filter): one in a hundred that is no word.
 */
export function neighboursAmong(words: ReadonlyMap<string, unknown>): Neighbours {
  const bits = new Uint8Array(2 ** BITS / 8);
  for (const word of words.keys()) {
    const hash = hashOf(word);
    for (const place of [placeOf(hash), otherPlaceOf(hash)]) bits[place >> 3]! |= 1 << (place & 7);
  }
  const isSet = (place: number) => ((bits[place >> 3]! >> (place & 7)) & 1) === 1;
  return {
    of(lower) {
      const { length } = lower;
      const found = new Set<string>();
      if (length < SHORTEST || length > LONGEST) return [];
      const { heads, tails } = endsOf(lower);
      /** `lower[0..i)`, then `letters`, then `lower[k..]`; `head` is the hash of the first two. */
      const take = (head: number, i: number, letters: string, k: number) => {
        const hash = (Math.imul(head, POWERS[length - k]!) + tails[k]!) | 0;
        if (!isSet(placeOf(hash)) || !isSet(otherPlaceOf(hash))) return;
        const word = lower.slice(0, i) + letters + lower.slice(k);
        if (words.has(word)) found.add(word);
      };
      for (let i = 0; i <= length; i++) {
        const head = heads[i]!;
        if (i < length) take(head, i, '', i + 1);
        if (i < length - 1) {
          const swapped = step(step(head, lower.charCodeAt(i + 1)), lower.charCodeAt(i));
          take(swapped, i, lower[i + 1]! + lower[i]!, i + 2);
        }
        for (let l = 0; l < LETTERS.length; l++) {
          const next = step(head, CODES[l]!);
          if (i < length) take(next, i, LETTERS[l]!, i + 1);
          take(next, i, LETTERS[l]!, i);
        }
      }
      return [...found];
    },
  };
}

const step = (hash: number, code: number) => (Math.imul(hash, POWERS[1]!) + code) | 0;
/** The highest bits of a product are the best mixed. */
const placeOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
const otherPlaceOf = (hash: number) => Math.imul(hash, 0x85ebca6b) >>> (32 - BITS);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** Hashes of what stands before each letter, and from it on. */
function endsOf(word: string): { heads: Int32Array; tails: Int32Array } {
  const heads = new Int32Array(word.length + 1);
  const tails = new Int32Array(word.length + 1);
  for (let i = 0; i < word.length; i++) heads[i + 1] = step(heads[i]!, word.charCodeAt(i));
  for (let i = word.length - 1; i >= 0; i--) {
    tails[i] = (Math.imul(word.charCodeAt(i), POWERS[word.length - 1 - i]!) + tails[i + 1]!) | 0;
  }
  return { heads, tails };
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}
