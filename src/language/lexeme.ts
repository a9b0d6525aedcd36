/** A word form with all that is known of it, and how near two of them are in meaning. */

import type { Language } from './language.ts';
import type { Word } from './lexicon.ts';
import { spellingKey } from './spelling.ts';
import { isStopword } from './stopwords.ts';

export interface Lexeme {
  readonly lower: string;
  readonly stem: string;
  /** Row in the word vectors, which is also the frequency rank; -1 when too rare to be there. */
  readonly row: number;
  readonly stop: boolean;
  readonly entry: Word | undefined;
  /** Set for words the lexicon does not know, which are mostly names. */
  readonly key: string | null;
  /** A name or a word made of one ("Russian", "January"): it means itself and nothing near. */
  readonly proper: boolean;
}

export function lexemeOf(lower: string, language: Language): Lexeme {
  const stem = language.stem(lower);
  const entry = language.lexicon.word(stem);
  const rare = entry === undefined && /^[\p{L}\p{M}'’-]{4,}$/u.test(lower);
  return {
    lower,
    stem,
    row: language.vectors.row(lower),
    stop: isStopword(lower),
    entry,
    key: rare ? spellingKey(lower) : null,
    proper: entry === undefined ? rare : isProper(entry.parts),
  };
}

/** A name by its frequent uses; "polish" is a verb first. */
const isProper = (parts: string) => !parts.startsWith('v') && parts.slice(0, 3).includes('p');

/** Bonds between words that are not the same: how much of the asked word they carry. */
const DERIVED = 0.85;
const SPELT_ALIKE = 0.9;
const SYNONYM = 0.75;
/** A kind stands for its member and the reverse less surely: "plant" for "facility". */
const KIND = 0.5;
/** Cosines below say nothing; above, the bond grows to `VECTOR_MOST` at cosine 1. */
const VECTOR_LEAST = 0.35;
const VECTOR_MOST = 0.85;

/** 1 for forms of one word, 0 for words that have nothing in common. */
export function bond(a: Lexeme, b: Lexeme, { vectors, aliases }: Language): number {
  if (a.stem === b.stem) return 1;
  if (a.key !== null && a.key === b.key) return SPELT_ALIKE;
  if (aliases.exclude(a.lower, b.lower)) return 0;
  let best = 0;
  if (a.entry !== undefined && b.entry !== undefined) {
    if (a.entry.derived.has(b.stem) || b.entry.derived.has(a.stem)) return DERIVED;
    if (a.entry.synonyms.has(b.stem) || b.entry.synonyms.has(a.stem)) best = SYNONYM;
    else if (a.entry.kinds.has(b.stem) || b.entry.kinds.has(a.stem)) best = KIND;
  }
  if (a.proper || b.proper) return best;
  if (a.row >= 0 && b.row >= 0) {
    const cosine = vectors.near(a.row, b.row);
    if (cosine > VECTOR_LEAST) {
      best = Math.max(best, ((cosine - VECTOR_LEAST) / (1 - VECTOR_LEAST)) * VECTOR_MOST);
    }
  }
  return best;
}
