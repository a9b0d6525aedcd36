/** Holds one count against another. They can disagree only where place, day and what is counted are the same. */

import type { Quantity } from '../../reading/amount/quantities.ts';
import type { Statement } from '../../reading/article.ts';
import { type Mention, overlaps } from '../../reading/mention.ts';
import { daysFrom } from '../../reading/time/calendar.ts';
import { placeOf } from '../../reading/where.ts';
import { asks, DIFFERS, LESS, MORE, type Relation, SAME, type Topic, type ValueOf, words } from './value.ts';

/** Days before an article's date within which an undated event of it may lie. */
const RECENT_DAYS = 2;
/** A run of counts longer than this is quoted by its first one only. */
const LONGEST_RUN = 60;

/** The counts that the statement gives for the topic, all of one place: of several, that with the key `where`. */
export function numberIn(
  statement: Statement,
  topic: Topic,
  bold: Mention | null,
  where: string | null = null,
): ValueOf<'number'> | null {
  const fitting = statement.quantities
    .filter((count) => counts(count, topic))
    .map((count) => ({ count, place: placeOf(count, statement) }));
  const named = fitting.filter(({ place }) => place !== null && asks(topic, words(statement, place)));
  const inBold = bold ? fitting.filter(({ count }) => overlaps(count.phrase, bold)) : [];
  const keyOf = (place: Mention | null) => place && topic.identity.key(words(statement, place));
  const there = where === null ? [] : fitting.filter(({ place }) => keyOf(place) === where);
  // A question that names a place, of a statement that gives one, wants that place.
  const first = [inBold, there, named, fitting].find((some) => some.length > 0)?.[0];
  if (!first) return null;
  const key = keyOf(first.place);
  const together = fitting.filter(({ place }) => keyOf(place) === key);
  const [start, end] = [first.count.phrase.start, together.at(-1)!.count.phrase.end];
  const run = together[0] === first && end - start <= LONGEST_RUN ? together : [first];
  return {
    facet: 'number',
    statement,
    fit: named.length > 0 ? 1 : 0,
    start: run[0]!.count.phrase.start,
    end: run.at(-1)!.count.phrase.end,
    counts: run.map(({ count }) => count),
    place: key,
  };
}

function counts({ outcome, unit }: Quantity, { outcomes, unit: asked }: Topic): boolean {
  if (outcomes.size > 0) {
    if (outcome === null) return false;
    return (
      outcomes.has(outcome) ||
      outcome === 'casualty' ||
      (outcomes.has('casualty') && (outcome === 'death' || outcome === 'injury'))
    );
  }
  return asked === null || asked === 'person' ? asked === null || unit === 'person' : unit === asked;
}

/** How `b` stands to `a`; the dates are those of their articles, ISO, `null` when unknown. */
export function relateNumbers(
  a: ValueOf<'number'>,
  b: ValueOf<'number'>,
  writtenA: string | null,
  writtenB: string | null,
): Relation {
  const pairs = a.counts.flatMap((one) =>
    b.counts.filter((other) => comparable(one, other)).map((other) => [one, other] as const),
  );
  if (a.place !== null && b.place !== null && a.place !== b.place) return { stand: 'silent', apart: 'place' };
  if (pairs.length === 0) return { stand: 'silent', apart: 'unit' };
  const relations = pairs.map(([one, other]) => relate(one, other));
  if (relations.some(({ stand }) => stand === 'differs')) {
    // What befell people did so on a day; how long a bridge is holds on any.
    const happened = pairs.some(([one]) => one.outcome !== null);
    const together = happened ? sameDay(a, b, writtenA, writtenB) : statedDays(a, b) !== false;
    if (!together) return { stand: 'silent', apart: 'day' };
    return a.place === b.place ? DIFFERS : { stand: 'silent', apart: 'place' };
  }
  if (statedDays(a, b) === false) return { stand: 'silent', apart: 'day' };
  const more = relations.some(({ stand }) => stand === 'more specific');
  const less = relations.some(({ stand }) => stand === 'less specific');
  return more === less ? SAME : more ? MORE : LESS;
}

function comparable(one: Quantity, other: Quantity): boolean {
  if (one.outcome !== null || other.outcome !== null) return one.outcome === other.outcome;
  return one.unit === other.unit;
}

function relate(one: Quantity, other: Quantity): Relation {
  const [[a, b], [c, d]] = [one.range, other.range];
  if (a === c && b === d) return SAME;
  if (b < c || d < a) return DIFFERS;
  if (a <= c && d <= b) return MORE;
  return c <= a && b <= d ? LESS : SAME;
}

/** `null` when one of them states no day, or another kind of day. */
function statedDays(a: ValueOf<'number'>, b: ValueOf<'number'>): boolean | null {
  if (isToll(a) !== isToll(b)) return null;
  const [one, other] = [a.statement.day, b.statement.day];
  return one && other ? one.from <= other.to && other.from <= one.to : null;
}

/** Whether both speak of one day: stated by both, or not excluded by when they were written. */
function sameDay(
  a: ValueOf<'number'>,
  b: ValueOf<'number'>,
  writtenA: string | null,
  writtenB: string | null,
): boolean {
  const stated = statedDays(a, b);
  if (stated !== null || isToll(a) !== isToll(b)) return stated === true;
  const [one, other] = [a.statement.day, b.statement.day];
  const [from, to] = one ? [one.from, one.to] : window(writtenA);
  const [since, until] = other ? [other.from, other.to] : window(writtenB);
  return from === null || since === null || (from <= until! && since <= to!);
}

/** A toll that "rose to 19 on Friday" tells on which day it was counted, not when it befell them. */
const isToll = ({ statement, end }: ValueOf<'number'>): boolean => RISING.test(statement.text.slice(0, end));

const RISING =
  /\b(?:toll|count|tally|total|number)\b[^;]*\b(?:rose|rises|risen|rising|climbed|climbs|grew|grown|increased|jumped|reached|stood|stands)\b[^;,]{0,24}$/i;

function window(written: string | null): readonly [string | null, string | null] {
  return written === null ? [null, null] : [daysFrom(written, -RECENT_DAYS), written];
}
