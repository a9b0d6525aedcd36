/** Forms whose stem is not that of their base word: "largest" of "large", "policemen" of "policeman". */

import type { Lexicon, Word } from './lexicon.ts';

/** Endings of stems, with what stands for them in the stem of the base word and the part of speech that this leads. */
const ENDINGS: readonly (readonly [ending: RegExp, base: string, part: RegExp])[] = [
  [/men$/, 'man', /^n/],
  [/er$/, '', /^a/],
  [/est$/, '', /a/],
];

/** The entry of the base word of a form that has none itself. */
export function entryOfBase(stem: string, lexicon: Lexicon): Word | undefined {
  for (const [ending, replacement, part] of ENDINGS) {
    if (!ending.test(stem)) continue;
    const base = stem.replace(ending, replacement);
    // "Larg", "wise", "big": the stem of the base word keeps an "e" or loses a letter that was doubled.
    for (const one of replacement ? [base] : [base, `${base}e`, base.replace(/(.)\1$/, '$1')]) {
      const word = one.length >= SHORTEST ? lexicon.word(one) : undefined;
      if (word !== undefined && part.test(word.parts)) return word;
    }
  }
  return undefined;
}

const SHORTEST = 3;
