/** How near two words are in meaning, remembered for the words that are asked for. */

import { keepRecent } from '../recent.ts';
import { bit } from './asking.ts';
import type { Language } from './language.ts';
import type { Lexeme } from './lexeme.ts';
import { isRelated, related } from './lexicon.ts';
import { createSurvey, SURVEYED } from './survey.ts';
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
  // WordNet has "EU" for Europe: what initials stand for is known by other names.
  if ((a.asking | b.asking) & bit.initials) return 0;
  if (a.key !== null && a.key === b.key) return SPELT_ALIKE;
  const best = nearness(a, b, vectors);
  // Few words are near at all, so this is asked last.
  return best > 0 && aliases.exclude(a.lower, b.lower) ? 0 : best;
}

function nearness(a: Lexeme, b: Lexeme, vectors: Vectors): number {
  let best = 0;
  if (a.entry !== undefined && b.entry !== undefined) {
    if (a.entry.stem === b.entry.stem) return DERIVED;
    // "Largest" is of "large", but tells nothing of what is big.
    if (isOfBase(a) || isOfBase(b)) return 0;
    const how = (a.entry.relatives.get(b.entry.stem) ?? 0) | (b.entry.relatives.get(a.entry.stem) ?? 0);
    if (how & related.derived) return DERIVED;
    if (how & related.synonym) best = SYNONYM;
    else if (how & related.kind) best = KIND;
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

/** Whether the lexicon knows a word only as a form of another. */
export const isOfBase = ({ stem, entry }: Lexeme): boolean => entry !== undefined && entry.stem !== stem;

function standing(asked: Lexeme, other: Lexeme): Standing | null {
  const form = other.stem === asked.stem;
  const synonym = !form && isRelated(asked.entry, other.stem, 'synonym');
  const kind = !form && isRelated(other.entry, asked.stem, 'kind');
  return form || synonym || kind ? { form, synonym, kind } : null;
}

/** From this bond on it is the very word, in whatever form and spelling, or made of it: no synonym. */
export const ITSELF = DERIVED;
/** Bonds below are chance. */
export const LEAST = 0.12;

/** Bonds of the words asked for last. */
export interface Bonds {
  /** Bonds of one word; the same object as long as the word is remembered. */
  from(lexeme: Lexeme): BondsOf;
  clear(): void;
}

/** Bonds of one word to others. */
export interface BondsOf {
  to(other: Lexeme): number;
  /** The words of at least `LEAST` among those surveyed. */
  near(): Near;
  /** What the word of that id is to this one as the name of a kind; `null`: nothing. */
  standing(id: number): Standing | null;
}

/** Whether a word is a form of another, a synonym, a kind of it ("drone" of "weapon"). */
export interface Standing {
  readonly form: boolean;
  readonly synonym: boolean;
  readonly kind: boolean;
}

/** Words with their bonds, side by side: far more of them are looked at than any other thing of a question. */
export interface Near {
  readonly ids: number[];
  readonly bonds: number[];
}

/** Words whose neighbours are remembered, about 2 KB each; those asked for longest ago are forgotten first. */
const REMEMBERED = 4000;

/** `told`: the word forms of texts by their ids; it grows as articles are read. */
export function createBonds(language: Language, told: readonly Lexeme[]): Bonds {
  const known = keepRecent<Lexeme, BondsOf>(REMEMBERED);
  const survey = createSurvey(told, (a, b) => language.vectors.near(a, b) > VECTOR_LEAST);
  const begin = (lexeme: Lexeme): BondsOf => {
    const near: Near = { ids: [], bonds: [] };
    let next = 0;
    const standings: (Standing | null)[] = [];
    return {
      to: (other) => bond(lexeme, other, language),
      near() {
        if (next === told.length) return near;
        for (const id of survey.like(lexeme, next)) {
          const found = bond(lexeme, told[id]!, language);
          if (found < LEAST) continue;
          near.ids.push(id);
          near.bonds.push(found);
        }
        next = told.length;
        return near;
      },
      standing(id) {
        if (id >= SURVEYED) return standing(lexeme, told[id]!);
        let known = standings[id];
        if (known === undefined) standings[id] = known = standing(lexeme, told[id]!);
        return known;
      },
    };
  };
  return {
    from: (lexeme) => known.of(lexeme, () => begin(lexeme)),
    clear() {
      known.clear();
      survey.clear();
    },
  };
}
