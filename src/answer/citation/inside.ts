/** Whether one place of a sentence may lie in another: "Cusco, Peru", not "took place in Lima and ended in Cusco". */

import type { Statement } from '../../reading/article.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { stateAt } from '../../reading/name/places.ts';
import { isPredicate } from '../clause/verbs.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** Between two places of which neither lies in the other. */
const APART = /\b(?:and|or|but|to|from|between|than|while|where|then)\b|[;:–—]/i;
/** Before a place that something is told to be in, or to have to do with: another is then told of itself. */
const TOLD = /\b(?:in|at|near|from|to|between|across|outside)(?: the)?\s$/i;
/** Characters of the longest of these words. */
const BEFORE = 16;

/** Terms of the place in which it is asked where: "where in LIMA". */
export function whereabouts(lowers: readonly string[], terms: readonly Term[]): readonly number[] {
  const where = lowers.findIndex((lower, i) => lower === 'where' && lowers[i + 1] === 'in');
  if (where < 0) return [];
  const found: number[] = [];
  for (let at = where + 2; ; at++) {
    const t = terms.findIndex((term) => term.at === at && term.name);
    if (t < 0) return found;
    found.push(t);
  }
}

/** Whether a place of the sentence may lie in the one that those terms name. */
export function liesIn(
  around: readonly number[],
  { match, sentence }: Ranked,
  statement: Statement,
): (place: Mention) => boolean {
  const outer = statement.names.filter(({ start, end }) =>
    around.some((t) => {
      const at = (sentence.words[match.positions[t]!]?.start ?? -1) - sentence.span.start;
      return start <= at && at < end;
    }),
  );
  return (place) => {
    const name = statement.names.find((one) => overlaps(one, place));
    return (
      name === undefined || outer.every((one) => one === name || mayLieIn(name, one, statement, sentence))
    );
  };
}

/** The same, as far as the sentence and the gazetteer tell. */
function mayLieIn(
  place: Name,
  around: Name,
  { text, names }: Statement,
  { words, span }: PreparedSentence,
): boolean {
  const [first, second] = place.start < around.start ? [place, around] : [around, place];
  const isNear =
    !APART.test(text.slice(first.end, second.start)) &&
    !words.some(
      ({ start, end }, at) =>
        start - span.start >= first.end && end - span.start <= second.start && isPredicate(words, at),
    );
  if (isNear) return true;
  const state = stateAt(text.slice(around.start, around.end).toLowerCase().split(' '), 0);
  if (state !== null && place.country !== null && state.sense !== 'seat')
    return place.country === state.country;
  const isPartner = names.some(
    (other) => other !== around && /^ and (?:the )?$/.test(between(text, around, other)),
  );
  return !isPartner && !TOLD.test(text.slice(Math.max(0, around.start - BEFORE), around.start));
}

const between = (text: string, one: Name, other: Name) =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
