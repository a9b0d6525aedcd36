/** Whether the one whose words are asked for is not the one who speaks in the sentence. */

import type { Reading } from '../../reading/sentence.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

const SOURCE = /^sources?$/;
const PRONOUN = /^(?:he|she|they)$/i;

/** 1 where another speaks, or nobody; 0 where nobody in particular is asked for. */
export function unspoken(
  { words }: Question,
  terms: readonly Term[],
  { match, sentence, before }: Ranked,
  { attributions }: Reading,
): number {
  const named = terms.findIndex(({ name }) => name);
  if (named < 0) return 0;
  const told = match.strengths[named]! >= MET;
  const at = told ? sentence.words[match.positions[named]!]!.start - sentence.span.start : -1;
  // Who speaks of "a Reuters source" is whoever told it Reuters.
  if (SOURCE.test(words[terms[named]!.at + 1]?.lexeme.lower ?? ''))
    return told && attributions.length > 0 ? 0 : 1;
  const spoken = attributions.some(({ source }) =>
    told
      ? source.start <= at && at < source.end
      : PRONOUN.test(sentence.text.slice(source.start, source.end)) && (before?.[named] ?? 0) >= MET,
  );
  return spoken ? 0 : 1;
}
