/** How far each word of a question is found in a sentence, and where. */

import type { Found } from '../language/aliases.ts';
import type { Language } from '../language/language.ts';
import { bond, type Lexeme } from '../language/lexeme.ts';
import type { Question } from './question.ts';
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
  /** Best bond of one lexeme to the question's terms. */
  nearest(lexeme: Lexeme): number;
}

export function createMatcher(question: Question, terms: readonly Term[], language: Language): Matcher {
  const bonds = new Map<Lexeme, Float64Array>();
  const groups = groupsOf(question.aliases, terms);
  const bondsOf = (lexeme: Lexeme) => {
    let known = bonds.get(lexeme);
    if (known === undefined) {
      known = new Float64Array(terms.length);
      for (let t = 0; t < terms.length; t++) known[t] = termBond(terms[t]!, lexeme, language);
      bonds.set(lexeme, known);
    }
    return known;
  };
  return {
    nearest: (lexeme) => Math.max(0, ...bondsOf(lexeme)),
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
        const known = bondsOf(sentence.words[at]!.lexeme);
        for (let t = 0; t < terms.length; t++) take(t, known[t]!, at);
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

function termBond(term: Term, lexeme: Lexeme, language: Language): number {
  let best = bond(term.lexeme, lexeme, language);
  for (const spelling of term.spellings) {
    if (spelling.stem === lexeme.stem) best = Math.max(best, CORRECTED);
  }
  return best < LEAST ? 0 : best;
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
