/** How near two words are in meaning, remembered for the words that are asked for. */

import type { Language } from './language.ts';
import type { Lexeme } from './lexeme.ts';
import type { Vectors } from './vectors.ts';

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
  const best = nearness(a, b, vectors);
  // Few words are near at all, so this is asked last.
  return best > 0 && aliases.exclude(a.lower, b.lower) ? 0 : best;
}

function nearness(a: Lexeme, b: Lexeme, vectors: Vectors): number {
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

export interface Bonds {
  /** Bonds of one word to any other; the same function as long as the word is remembered. */
  from(lexeme: Lexeme): (other: Lexeme) => number;
  clear(): void;
}

/** Bonds remembered of one word, 4 bytes each: those to the words met first, which hold most of a text. */
const ROW = 4096;
/** Words whose bonds are remembered; those asked for longest ago are forgotten first. */
const ROWS = 1000;

export function createBonds(language: Language): Bonds {
  const known = new Map<Lexeme, (other: Lexeme) => number>();
  return {
    from(lexeme) {
      let bonds = known.get(lexeme);
      if (bonds !== undefined) known.delete(lexeme);
      else {
        bonds = remembering(lexeme, language);
        if (known.size >= ROWS) known.delete(known.keys().next().value!);
      }
      known.set(lexeme, bonds);
      return bonds;
    },
    clear: () => known.clear(),
  };
}

function remembering(lexeme: Lexeme, language: Language): (other: Lexeme) => number {
  const row = new Float32Array(ROW).fill(-1);
  return (other) => {
    if (other.id >= ROW) return bond(lexeme, other, language);
    const value = row[other.id]!;
    if (value >= 0) return value;
    row[other.id] = bond(lexeme, other, language);
    return row[other.id]!;
  };
}
