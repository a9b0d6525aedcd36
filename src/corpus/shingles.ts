/** The runs of three words that a text's reporting is made of, as numbers: what two tellings of one text share. */

import type { Article } from './article.ts';

/** Words in a shingle. Three survive a rewrite of single words and are rarely shared by chance. */
const WORDS = 3;

/** By ASCII code: the lower-case code of a letter or digit, 0 for what stands between words. */
const wordCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/**
 * Of the body paragraphs alone: headings and summaries repeat their own article. Of `sample` shingles about one is
 * taken, chosen by its number, so that two texts that share it both keep it.
 */
export function shinglesOf({ text, paragraphs }: Article, sample: number): Uint32Array {
  const found = new Set<number>();
  for (const { section, start, end } of paragraphs) {
    if (section !== 'body') continue;
    let [first, second, words] = [0, 0, 0];
    eachWord(text, start, end, (word) => {
      if (++words >= WORDS) {
        const code = mixed(first, second, word);
        if (code % sample === 0) found.add(code);
      }
      first = second;
      second = word;
    });
  }
  return Uint32Array.from(found);
}

/** Visits the hash of each word in lower case: FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
function eachWord(text: string, start: number, end: number, visit: (hash: number) => void): void {
  const begin = 0x811c9dc5;
  let hash = begin;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? wordCodes[code] !== 0 : isWord(text, at)) {
      const lower = code < 128 ? wordCodes[code]! : text[at]!.toLowerCase().charCodeAt(0);
      hash = Math.imul(hash ^ lower, 0x01000193);
    } else if (hash !== begin) {
      visit(hash);
      hash = begin;
    }
  }
  if (hash !== begin) visit(hash);
}

/** Of a pair of surrogates both halves count as what the pair is. */
function isWord(text: string, at: number): boolean {
  const low = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0));
}

/** The last steps are those of MurmurHash3 (Austin Appleby, public domain), so that any divisor samples evenly. */
function mixed(...words: readonly [number, number, number]): number {
  let code = 0;
  for (const word of words) code = Math.imul(code ^ word, 0x85ebca6b) ^ (code >>> 15);
  code = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  code = Math.imul(code ^ (code >>> 13), 0xc2b2ae35);
  return (code ^ (code >>> 16)) >>> 0;
}
