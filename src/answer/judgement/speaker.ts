/** Whether the one whose words are asked for is not the one who speaks in the sentence. */

import { bit } from '../../language/asking.ts';
import type { Attribution } from '../../reading/attributions.ts';
import type { Reading } from '../../reading/sentence.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

const SOURCE = /^sources?$/;
const PRONOUN = /^(?:he|she|they)$/i;

/** 1 where another speaks, or nobody; 0 where nobody in particular is asked for. */
export function unspoken(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  { attributions }: Reading,
): number {
  const names = [...terms.keys()].filter((t) => terms[t]!.name);
  if (names.length === 0) return 0;
  // "What did Doe say of Roe" asks for Doe's words, "Roe Doe statement" for those of either.
  const asks = question.words.some(({ lexeme }) => lexeme.asking & bit.question);
  return (asks ? names.slice(0, 1) : names).some((t) => speaks(t, question, terms, best, attributions))
    ? 0
    : 1;
}

function speaks(
  term: number,
  { words }: Question,
  terms: readonly Term[],
  { match, sentence, before }: Ranked,
  attributions: readonly Attribution[],
): boolean {
  const told = match.strengths[term]! >= MET;
  // Who speaks of "a Reuters source" is whoever told it Reuters.
  if (SOURCE.test(words[terms[term]!.at + 1]?.lexeme.lower ?? '')) return told && attributions.length > 0;
  const at = told ? sentence.words[match.positions[term]!]!.start - sentence.span.start : -1;
  return attributions.some(({ source }) =>
    told
      ? source.start <= at && at < source.end
      : PRONOUN.test(sentence.text.slice(source.start, source.end)) && (before?.[term] ?? 0) >= MET,
  );
}
