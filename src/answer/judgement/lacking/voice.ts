/** How far a sentence tells what somebody wants or thinks: by themselves, or by a word of wanting, thinking or saying. */

import { wordSet } from '../../../language/word-set.ts';
import type { Statement } from '../../../reading/article.ts';
import { speechVerbs } from '../../../reading/data/speech.ts';
import { reportVerbs, viewWords } from '../../../reading/data/views.ts';
import { contains, type Mention } from '../../../reading/mention.ts';
import type { Name } from '../../../reading/name/entities.ts';
import type { Attribution } from '../../../reading/speech/attributions.ts';
import { MET } from '../../candidates/match.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { POSITION_WORDS, SAYING_WORDS } from '../../reader/cues.ts';
import type { SentenceWord } from '../../reader/word.ts';

/** Whose view or demand is asked for, and on what. */
export interface Stance {
  /** The terms that name whose it is: any of "Jane Doe", but all of "the prime minister". */
  readonly holder: readonly number[];
  readonly any: boolean;
  /** The terms of what is thought of, its head last; `null` where it is asked what somebody wants. */
  readonly matter: readonly number[] | null;
  /** Whether it is asked as a view: what somebody believes is one, and no demand. */
  readonly view?: boolean;
}

/** Words between a name and the verb at most: "Peru's envoy to the talks said". */
const REACH = 7;

/**
 * How far the sentence tells what they want or what they think of it: 2 by a word of thinking, 1 otherwise. What others
 * say of them does not: they speak themselves, or a word of wanting, thinking or saying follows, and nobody else's name
 * comes between. "He wants" may be said of anybody.
 */
export function tells(stance: Stance, one: Ranked, statement: () => Statement): number {
  const { matter } = stance;
  const { sentence } = one;
  const { words } = sentence;
  const places = placesOf(stance, one);
  if (places.length === 0) return 0;
  const { names, attributions, text } = statement();
  const from = (word: SentenceWord) => word.start - sentence.span.start;
  const told = places.map((place) => {
    const holder = from(words[place]!);
    const holds = ({ start, end }: Mention) => start <= holder && holder < end;
    const own = names.find((name) => holds(name) || (name.role !== null && holds(name.role)));
    if (own !== undefined && holds(own) && isOfAnother(own, names)) return 0;
    const other =
      names.find((name) => name !== own && name.start > holder)?.start ?? Number.POSITIVE_INFINITY;
    const end = words.findIndex(({ lexeme }, i) => i > place && CLAUSE.test(lexeme.lower));
    const behind = words.slice(place + 1, Math.min(place + 1 + REACH, end < 0 ? words.length : end));
    const reached = (is: (word: SentenceWord) => boolean) =>
      behind.some((word, i) => from(word) < other && is(word) && !isGerund(word, behind[i - 1]));
    const speech = attributions.filter(({ source }) => holds(source));
    if (matter !== null) {
      const whole = { start: 0, end: text.length };
      const behindHolder = { ...whole, start: holder };
      const asView = stance.view === true;
      const voices = reached((word) => thinks(word) || (asView && takes(word)));
      // What they say is what they think, where it is not told of what.
      if (matter.length === 0 && reached(({ lexeme }) => speechVerbs.has(lexeme.lower))) return 1;
      if (voices && isOn(matter, one, behindHolder)) return asView ? 1 : 2;
      // "A condition described by Doe as vital": what it is said of stands before.
      const partOf = ({ form, scope }: Attribution) =>
        form === 'passive' || attributions.length === 1 ? whole : scope;
      const speaks = speech.some(
        (said) => !isReport(text.slice(said.start, said.end)) && isOn(matter, one, partOf(said)),
      );
      return speaks ? 1 : 0;
    }
    if (reached((word) => takes(word) || (stance.view === true && thinks(word)))) return 1;
    const speaks = speech.length > 0 || reached(({ lexeme }) => SAYING_WORDS.has(lexeme.lower));
    return speaks && words.some((word) => POSITION_WORDS.has(word.lexeme.lower) || takes(word)) ? 1 : 0;
  });
  return Math.max(0, ...told);
}

/** "More forceful in condemning it" is asked of them. */
const isGerund = ({ lexeme }: SentenceWord, before: SentenceWord | undefined): boolean =>
  lexeme.lower.endsWith('ing') && /^(?:in|of|for|from|by)$/.test(before?.lexeme.lower ?? '');

/** What follows is of others: "Russian positions, while they objected". */
const CLAUSE = /^(?:while|whereas|but|although|though|because|after|before|when)$/;

/** Indexes of the words that stand for the holder. */
function placesOf({ holder, any }: Stance, { match, sentence: { words } }: Ranked): number[] {
  const met = holder.filter((t) => match.strengths[t]! >= MET);
  if (met.length === 0 || !(any || met.length === holder.length)) return [];
  return repeated(met, match.positions, words);
}

/** Where the words found for these terms stand, each time that they do. */
function repeated(
  terms: readonly number[],
  positions: readonly number[],
  words: readonly SentenceWord[],
): number[] {
  const stems = new Set(terms.map((t) => words[positions[t]!]!.lexeme.stem));
  return words.flatMap(({ lexeme }, i) => (stems.has(lexeme.stem) ? [i] : []));
}

const POINTING = /^(?:it|its|this|that|these|those|they|them|he|him|she|her)$/;

/** Whether that part of the sentence has the head of what is thought of, or points back to it. */
function isOn(matter: readonly number[], { match, sentence, before }: Ranked, part: Mention): boolean {
  const head = matter.at(-1);
  if (head === undefined) return true;
  const { words, span } = sentence;
  const inside = ({ start, end }: SentenceWord) =>
    contains(part, { start: start - span.start, end: end - span.start });
  if (match.strengths[head]! >= MET)
    return repeated([head], match.positions, words).some((at) => inside(words[at]!) && !isBeside(at, words));
  return (
    (before?.[head] ?? 0) >= MET && words.some((word) => POINTING.test(word.lexeme.lower) && inside(word))
  );
}

const RELATING = /^(?:of|on|about|with|to|for|by|over|in|that)$/;
const WHEN = /^(?:at|during|before|after|amid|since|until|ahead)$/;

/** "She praised the crew at the launch": of when or where it was thought, not of what. "Angry at the launch" is of it. */
function isBeside(at: number, words: readonly SentenceWord[]): boolean {
  const lower = (i: number) => words[i]?.lexeme.lower ?? '';
  let i = at - 1;
  while (i >= 0 && !RELATING.test(lower(i)) && !WHEN.test(lower(i)) && !viewWords.has(lower(i))) i--;
  if (lower(i) === 'of' && lower(i - 1) === 'ahead') return true;
  return WHEN.test(lower(i)) && !viewWords.has(lower(i - 1));
}

/** "Doe's aide Jane Roe" speaks for herself; a spokesman of a state speaks for it. */
const isOfAnother = (name: Name, names: readonly Name[]): boolean =>
  (name.kind === 'person' || name.kind === 'unknown') &&
  names.some(({ role }) => role !== null && contains(role, name));

/** "Confirmed", of what is the case. */
const isReport = (speech: string): boolean =>
  speech
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => reportVerbs.has(word));

/** Words of wishing and of speaking for or against, beside those of wanting. */
const STANCES = wordSet(
  'hope hopes hoped wish wishes wished aim aims aimed propose proposes proposed push pushes pushed prefer prefers preferred ' +
    'emphasized emphasised stressed stresses underscored reiterated affirmed asserted argued argues urged urges warned ' +
    'criticized criticised condemned complained praised welcomed vowed pledged',
);

/** What one must do is what others want. */
const takes = ({ lexeme: { lower } }: SentenceWord): boolean =>
  STANCES.has(lower) || (POSITION_WORDS.has(lower) && lower !== 'must' && lower !== 'should');

const thinks = ({ lexeme: { lower } }: SentenceWord): boolean => viewWords.has(lower);
