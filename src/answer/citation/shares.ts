/** Amounts that a sentence gives by another: "three times as many", "half of that", "and about 40 stayed". */

import type { Statement } from '../../reading/article.ts';
import { measures } from '../../reading/data/numbers.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { formOf } from '../clause/verbs.ts';
import type { Question } from '../question/question.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** "Three times as many", "twice more": how often, and no count of anything. */
export const isMultiple = (text: string, { end }: Mention): boolean =>
  MULTIPLE.test(text.slice(end - 5, end)) && COMPARED.test(text.slice(end));
const MULTIPLE = /\btimes$/;
const COMPARED =
  /^ (?:as (?:many|much|\p{Ll}+ as)|more|less|fewer|higher|lower|larger|bigger|greater|the)\b/u;

/** Whether only the difference of two amounts is asked for: "how much lower was it", "how many more came". */
export const asksForDifference = ({ lowers }: Question): boolean =>
  lowers.some(
    (lower, i) =>
      lower === 'how' && /^(?:much|many)$/.test(lowers[i + 1] ?? '') && DIFFERENT.test(lowers[i + 2] ?? ''),
  );
const DIFFERENT =
  /^(?:more|less|fewer|higher|lower|larger|bigger|smaller|longer|shorter|older|younger|cheaper|faster|slower|later|earlier)$/;

/** "By 40", "40 more", "another 40". */
export const isDifference = (text: string, { start, end }: Mention): boolean =>
  /\b(?:by|another|further|extra|additional) (?:\p{Ll}+ )?$/u.test(text.slice(0, start)) ||
  /\b(?:more|less|fewer|extra|additional|\p{Ll}{3,}er)\b/u.test(
    text.slice(start, end) + text.slice(end, end + NEAR),
  );
/** Characters behind an amount in which its comparison stands. */
const NEAR = 12;

/** "Half of that": of the amount told before. */
export const fractionsIn = ({ text }: Statement): Mention[] =>
  [...text.matchAll(FRACTION)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
const FRACTION =
  /\b(?:half|an? (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|twice|double) (?:of )?(?:that|it)(?: (?:sum|amount|number|figure))?\b(?! \p{L}*s\b)/giu;

/** "More than 8,000 people left, and about 2,100 slept in a hall": the number before the verb counts the same. */
export function countsBefore({ words, span, signs }: PreparedSentence, statement: Statement): Mention[] {
  const { quantities, times, text } = statement;
  return signs.flatMap(({ kind, from, to }) => {
    const [first, verb] = [words[from]!, words[to]];
    if (kind !== 'number' || verb === undefined || verb.before !== '' || formOf(verb) !== 'past') return [];
    // "And 40 burnt houses" counts houses.
    if (words[to + 1]?.lexeme.stop === false) return [];
    const one = { start: first.start - span.start, end: words[to - 1]!.end - span.start };
    const counted = quantities.some(({ unit, end }) => end < one.start && !measures.has(unit));
    if (!counted || !/\d$/.test(text.slice(one.start, one.end))) return [];
    if ([...quantities, ...times].some((other) => overlaps(other, one))) return [];
    const before = text.slice(0, one.start);
    const lead = JOINED_BEFORE.exec(before);
    return lead === null ? [] : [{ start: one.start - lead[1]!.length, end: one.end }];
  });
}
const JOINED_BEFORE =
  /\b(?:and|while|but|of whom) ((?:about|around|some|nearly|almost|over|(?:more|fewer|less) than|at least|up to) )?$/;
