/** How far each word of a question is found in a sentence, and where. */

import type { Found } from '../language/aliases.ts';
import { type BondsOf, LEAST, type Standing, surveyed } from '../language/bonds.ts';
import type { Lexeme } from '../language/lexeme.ts';
import type { Concordance } from './concordance.ts';
import { NearTerms } from './near-terms.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Term } from './weigh.ts';

/** By term: how far it is found, 0 to 1, at which word (-1 nowhere), and whether in the very form asked (1). */
export interface Match {
  readonly strengths: readonly number[];
  readonly positions: readonly number[];
  readonly literal: readonly number[];
}

/** A word corrected by its spelling, or found under another name, counts a little less than itself. */
const CORRECTED = 0.92;
const ALIASED = 0.96;
/** From this bond on a word is a form or derivation of the other. */
const AGENT = 0.8;

export interface Matcher {
  /** What a sentence holds; the same object for all that hold nothing. */
  match(sentence: PreparedSentence): Match;
  /** The same of all sentences of a text. */
  matchAll(text: Concordance): Match[];
  /** The id of now: another question may have cleared the reader's memory since this one was read. */
  idOf(lexeme: Lexeme): number;
  /** Bond of any two words. */
  bond(a: Lexeme, b: Lexeme): number;
  /** Best bond of the sentence's word at that index to the question's terms. */
  nearest(sentence: PreparedSentence, at: number): number;
  /** What the word of that id is to the noun asked for; `null` where none is asked for. */
  readonly standing: ((id: number) => Standing | null) | null;
}

export function createMatcher(question: Question, terms: readonly Term[], reader: Reader): Matcher {
  const idOf = ({ lower }: Lexeme) => reader.lexeme(lower).id;
  const own = terms.map(({ lexeme }) => idOf(lexeme));
  const names = namesOf(terms, reader);
  const named = namedBy(question.aliases, terms, reader.language.aliases.size);
  const groups = named.firsts;
  const known = surveyed(reader.met());
  const near = new NearTerms(known);
  const asksWho = question.wanted === 'person';
  const put = (id: number, term: number, bond: number) => {
    if (bond < LEAST) return;
    // "who conducted it" is answered by naming the conductor.
    const agent = asksWho && bond >= AGENT && isVerb(terms[term]!) && reader.form(id).entry?.person;
    near.add(id, term, agent ? 1 : bond);
  };
  for (const { term, bonds, part } of names) {
    const found = bonds.near();
    for (let i = 0; i < found.ids.length; i++) put(found.ids[i]!, term, part * found.bonds[i]!);
  }
  const met = near.terms.length;
  /** Word forms that were not surveyed are looked at when they are first met. */
  const firstOf = (lexeme: Lexeme): number => {
    const first = near.first(lexeme.id);
    if (first !== 0) return first;
    for (const { term, bonds, part } of names) put(lexeme.id, term, part * bonds.to(lexeme));
    return near.settle(lexeme.id);
  };
  const nothing = unmatched(terms.length);
  const match: Matcher['match'] = ({ carriers, words, aliases }) => {
    const { firsts } = near;
    let match = nothing;
    for (let i = 0; i < carriers.length; i += 2) {
      const id = carriers[i + 1]!;
      let one = id < known ? firsts[id]! : firstOf(words[carriers[i]!]!.lexeme);
      if (one > 0 && match === nothing) match = copyOf(nothing);
      for (; one > 0; one = near.next[one]!) {
        const t = near.terms[one]!;
        hold(match, t, near.strengths[one]!, carriers[i]!);
        if (id === own[t]) match.literal[t] = 1;
      }
    }
    for (let i = 0; i < aliases.length; i += 2) {
      let one = groups[aliases[i]!]!;
      if (one > 0 && match === nothing) match = copyOf(nothing);
      for (; one > 0; one = named.next[one]!) {
        hold(match, named.terms[one]!, named.strengths[one]!, aliases[i + 1]!);
      }
    }
    return match;
  };
  const matchAll: Matcher['matchAll'] = ({ size, places, words, names, forms, begins }) => {
    const matches = new Array<Row>(size).fill(nothing);
    const put = (begin: number, term: number, strength: number, literal: boolean) => {
      for (let i = begin; places[i]! >= 0; i += 2) {
        const sentence = places[i]!;
        if (matches[sentence] === nothing) matches[sentence] = copyOf(nothing);
        const match = matches[sentence]!;
        hold(match, term, strength, places[i + 1]!);
        if (literal) match.literal[term] = 1;
      }
    };
    for (let one = 1; one < met; one++) {
      const id = near.numbers[one]!;
      const t = near.terms[one]!;
      if (words[id]! > 0) put(words[id]!, t, near.strengths[one]!, id === own[t]);
    }
    for (let i = forms.length - 1; i >= 0 && forms[i]! >= known; i--) {
      const id = forms[i]!;
      for (let one = firstOf(reader.form(id)); one > 0; one = near.next[one]!) {
        put(begins[i]!, near.terms[one]!, near.strengths[one]!, id === own[near.terms[one]!]);
      }
    }
    for (let one = 1; one < named.terms.length; one++) {
      put(names[named.numbers[one]!]!, named.terms[one]!, named.strengths[one]!, false);
    }
    return matches;
  };
  return {
    idOf,
    bond: (a, b) => reader.bonds.from(a).to(b),
    nearest({ forms, words }, at) {
      const id = forms[at]!;
      let best = 0;
      let one = id < known ? near.first(id) : firstOf(words[at]!.lexeme);
      for (; one > 0; one = near.next[one]!) best = Math.max(best, near.strengths[one]!);
      return best;
    },
    match,
    matchAll,
    standing: question.focus === null ? null : reader.bonds.from(question.focus).standing,
  };
}

const isVerb = ({ lexeme: { entry } }: Term) => entry?.parts.startsWith('v') === true;

/** By which words the terms are looked for, and how much these count. */
function namesOf(terms: readonly Term[], { bonds }: Reader) {
  const names: { term: number; bonds: BondsOf; part: number }[] = [];
  for (let term = 0; term < terms.length; term++) {
    const { lexeme, spellings } = terms[term]!;
    names.push({ term, bonds: bonds.from(lexeme), part: 1 });
    for (const as of spellings) names.push({ term, bonds: bonds.from(as), part: CORRECTED });
  }
  return names;
}

/** A match while it is worked out. */
interface Row {
  readonly strengths: number[];
  readonly positions: number[];
  readonly literal: number[];
}

/** Fractions at first, so that V8 keeps the numbers side by side as a typed array does. */
const zeros = (length: number): number[] => new Array<number>(length).fill(0.5).fill(0);

function unmatched(terms: number): Row {
  return {
    strengths: zeros(terms),
    positions: new Array<number>(terms).fill(-1),
    literal: new Array<number>(terms).fill(0),
  };
}

const copyOf = ({ strengths, positions, literal }: Row): Row => ({
  strengths: strengths.slice(),
  positions: positions.slice(),
  literal: literal.slice(),
});

/** The better stays, and of equal ones the first. */
function hold({ strengths, positions }: Row, term: number, strength: number, at: number): void {
  const known = strengths[term]!;
  if (strength < known || (strength === known && at >= positions[term]!)) return;
  strengths[term] = strength;
  positions[term] = at;
}

/** By alias group: the terms that a name of that group in the question covers. */
function namedBy(aliases: readonly Found[], terms: readonly Term[], groups: number): NearTerms {
  const covered = new NearTerms(groups);
  for (const { start, end, groups: found } of aliases) {
    for (let term = 0; term < terms.length; term++) {
      const { at } = terms[term]!;
      if (at < start || at >= end) continue;
      for (const { number, bond } of found) covered.add(number, term, bond * ALIASED);
    }
  }
  return covered;
}
