/** Of several counts those of whom what is asked is told: "two were held, FOUR WERE FINED and one was hurt". */

import { isBeing } from '../../language/auxiliaries.ts';
import type { Mention } from '../../reading/mention.ts';
import { formOf } from '../clause/verbs.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** The counts right before a verb of what befell them that stands at `met`; none where there is but one count. */
export function befallenAmong<T extends Mention>(
  counts: readonly T[],
  { words, span }: Pick<PreparedSentence, 'words' | 'span'>,
  met: readonly number[],
): T[] {
  if (counts.length < 2) return [];
  return counts.filter(({ end }) => {
    let at = words.findIndex(({ start }) => start - span.start >= end);
    const isPassive = isBeing(words[at]?.lexeme.lower ?? '');
    if (isPassive) at++;
    const verb = words[at];
    if (verb === undefined || verb.before !== '' || formOf(verb) !== 'past') return false;
    // "Two guards held four men" tells of the men that they were held.
    const next = words[at + 1];
    const isLast = next === undefined || next.before !== '' || next.lexeme.lower === 'and';
    return (isPassive || isLast) && met.includes(verb.start - span.start);
  });
}
