/** Whether the best sentence tells it of another of the same kind: of male pilots, her sister, the second half, Meteo-7. */

import { isAuxiliary, isBeing } from '../../../language/auxiliaries.ts';
import { isYear } from '../../../language/calendar.ts';
import { rankOf, sideOf } from '../../../reading/data/rivals.ts';
import { MET } from '../../candidates/match.ts';
import { mayBeVerb } from '../../clause/main-verb.ts';
import { beginningAt, isPreposition, modifiersBefore, opens, type Words } from '../../clause/phrases.ts';
import { groupOf, type Party, subjectOfVerb } from '../../clause/subjects.ts';
import { isVerb } from '../../clause/verbs.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { MONTHS, NUMBER_WORDS } from '../../reader/signs.ts';
import type { Case } from './case.ts';
import { repeatsOf } from './repeats.ts';

export const tellsOfRival = ({ question, terms, best }: Case): boolean =>
  terms.some(
    (_, t) =>
      isOtherSide(t, question, terms, best) ||
      isOtherNumber(t, question, terms, best) ||
      isOtherYear(t, question, terms, best) ||
      isOtherRank(t, question, terms, best),
  );

/** Each word of the sentence that says what the term does, as it was found or again. */
const placesOf = (t: number, best: Ranked): number[] =>
  best.match.strengths[t]! < MET ? [] : repeatsOf(t, best);

/** "FEMALE pilots", "the SECOND half", "how many WOMEN": only the other is told of. */
function isOtherSide(t: number, question: Question, terms: readonly Term[], best: Ranked): boolean {
  const { lexeme, at } = terms[t]!;
  const asked = sideOf(lexeme.lower);
  if (asked === undefined) return false;
  const { words } = best.sentence;
  const tells = (lower: string, own: boolean) => {
    const side = sideOf(lower);
    return side?.kind === asked.kind && (side.side === asked.side) === own;
  };
  const says = (own: boolean) => words.some(({ lexeme: { lower } }) => tells(lower, own));
  // Of both, or by another word for it.
  if (question.lowers.some((lower) => tells(lower, false)) || says(true)) return false;
  if (best.match.strengths[t]! >= MET && !tells(words[best.match.positions[t]!]!.lexeme.lower, false))
    return false;
  const counted = lexeme === question.focus || question.lowers[at - 1] === 'of';
  const isOther = (i: number) => tells(words[i]!.lexeme.lower, false);
  if (question.wanted === 'number' && counted && lexeme.entry?.person) {
    if (!asked.people) return says(false);
    const isNumber = (i: number) => words[i]!.number || NUMBER_WORDS.has(words[i]!.lexeme.lower);
    if (words.some((_, i) => isOther(i) && modifiersBefore(words, i).some(isNumber))) return true;
  }
  if (asked.people && isPartyOf(t, question, terms, best, isOther)) return true;
  const noun = terms.findIndex((term) => term.at === at + 1 && !term.name);
  return (
    noun >= 0 &&
    placesOf(noun, best).some((place) =>
      modifiersBefore(words, place).some((i) => tells(words[i]!.lexeme.lower, false)),
    )
  );
}

/** Whether what is asked of one side is done by the other, or to it: "her BROTHER sold it" told of "her sister sold it". */
function isPartyOf(
  t: number,
  { lowers }: Question,
  terms: readonly Term[],
  { match, sentence: { words } }: Ranked,
  isOther: (at: number) => boolean,
): boolean {
  const { at } = terms[t]!;
  let understood = false;
  for (const [v, verb] of terms.entries()) {
    const place = match.positions[v]!;
    if (v === t || !mayBeVerb(verb) || match.strengths[v]! < MET || !isVerb(words, place)) continue;
    const befalls = verb.at < at || lowers.slice(at + 1, verb.at).some(isBeing) || isBeing(askedBy(lowers));
    const done = befalls && !groupOf(words, place).passive;
    const party: Party = done ? beginningAt(words, place + 1) : subjectOfVerb(words, place);
    if (party === null || party === 'untold') continue;
    understood = true;
    for (let i = party.first; i < party.next; i++) if (isOther(i)) return true;
  }
  // "His sister, 71, lives in Lund": of her, whichever its verb is.
  return !understood && beginsWith(words, isOther);
}

/** Whether the first phrase of the sentence is of the other side: "his elder sister", "Doe's sister", not "sisters' homes". */
function beginsWith(words: Words, isOther: (at: number) => boolean): boolean {
  for (let i = 0; i < words.length && i <= LEADING; i++) {
    const { before, lexeme } = words[i]!;
    if (i > 0 && /[^\s’']/.test(before)) return false;
    if (isOther(i))
      return (
        words[i + 1] !== undefined && !/^['’]s?$/.test(words[i + 1]!.before + words[i + 1]!.lexeme.lower)
      );
    if (lexeme.lower === 'of' || isPreposition(lexeme.lower) || opens(lexeme.lower)) return false;
  }
  return false;
}

/** Words that may stand before the first noun of a sentence and belong to it. */
const LEADING = 4;

/** "Was" of "was her brother fined" and of "why was her brother fined". */
const askedBy = (lowers: readonly string[]) => lowers.find(isAuxiliary) ?? '';

/** "Meteo-8", "flight 370": only one with another number is told of. */
function isOtherNumber(t: number, { words: asked }: Question, terms: readonly Term[], best: Ranked): boolean {
  const { number, at, lexeme } = terms[t]!;
  if (!number) return false;
  const named = terms.findIndex((term) => term.at === at - 1 && !term.number);
  if (named < 0 || MONTHS.has(asked[at - 1]!.lexeme.lower)) return false;
  const { words } = best.sentence;
  if (words.some((word) => word.lexeme.lower === lexeme.lower)) return false;
  const numbered = placesOf(named, best).map((place) => isNumbered(words, place));
  return numbered.length > 0 && numbered.every((is) => is);
}

/** "The prize of 2003": of "the 2004 prize". */
function isOtherYear(t: number, { lowers }: Question, terms: readonly Term[], best: Ranked): boolean {
  const { number, lexeme } = terms[t]!;
  const { words } = best.sentence;
  if (!number || !isYear(lexeme.lower) || words.some((word) => word.lexeme.lower === lexeme.lower))
    return false;
  if (lowers.some((lower) => lower !== lexeme.lower && isYear(lower))) return false;
  return terms.some(
    (term, n) =>
      !term.framing &&
      term.lexeme.entry?.part === 'n' &&
      placesOf(n, best).some((place) =>
        modifiersBefore(words, place).some((i) => isYear(words[i]!.lexeme.lower)),
      ),
  );
}

/** "Meteo-7", "flight 370", not "Ostrava 4-2" or "left 40 homes". */
function isNumbered(words: Words, at: number): boolean {
  const [name, next, after] = [words[at]!, words[at + 1], words[at + 2]];
  if (next?.number !== true || !/^-?$/.test(next.before) || after?.before === '-') return false;
  return name.capital || after === undefined || after.before !== '' || after.lexeme.stop;
}

/** "The largest port", "the most populous city": only the second-largest is told of. */
function isOtherRank(t: number, { words: asked }: Question, terms: readonly Term[], best: Ranked): boolean {
  const rank = rankAt(terms[t]!.at, asked);
  if (rank === null) return false;
  const told = placesOf(t, best).map((place) => rankAt(place, best.sentence.words));
  return told.length > 0 && told.every((other) => other !== null && other > 0 && other !== rank);
}

/** The rank of what is the largest or the most populous, 0 where none is told; `null` for a word that compares nothing. */
function rankAt(at: number, words: readonly Pick<Words[number], 'lexeme'>[]): number | null {
  const lower = (i: number) => words[i]?.lexeme.lower ?? '';
  if (lower(at - 1) === 'most') return rankOf(lower(at - 2));
  // "Largest" is no word of the lexicon by itself, or an adverb; "protest" is one.
  const compares = lower(at).endsWith('est') && (words[at]!.lexeme.entry?.part ?? 'r') === 'r';
  return compares ? rankOf(lower(at - 1)) : null;
}
