/** Holds how long something lasted against how long another says that it did, whatever the units. */

import { ABOUT } from '../../reading/amount/bounds.ts';
import type { Statement } from '../../reading/article.ts';
import { contains, type Mention, overlaps } from '../../reading/mention.ts';
import { daysBetween } from '../../reading/time/calendar.ts';
import { type Duration, durationsIn } from '../../reading/time/durations.ts';
import {
  DIFFERS,
  LESS,
  MORE,
  ofFamily,
  overlap,
  type Relation,
  SAME,
  stemsOf,
  type Topic,
  type Value,
  type ValueOf,
} from './value.ts';

/** The length that the statement gives for the topic, first one that is said of a word of the question. */
export function durationIn(
  statement: Statement,
  topic: Topic,
  bold: Mention | null,
): ValueOf<'duration'> | null {
  const all = durationsIn(statement).filter((one) => bold === null || overlaps(one, bold));
  const ours = all.find(({ of }) => of !== null && speaksOf(statement, of, topic));
  const length = ours ?? all.find(({ of }) => of === null) ?? all[0];
  if (!length) return null;
  const { start, end } = length;
  return { facet: 'duration', statement, fit: ours ? 1 : 0, start, end, length };
}

/** Whether one of the words is one of the question, or names an event of a kind that it speaks of. */
function speaksOf(statement: Statement, part: Mention, topic: Topic): boolean {
  return topic
    .forms(statement)
    .some(
      (form, i) =>
        form !== null &&
        !form.stop &&
        contains(part, statement.tokens[i]!) &&
        (topic.stems.has(form.stem) || ofFamily(topic, form.lower)),
    );
}

/** Whether it is said of what is asked for, or of what the other is said of too. */
export function isOfTheSame(
  { statement, length: { of } }: ValueOf<'duration'>,
  other: Value,
  topic: Topic,
): boolean {
  if (of === null) return false;
  if (speaksOf(statement, of, topic)) return true;
  if (other.facet !== 'duration' || other.length.of === null) return false;
  return overlap(stemsOf(statement, of, topic), stemsOf(other.statement, other.length.of, topic)) > 0;
}

/** A month is no exact number of days: lengths that differ by less are one. */
const EXACT = 0.02;

/** How `b` stands to `a`; the dates are those of their articles, ISO, `null` when unknown. */
export function relateDurations(
  a: ValueOf<'duration'>,
  b: ValueOf<'duration'>,
  writtenA: string | null,
  writtenB: string | null,
): Relation {
  const [one, other] = [a.length, b.length];
  if (near(one.range[0], other.range[0]) && near(one.range[1], other.range[1])) return SAME;
  const [from, to] = rounded(one, other);
  const [since, until] = rounded(other, one);
  if (from <= until && since <= to) {
    if (from <= since && until <= to) return MORE;
    return since <= from && to <= until ? LESS : SAME;
  }
  // What still goes on is longer in a later report.
  const grown = writtenA && writtenB && goesOn(a) && goesOn(b) ? daysBetween(writtenA, writtenB) : 0;
  return grown !== 0 && from + grown <= until && since <= to + grown
    ? { stand: 'silent', apart: 'day' }
    : DIFFERS;
}

const near = (a: number, b: number) => Math.abs(a - b) <= EXACT * Math.max(a, b);

/** Of two units the greater is the rounder: "three weeks" may be 20 days. */
const rounded = ({ range: [least, most], unit }: Duration, other: Duration): readonly [number, number] =>
  unit > other.unit ? [least * (1 - ABOUT), most * (1 + ABOUT)] : [least, most];

const GOING = /\b(?:has|have|still|so far|now|already|ongoing|continu(?:es|ing))\b/i;
const goesOn = ({ statement }: ValueOf<'duration'>) => GOING.test(statement.text);
