/** Counts whose noun is left out: "more than 8,000 people left, and about 2,100 slept in a hall". */

import { isBeing } from '../../language/auxiliaries.ts';
import type { Statement } from '../../reading/article.ts';
import { measures } from '../../reading/data/numbers.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { formOf } from '../clause/verbs.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** Numbers before a verb, which count the same as one before them. */
export function nounlessIn({ words, span, signs }: PreparedSentence, statement: Statement): Mention[] {
  const { quantities, times, text } = statement;
  return signs.flatMap(({ kind, from, to }) => {
    const [first, verb] = [words[from]!, words[to]];
    if (kind !== 'number' || verb === undefined || verb.before !== '') return [];
    const next = words[to + 1];
    const isBefallen = isBeing(verb.lexeme.lower) && next !== undefined && formOf(next) === 'past';
    // "And 40 burnt houses" counts houses; "four were fined" counts none.
    if (!isBefallen && (formOf(verb) !== 'past' || next?.lexeme.stop === false)) return [];
    const one = { start: first.start - span.start, end: words[to - 1]!.end - span.start };
    const counted = quantities.some(({ unit, end }) => end < one.start && !measures.has(unit));
    if (!counted || !(isBefallen || /\d$/.test(text.slice(one.start, one.end)))) return [];
    if ([...quantities, ...times].some((other) => overlaps(other, one))) return [];
    const lead = (isBefallen ? LISTED : JOINED).exec(text.slice(0, one.start));
    return lead === null ? [] : [{ start: one.start - (lead[1] ?? '').length, end: one.end }];
  });
}

const EXTENT = '((?:about|around|some|nearly|almost|over|(?:more|fewer|less) than|at least|up to) )?$';
const JOINED = new RegExp(`\\b(?:and|while|but|of wh(?:om|ich)) ${EXTENT}`);
const LISTED = new RegExp(`(?:[,;]|\\b(?:and|while|but|of wh(?:om|ich))) ${EXTENT}`);
