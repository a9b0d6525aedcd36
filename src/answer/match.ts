/** How far each word of a question is found in a sentence, and where. */

import type { Found } from '../language/aliases.ts';
import { LEAST, type Standing, surveyed } from '../language/bonds.ts';
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
/** The slot of a word that is near none of the terms. */
const FAR = -1;

export interface Matcher {
  match(sentence: PreparedSentence): Match;
  /** Writes the match into that of several sentences, from that place on, where nothing stands yet. */
  fill(sentence: PreparedSentence, match: Match, from: number): void;
  /** The id of now: another question may have cleared the reader's memory since this one was read. */
  idOf(lexeme: Lexeme): number;
  /** Bond of any two words. */
  bond(a: Lexeme, b: Lexeme): number;
  /** Best bond of the sentence's word at that index to the question's terms. */
  nearest(sentence: PreparedSentence, at: number): number;
  /** What a word is to the noun asked for; `null` where none is. */
  readonly standing: ((lexeme: Lexeme) => Standing) | null;
}

export function createMatcher(question: Question, terms: readonly Term[], reader: Reader): Matcher {
  const groups = groupsOf(question.aliases, terms);
  const count = terms.length;
  const idOf = ({ lower }: Lexeme) => reader.lexeme(lower).id;
  const own = Int32Array.from(terms, ({ lexeme }) => idOf(lexeme));
  const verbs = terms.map(
    ({ lexeme: { entry } }) => question.wanted === 'person' && entry?.parts.startsWith('v') === true,
  );
  // "who conducted it" is answered by naming the conductor.
  const told = (t: number, { entry }: Lexeme, bond: number) =>
    bond < LEAST ? 0 : bond >= AGENT && verbs[t] && entry?.person ? 1 : bond;
  const asked = terms.map(({ lexeme, spellings }) =>
    [lexeme, ...spellings].map((as, i) => ({ bonds: reader.bonds.from(as), part: i === 0 ? 1 : CORRECTED })),
  );
  // By word form: `FAR` or 0 near none of the terms, 0 also not met yet, else one more than its place in `rows`.
  let slots = new Int32Array(Math.max(4096, reader.met()));
  const rows: Float64Array[] = [];
  const nearest: number[] = [];
  const put = (lexeme: Lexeme, t: number, bond: number) => {
    const strength = told(t, lexeme, bond);
    if (strength === 0) return;
    slots[lexeme.id] ||= rows.push(new Float64Array(count));
    const at = slots[lexeme.id]! - 1;
    rows[at]![t] = Math.max(rows[at]![t]!, strength);
    nearest[at] = Math.max(nearest[at] ?? 0, strength);
  };
  for (let t = 0; t < count; t++) {
    for (const { bonds, part } of asked[t]!) {
      for (const { lexeme, bond } of bonds.near()) put(lexeme, t, part * bond);
    }
  }
  const known = surveyed(reader.met());
  const slotOf = (lexeme: Lexeme): number => {
    const { id } = lexeme;
    if (id >= slots.length) slots = widened(slots, id);
    if (id < known || slots[id] !== 0) return slots[id]!;
    for (let t = 0; t < count; t++) {
      for (const { bonds, part } of asked[t]!) put(lexeme, t, part * bonds.to(lexeme));
    }
    slots[id] ||= FAR;
    return slots[id]!;
  };
  const fill: Matcher['fill'] = ({ carriers, words, aliases }, { strengths, positions, literal }, from) => {
    for (let i = 0; i < carriers.length; i += 2) {
      const at = carriers[i]!;
      const id = carriers[i + 1]!;
      const slot = id < known ? slots[id]! : slotOf(words[at]!.lexeme);
      if (slot <= 0) continue;
      const row = rows[slot - 1]!;
      for (let t = 0; t < count; t++) {
        if (row[t]! > strengths[from + t]!) {
          strengths[from + t] = row[t]!;
          positions[from + t] = at;
        }
        if (id === own[t]) literal[from + t] = 1;
      }
    }
    for (let i = 0; i < (groups.size > 0 ? aliases.length : 0); i += 2) {
      for (const { term, strength } of groups.get(aliases[i]!) ?? []) {
        if (strength <= strengths[from + term]!) continue;
        strengths[from + term] = strength;
        positions[from + term] = aliases[i + 1]!;
      }
    }
  };
  return {
    idOf,
    bond: (a, b) => reader.bonds.from(a).to(b),
    nearest({ forms, words }, at) {
      const id = forms[at]!;
      const slot = id < known ? slots[id]! : slotOf(words[at]!.lexeme);
      return slot > 0 ? nearest[slot - 1]! : 0;
    },
    match(sentence) {
      const match = unmatched(count);
      fill(sentence, match, 0);
      return match;
    },
    fill,
    standing: question.focus === null ? null : reader.bonds.from(question.focus).standing,
  };
}

/** Nothing found yet of so many terms. */
export function unmatched(terms: number): Match {
  return {
    strengths: new Float64Array(terms),
    positions: new Int16Array(terms).fill(-1),
    literal: new Uint8Array(terms),
  };
}

function widened(slots: Int32Array, id: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(slots.length * 2, id + 1));
  wider.set(slots);
  return wider;
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
