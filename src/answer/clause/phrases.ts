/** Noun phrases of a sentence, found by the words and marks at which they end. */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { isDeterminer, isPossessive } from '../../language/determiners.ts';
import { wordSet } from '../../language/word-set.ts';
import { speechVerbs } from '../../reading/data/speech.ts';
import { MONTHS, WEEKDAYS } from '../reader/signs.ts';
import type { SentenceWord } from '../reader/word.ts';
import { formOf, isAdverb, isPredicate, isPronoun } from './verbs.ts';

/** The words of a sentence, in order. */
export type Words = readonly SentenceWord[];

/** A run of words, `[first, next)`. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
}

const JOINING = wordSet('and or but');
/** A noun phrase does not go on over these. */
const OPENING = wordSet(
  'that who which whom whose when while where because although though if unless whether than what how why until since ' +
    'but as before after so yet',
);
/** "Of" is none of them: what stands behind it belongs to the noun before. */
const PREPOSITIONS = wordSet(
  'in on at to for from with by against about into over under during between among through near across including ' +
    'without within outside inside following despite around along off behind amid toward towards like according citing',
);
const TIMES = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...wordSet(
    'midnight noon then now next early late later earlier mid today tomorrow yesterday tonight this last',
  ),
]);

/** Whether it joins two of a kind. Each of these takes a word in lower case. */
export const joins = (lower: string) => JOINING.has(lower);
/** Whether a noun phrase does not go on over it. */
export const opens = (lower: string) => OPENING.has(lower);
/** Whether it is a preposition other than "of". */
export const isPreposition = (lower: string) => PREPOSITIONS.has(lower);
/** Whether a time may begin with it. */
export const beginsTime = (lower: string) => TIMES.has(lower);

/** The noun phrase that ends before that word; `null` where none is understood. */
export function endingAt(words: Words, end: number): Phrase | null {
  const stretch = stretchTo(words, end);
  return stretch && headOf(words, stretch);
}

/** What stands in one clause up to that word, over what is put in between commas; `null` for a list of more. */
export function stretchTo(words: Words, end: number): Phrase | null {
  let next = end;
  while (next > 0 && /[,(—–)]/.test(words[next]?.before ?? '')) {
    let first = next - 1;
    while (first > 0 && goesOn(words, first)) first--;
    const opener = words[first]!;
    if (joins(opener.lexeme.lower)) return null;
    if (first === 0 || !/[,(—–]/.test(opener.before) || !isInserted(opener)) break;
    next = first;
  }
  let first = next;
  while (first > 0) {
    const at = first - 1;
    if (first < next && !goesOn(words, first)) break;
    const { lower } = words[at]!.lexeme;
    if (isPredicate(words, at)) {
      const relative = relativeOf(words, at);
      if (relative > 0) return stretchTo(words, relative);
      break;
    }
    if (opens(lower) || (joins(lower) && !joinsNames(words, at))) break;
    first = at;
  }
  return { first, next };
}

/** "Users who set it up pay", for "set": where "who" stands; -1 for a verb that may have a clause behind, or for none. */
function relativeOf(words: Words, verb: number): number {
  if (speechVerbs.has(words[verb]!.lexeme.lower)) return -1;
  let at = verb - 1;
  while (at > 0 && (isAuxiliary(words[at]!.lexeme.lower) || isAdverb(words[at]!.lexeme.lower))) at--;
  return /^(?:who|which|that)$/.test(words[at]?.lexeme.lower ?? '') ? at : -1;
}

/** "Doe, the mayor, said", "Doe, 41, said", "Doe, who left, said"; not "In Lima, Doe, mayor of Cali, said". */
function isInserted({ capital, number, lexeme: { lower } }: SentenceWord): boolean {
  return (!capital || number) && (/^(?:who|which|whose)$/.test(lower) || !opens(lower));
}

/** Whether no mark stands before the word, or one inside a name: "co-founder", "J. Doe". */
function goesOn(words: Words, at: number): boolean {
  const { before } = words[at]!;
  return before === '.' ? words[at - 1]!.text.length <= 3 : /^[-&’'%$£€]*$/.test(before);
}

/** "Peru and Chile signed", not "saw Peru and Chile signed" or "and in May Chile signed". */
function joinsNames(words: Words, at: number): boolean {
  if (words[at]!.before !== '' || isPreposition(words[at + 1]!.lexeme.lower)) return false;
  for (let i = at - 1; i >= 0 && words[i + 1]!.before === ''; i--) {
    if (opens(words[i]!.lexeme.lower)) return true;
    if (isPredicate(words, i)) return false;
  }
  return true;
}

/** "Doe, a nurse", at "a": the name, which says more; `null` where none stands so. */
export function nameBefore(words: Words, at: number): Phrase | null {
  const apposed = words[at]?.before === ',' && /^an?$/.test(words[at]!.lexeme.lower);
  if (!apposed || words[at - 1]?.capital !== true) return null;
  let first = at - 1;
  while (first > 0 && goesOn(words, first) && !isPredicate(words, first - 1)) {
    const { lower } = words[first - 1]!.lexeme;
    if (opens(lower) || joins(lower) || isPreposition(lower)) break;
    first--;
  }
  return headOf(words, { first, next: at });
}

/** The noun phrase that begins at that word. */
export function beginningAt(words: Words, first: number): Phrase | null {
  let next = first + 1;
  for (; next < words.length && goesOn(words, next); next++) {
    const { lower } = words[next]!.lexeme;
    if (opens(lower) || joins(lower) || beginsTime(lower) || isPreposition(lower) || isPredicate(words, next))
      break;
    // "Accused Doe of selling it".
    if (lower === 'of' && words[next + 1] && formOf(words[next + 1]!) === 'ing') break;
  }
  return first < words.length ? headOf(words, { first, next }) : null;
}

/** Of a stretch up to or from a verb the phrase that leads it: "officials in Lima" are officials. */
export function headOf(words: Words, { first: from, next }: Phrase): Phrase | null {
  let first = from;
  while (first < next - 1 && isAdverb(words[first]!.lexeme.lower)) first++;
  if (first >= next) return null;
  const { capital, lexeme } = words[next - 1]!;
  const last = { first: next - 1, next };
  if (isPronoun(lexeme.lower)) return last;
  // "On Monday Doe said": only that a name ends there is sure; "about 300 dockers" says how many they are.
  const extent = NEARLY.test(words[first]!.lexeme.lower) && words[first + 1]?.number === true;
  if (isPreposition(words[first]!.lexeme.lower) && !extent) return capital ? last : null;
  let end = first + 1;
  while (end < next && !isPreposition(words[end]!.lexeme.lower)) end++;
  return { first, next: end };
}

const NEARLY = /^(?:about|around|over|under)$/;

/** "The boat of Doe", "Doe's new boat", "her boat", for the boat. */
export function ownerOf(words: Words, at: number): Phrase | null {
  return words[at + 1]?.lexeme.lower === 'of' ? beginningAt(words, at + 2) : ownerBefore(words, at);
}

/** The same without those behind "of". */
export function ownerBefore(words: Words, at: number): Phrase | null {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { lower } = words[i]!.lexeme;
    if (lower === "'s") return endingAt(words, i);
    if (/^[’']$/.test(words[i + 1]!.before)) return endingAt(words, i + 1);
    if (lower === 'whose') return endingAt(words, i);
    if (isPossessive(lower)) return { first: i, next: i + 1 };
    if (isDeterminer(lower) || isPreposition(lower) || words[i + 1]!.before !== '' || isPredicate(words, i))
      return null;
  }
  return null;
}

/** Words that stand before a noun and belong to it: "former", "bank" of "the former bank clerk"; the nearest first. */
export function modifiersBefore(words: Words, noun: number): number[] {
  const found: number[] = [];
  for (let at = noun - 1; at >= 0 && found.length < 3 && /^-?$/.test(words[at + 1]!.before); at--) {
    const { lower } = words[at]!.lexeme;
    if (isDeterminer(lower) || isPreposition(lower) || opens(lower) || joins(lower) || lower === 'of') break;
    found.push(at);
  }
  return found;
}
