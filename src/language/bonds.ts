/** How near two words are in meaning, remembered for the words that are asked for. */

import type { Language } from './language.ts';
import type { Lexeme } from './lexeme.ts';

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

export interface Bonds {
  /** Bonds of one word to any other; the same function as long as the word is remembered. */
  from(lexeme: Lexeme): (other: Lexeme) => number;
  clear(): void;
}

/** Bonds remembered, 4 bytes each; the words asked for longest ago are forgotten first. */
const REMEMBERED = 2_000_000;

export function createBonds(language: Language): Bonds {
  const known = new Map<Lexeme, { readonly to: (other: Lexeme) => number; size(): number }>();
  const remembered = () => [...known.values()].reduce((sum, { size }) => sum + size(), 0);
  return {
    from(lexeme) {
      let row = known.get(lexeme);
      if (row !== undefined) known.delete(lexeme);
      else {
        row = remembering(lexeme, language);
        for (const oldest of known.keys()) {
          if (remembered() < REMEMBERED) break;
          known.delete(oldest);
        }
      }
      known.set(lexeme, row);
      return row.to;
    },
    clear: () => known.clear(),
  };
}

function remembering(lexeme: Lexeme, language: Language) {
  let row = new Float32Array(1024).fill(-1);
  const to = (other: Lexeme): number => {
    if (other.id >= row.length) {
      const wider = new Float32Array(Math.max(row.length * 2, other.id + 1)).fill(-1);
      wider.set(row);
      row = wider;
    }
    const value = row[other.id]!;
    if (value >= 0) return value;
    row[other.id] = bond(lexeme, other, language);
    return row[other.id]!;
  };
  return { to, size: () => row.length };
}
