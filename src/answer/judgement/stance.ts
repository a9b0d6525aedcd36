/** Whose stance a question asks for, and which sentences tell it. */

import type { Library } from '../../library.ts';
import type { Statement } from '../../reading/article.ts';
import type { Name } from '../../reading/entities.ts';
import { liftedFirst } from '../agreement/fit.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { POSITION_WORDS, SAYING_WORDS } from '../reader/cues.ts';
import { statementOf } from '../reader/statement.ts';
import type { SentenceWord } from '../reader/word.ts';

/** Sentences that may tell a stance: those behind share too little with the question. */
const LOOKED_AT = 8;

/** Of the best sentences the first that tells whose stance is asked for goes before what others say of them. */
export function stanceFirst(
  question: Question,
  terms: readonly Term[],
  ranked: readonly Ranked[],
  { corpus, readings }: Pick<Library, 'corpus' | 'readings'>,
): readonly Ranked[] {
  const stance = stanceOf(question, terms);
  if (stance === null) return ranked;
  const teller = ranked
    .slice(0, LOOKED_AT)
    .find((one) => tells(stance, one, () => statementOf(one.sentence, corpus, readings)));
  return teller === undefined || teller === ranked[0] ? ranked : liftedFirst([teller], ranked);
}

/** Whether somebody's stance is asked for and the best sentence does not tell it. */
export function stanceLacking(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  statement: () => Statement,
): boolean {
  const stance = stanceOf(question, terms);
  return stance !== null && !tells(stance, best, statement);
}

/** Indexes of the terms that name whose stance is asked for, "Jane Doe" of two; `null` where nobody's is. */
function stanceOf({ wanted, defines, lowers }: Question, terms: readonly Term[]): number[] | null {
  if (wanted !== 'position' || defines) return null;
  const first = terms.findIndex(({ name, at }) => name && isHolder(lowers, at));
  if (first < 0) return null;
  const all = [first];
  for (let t = first + 1; terms[t]?.name && terms[t]!.at === terms[t - 1]!.at + 1; t++) all.push(t);
  return all;
}

const AUXILIARY = /^(?:do|does|did|has|have|had|will|would|is|are|was|were)$/;
const DETERMINER = /^(?:the|a|an)$/;

/** Behind "does" or "is", or before what it takes: "Peru's demands". */
function isHolder(lowers: readonly string[], at: number): boolean {
  const before = lowers[at - (DETERMINER.test(lowers[at - 1] ?? '') ? 2 : 1)] ?? '';
  return AUXILIARY.test(before) || POSITION_WORDS.has(lowers[at + 1] ?? '');
}

/** Words between a name and the verb at most: "Peru's envoy to the talks said". */
const REACH = 7;

/**
 * Whether the sentence tells what they want. What others say of them does not: they speak themselves, or a word of
 * wanting or saying follows, and nobody else's name comes between. "He wants" may be said of anybody.
 */
function tells(stance: readonly number[], { match, sentence }: Ranked, statement: () => Statement): boolean {
  const met = stance.filter((t) => match.strengths[t]! >= MET);
  const { words } = sentence;
  const { names, attributions } = statement();
  const from = (word: SentenceWord) => word.start - sentence.span.start;
  return met.some((t) => {
    const place = match.positions[t]!;
    const holder = from(words[place]!);
    const own = names.find(({ start, end }) => start <= holder && holder < end);
    if (own !== undefined && isOfAnother(own, names)) return false;
    const behind = words.slice(place + 1, place + 1 + REACH);
    const other =
      names.find((name) => name !== own && name.start > holder)?.start ?? Number.POSITIVE_INFINITY;
    const reached = (is: (lower: string) => boolean) =>
      behind.some((word) => is(word.lexeme.lower) && from(word) < other);
    if (reached(takes)) return true;
    const speaks =
      reached((lower) => SAYING_WORDS.has(lower)) ||
      attributions.some(({ source }) => source.start <= holder && holder < source.end);
    return speaks && words.some(({ lexeme }) => POSITION_WORDS.has(lexeme.lower) || takes(lexeme.lower));
  });
}

/** "Doe's aide Jane Roe" speaks for herself; a spokesman of a state speaks for it. */
const isOfAnother = (name: Name, names: readonly Name[]): boolean =>
  (name.kind === 'person' || name.kind === 'unknown') &&
  names.some(({ role }) => role !== null && role.start <= name.start && name.end <= role.end);

/** Words of wishing and of speaking for or against, beside those of wanting. */
const STANCES: ReadonlySet<string> = new Set(
  (
    'hope hopes hoped wish wishes wished aim aims aimed propose proposes proposed push pushes pushed prefer prefers preferred ' +
    'emphasized emphasised stressed stresses underscored reiterated affirmed asserted argued argues urged urges warned ' +
    'criticized criticised condemned complained praised welcomed vowed pledged'
  ).split(' '),
);

/** What one must do is what others want. */
const takes = (lower: string): boolean =>
  STANCES.has(lower) || (POSITION_WORDS.has(lower) && lower !== 'must' && lower !== 'should');
