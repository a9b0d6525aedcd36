/** Whether the best sentence tells it of another of the same kind: of male pilots, the second half, Meteo-7, women in Peru. */

import { rankOf, sideOf } from '../../../reading/data/rivals.ts';
import { MET } from '../../candidates/match.ts';
import { modifiersBefore, type Words } from '../../clause/phrases.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { MONTHS } from '../../reader/signs.ts';

export const tellsOfRival = (question: Question, terms: readonly Term[], best: Ranked): boolean =>
  terms.some(
    (_, t) =>
      isOtherSide(t, question, terms, best) ||
      isOtherNumber(t, question, terms, best) ||
      isOtherRank(t, question, terms, best),
  );

/** Each word of the sentence that says what the term does, as it was found or again. */
function placesOf(t: number, { match, sentence: { words } }: Ranked): number[] {
  if (match.strengths[t]! < MET) return [];
  const { stem } = words[match.positions[t]!]!.lexeme;
  return words.flatMap(({ lexeme }, at) => (lexeme.stem === stem ? [at] : []));
}

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
  if (question.wanted === 'number' && counted && lexeme.entry?.person) return says(false);
  const noun = terms.findIndex((term) => term.at === at + 1 && !term.name);
  return (
    noun >= 0 &&
    placesOf(noun, best).some((place) =>
      modifiersBefore(words, place).some((i) => tells(words[i]!.lexeme.lower, false)),
    )
  );
}

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
