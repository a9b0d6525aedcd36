/** How far each word of a question is found in a sentence, and where. */

import type { Found } from '../language/aliases.ts';
import type { Bonds } from '../language/bonds.ts';
import type { Lexeme } from '../language/lexeme.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** By term: how far it is found, 0 to 1, at which word (-1 nowhere), and whether in the very form asked (1). */
export interface Match {
  readonly strengths: Float64Array;
  readonly positions: Int16Array;
  readonly literal: Uint8Array;
}

/** A word corrected by its spelling, or found under another name, counts a little less than itself. */
const CORRECTED = 0.92;
const ALIASED = 0.96;
/** From this bond on a word is a form or derivation of the other. */
const AGENT = 0.8;
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
  const count = terms.length;
  const own = terms.map(({ lexeme }) => lexeme);
  const verbs = own.map(({ entry }) => question.wanted === 'person' && entry?.parts.startsWith('v') === true);
  // By word form: 0 not met yet, -1 near none of the terms, else one more than its place in `rows`.
  let slots = new Int32Array(4096);
  const rows: Float64Array[] = [];
  const nearest: number[] = [];
  const fresh = new Float64Array(count);
  const slotOf = (lexeme: Lexeme): number => {
    if (lexeme.id >= slots.length) slots = widened(slots, lexeme.id);
    const known = slots[lexeme.id]!;
    if (known !== 0) return known;
    let best = 0;
    for (let t = 0; t < count; t++) {
      const known = bonds[t]!(lexeme);
      // "who conducted it" is answered by naming the conductor.
      const bond = known >= AGENT && verbs[t] && lexeme.entry?.person ? 1 : known;
      fresh[t] = bond;
      if (bond > best) best = bond;
    }
    let slot = -1;
    if (best > 0) {
      slot = rows.push(fresh.slice());
      nearest.push(best);
    }
    slots[lexeme.id] = slot;
    return slot;
  };
  const nothing: Match = {
    strengths: new Float64Array(count),
    positions: new Int16Array(count).fill(-1),
    literal: new Uint8Array(count),
  };
  return {
    bond: (a, b) => reader.bonds.from(a)(b),
    nearest: (lexeme) => nearest[slotOf(lexeme) - 1] ?? 0,
    match({ content, ids, words, aliases }) {
      let match: Match | null = null;
      const begun = (): Match => ({
        strengths: new Float64Array(count),
        positions: new Int16Array(count).fill(-1),
        literal: new Uint8Array(count),
      });
      for (let i = 0; i < ids.length; i++) {
        const known = slots[ids[i]!];
        if (known === -1) continue;
        const at = content[i]!;
        const { lexeme } = words[at]!;
        const slot = known || slotOf(lexeme);
        if (slot < 0) continue;
        match ??= begun();
        const { strengths, positions, literal } = match;
        const row = rows[slot - 1]!;
        for (let t = 0; t < count; t++) {
          if (row[t]! > strengths[t]!) {
            strengths[t] = row[t]!;
            positions[t] = at;
          }
          if (lexeme === own[t]) literal[t] = 1;
        }
      }
      for (const found of groups.size > 0 ? aliases : []) {
        for (const group of found.groups) {
          for (const { term, strength } of groups.get(group.number) ?? []) {
            match ??= begun();
            if (strength <= match.strengths[term]!) continue;
            match.strengths[term] = strength;
            match.positions[term] = found.start;
          }
        }
      }
      return match ?? nothing;
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
