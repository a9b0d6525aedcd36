/** How far each word of a question is found in a sentence, and where. */

import type { Standing } from '../../language/bonds.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { surveyed } from '../../language/survey.ts';
import { lastingIn } from '../question/duration.ts';
import { NearTerms } from '../question/near-terms.ts';
import type { Question } from '../question/question.ts';
import { soughtNames, soughtWords, strengthTo } from '../question/sought.ts';
import type { Term } from '../question/weigh.ts';
import type { Concordance } from '../reader/concordance.ts';
import type { Reader } from '../reader/reader.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { type Members, membersOf } from './member.ts';

/** A word counts as met from here on: itself, a form, a synonym, another name. */
export const MET = 0.55;
/** Any other name of the same is met from here on, but no synonym: those reach 0.75. */
export const NAMED = 0.76;
/**
 * The same word, in whatever form, spelling or full other name, or what is made of it, is met from here on: looser names,
 * those of "~", ">" and "?" in the aliases, reach 0.77.
 */
export const SAME = 0.8;
/** It is met literally, by itself or another way to write it, rather than by what is made of it (`ITSELF`), from this on. */
export const LITERAL = 0.9;

/** By term: how far it is found, 0 to 1, at which word (-1 nowhere), and whether in the very form asked (1). */
export interface Match {
  readonly strengths: readonly number[];
  readonly positions: readonly number[];
  readonly literal: readonly number[];
}

/** Finds the words of one question in any sentence. */
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
  /** The members of the class that is asked for; `null` where none is. */
  readonly members: Members | null;
  /** The place of "long" among the terms where it is asked how long; -1 in other questions. */
  readonly lasting: number;
  /** What the word of that id is to the noun asked for; `null` where none is asked for. */
  readonly standing: ((id: number) => Standing | null) | null;
}

/** Good for this question only: `terms` are its own, in the order of every `Match`. */
export function createMatcher(question: Question, terms: readonly Term[], reader: Reader): Matcher {
  const current = ({ lower }: Lexeme) => reader.lexeme(lower);
  const own = terms.map(({ lexeme }) => current(lexeme));
  const words = soughtWords(question, terms, reader);
  const names = soughtNames(question.aliases, terms);
  const known = surveyed(reader.told());
  let lists: { words: NearTerms; names: NearTerms } | null = null;
  /** Terms by what they are near to: made where that is asked for of single words. */
  const near = () => {
    if (lists !== null) return lists;
    lists = { words: new NearTerms(known), names: new NearTerms(reader.language.aliases.size) };
    for (const { term, ids, strengths } of words) {
      for (let i = 0; i < ids.length; i++) {
        if (strengths[i]! > 0) lists.words.add(ids[i]!, term, strengths[i]!);
      }
    }
    for (const { term, group, strength } of names) lists.names.add(group, term, strength);
    return lists;
  };
  /** Word forms that were not surveyed are looked at when they are first met. */
  const firstOf = (lexeme: Lexeme): number => {
    const list = near().words;
    const first = list.first(lexeme.id);
    if (first !== 0) return first;
    for (const word of words) {
      const strength = strengthTo(word, lexeme);
      if (strength > 0) list.add(lexeme.id, word.term, strength);
    }
    return list.settle(lexeme.id);
  };
  const nothing = unmatched(terms.length);
  const match: Matcher['match'] = (sentence) => {
    const { carriers, aliases } = sentence;
    const { words, names } = near();
    let match = nothing;
    for (let i = 0; i < carriers.length; i += 2) {
      const at = carriers[i]!;
      const id = carriers[i + 1]!;
      let one = id < known ? words.first(id) : firstOf(sentence.words[at]!.lexeme);
      if (one > 0 && match === nothing) match = copyOf(nothing);
      for (; one > 0; one = words.next[one]!) {
        const t = words.terms[one]!;
        hold(match, t, words.strengths[one]!, at);
        if (id === own[t]!.id) match.literal[t] = 1;
      }
    }
    for (let i = 0; i < aliases.length; i += 2) {
      let one = names.first(aliases[i]!);
      if (one > 0 && match === nothing) match = copyOf(nothing);
      for (; one > 0; one = names.next[one]!) {
        hold(match, names.terms[one]!, names.strengths[one]!, aliases[i + 1]!);
      }
    }
    return match;
  };
  const matchAll: Matcher['matchAll'] = (text) => {
    const { sentences, places, forms, begins } = text;
    const matches = new Array<Row>(sentences.length).fill(nothing);
    const put = (begin: number, term: number, strength: number, literal: boolean) => {
      for (let i = begin; places[i]! >= 0; i += 2) {
        const sentence = places[i]!;
        if (matches[sentence] === nothing) matches[sentence] = copyOf(nothing);
        const match = matches[sentence]!;
        hold(match, term, strength, places[i + 1]!);
        if (literal) match.literal[term] = 1;
      }
    };
    for (const { term, ids, strengths } of words) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const begin = text.words[id]!;
        if (begin > 0 && strengths[i]! > 0) put(begin, term, strengths[i]!, id === own[term]!.id);
      }
    }
    for (let i = forms.length - 1; i >= 0 && forms[i]! >= known; i--) {
      const form = reader.form(forms[i]!);
      for (const word of words) {
        const strength = strengthTo(word, form);
        if (strength > 0) put(begins[i]!, word.term, strength, form === own[word.term]);
      }
    }
    for (const { term, group, strength } of names) put(text.names[group]!, term, strength, false);
    return matches;
  };
  const nearest: Matcher['nearest'] = (sentence, at) => {
    const id = sentence.forms[at]!;
    if (id < known) return reader.nearest.of(words)[id]!;
    const { next, strengths } = near().words;
    let most = 0;
    for (let one = firstOf(sentence.words[at]!.lexeme); one > 0; one = next[one]!) {
      most = Math.max(most, strengths[one]!);
    }
    return most;
  };
  return {
    idOf: (lexeme) => current(lexeme).id,
    bond: (a, b) => reader.bonds.from(a).to(b),
    nearest,
    match,
    matchAll,
    members: membersOf(question, terms, nearest),
    lasting: lastingIn(question, terms),
    standing: question.focus === null ? null : reader.bonds.from(question.focus).standing,
  };
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

/** One that may be changed. */
export const copyOf = ({ strengths, positions, literal }: Match): Row => ({
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
