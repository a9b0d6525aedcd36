/** How far each word of a question is found in a sentence, and where. */

import type { Found } from '../language/aliases.ts';
import type { Bonds } from '../language/bonds.ts';
import type { Lexeme } from '../language/lexeme.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** By term: how far it is found, 0 to 1, and at which word (-1 nowhere). */
export interface Match {
  readonly strengths: Float64Array;
  readonly positions: Int16Array;
}

/** A word corrected by its spelling, or found under another name, counts a little less than itself. */
const CORRECTED = 0.92;
const ALIASED = 0.96;
/** Bonds below are chance. */
const LEAST = 0.12;

export interface Matcher {
  match(sentence: PreparedSentence): Match;
  /** Bond of any two words. */
  bond(a: Lexeme, b: Lexeme): number;
  /** Best bond of one lexeme to the question's terms. */
  nearest(lexeme: Lexeme): number;
}

export function createMatcher(question: Question, terms: readonly Term[], reader: Reader): Matcher {
  const groups = groupsOf(question.aliases, terms);
  const bonds = terms.map((term) => termBond(term, reader.bonds));
  // By word form: 0 not met yet, -1 near none of the terms, else one more than its place in `rows`.
  let slots = new Int32Array(4096);
  const rows: Float64Array[] = [];
  const rowOf = (lexeme: Lexeme): Float64Array | null => {
    if (lexeme.id >= slots.length) slots = widened(slots, lexeme.id);
    let slot = slots[lexeme.id]!;
    if (slot === 0) {
      const row = Float64Array.from(bonds, (bond) => bond(lexeme));
      slot = row.some((value) => value > 0) ? rows.push(row) : -1;
      slots[lexeme.id] = slot;
    }
    return slot < 0 ? null : rows[slot - 1]!;
  };
  return {
    bond: (a, b) => reader.bonds.from(a)(b),
    nearest: (lexeme) => rowOf(lexeme)?.reduce((best, value) => Math.max(best, value), 0) ?? 0,
    match(sentence) {
      const strengths = new Float64Array(terms.length);
      const positions = new Int16Array(terms.length).fill(-1);
      const take = (t: number, strength: number, at: number) => {
        if (strength > strengths[t]!) {
          strengths[t] = strength;
          positions[t] = at;
        }
      };
      for (const at of sentence.content) {
        const row = rowOf(sentence.words[at]!.lexeme);
        if (row !== null) for (let t = 0; t < terms.length; t++) take(t, row[t]!, at);
      }
      for (const found of sentence.aliases) {
        for (const group of found.groups) {
          for (const { term, strength } of groups.get(group.number) ?? []) take(term, strength, found.start);
        }
      }
      return { strengths, positions };
    },
  };
}

function widened(slots: Int32Array, id: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(slots.length * 2, id + 1));
  wider.set(slots);
  return wider;
}

function termBond({ lexeme: asked, spellings }: Term, bonds: Bonds): (lexeme: Lexeme) => number {
  const [bond, ...others] = [asked, ...spellings].map((lexeme) => bonds.from(lexeme));
  return (lexeme) => {
    let best = bond!(lexeme);
    for (const other of others) best = Math.max(best, CORRECTED * other(lexeme));
    return best < LEAST ? 0 : best;
  };
}

/** By alias group: the terms that a name of that group in the question covers. */
function groupsOf(aliases: readonly Found[], terms: readonly Term[]) {
  const groups = new Map<number, { term: number; strength: number }[]>();
  for (const { start, end, groups: found } of aliases) {
    for (const { number, bond } of found) {
      const covered = groups.get(number) ?? [];
      groups.set(number, covered);
      for (const [term, { at }] of terms.entries()) {
        if (at >= start && at < end) covered.push({ term, strength: bond * ALIASED });
      }
    }
  }
  return groups;
}
