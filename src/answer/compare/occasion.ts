/** Tells whether two values belong to one event: the talks that ended are not those that are to come. */

import type { Token } from '../../language/tokens.ts';
import { clauseOf } from '../../reading/clauses.ts';
import { aheadHedges } from '../../reading/data/hedges.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import { daysFrom } from '../../reading/time/calendar.ts';
import type { Apart } from '../answer.ts';
import { bears } from './certainty.ts';
import { type Facet, ofFamily, type Topic, type Value } from './value.ts';

/** What tells one event from another of its sort. */
export interface Occasion {
  /** Whether it was still to come. */
  readonly ahead: boolean;
  /** Days told in the same clause, ISO; `null` for none. */
  readonly days: readonly [from: string, to: string] | null;
  /** Whether the sentence sets it apart by its time: "last summer's talks in Bern". */
  readonly other: boolean;
}

/** An event goes on for this many days at most between two reports of it. */
const LASTS_DAYS = 2;
/** A time behind these is a limit and not the day of what is told. */
const limits: ReadonlySet<string | null> = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'no later than',
  'not before',
]);

/** What sets the events of two values apart; `null` where nothing does. Dates are those of the articles. */
export function occasionsApart(
  a: Value,
  b: Value,
  writtenA: string | null,
  writtenB: string | null,
): Apart | null {
  const [one, other] = [occasionOf(a), occasionOf(b)];
  if (one.days && other.days && a.facet !== 'time') {
    const [from, to] = one.days;
    const [since, until] = other.days;
    if (from <= until && since <= to) return null;
    if (since > daysFrom(to, LASTS_DAYS) || from > daysFrom(until, LASTS_DAYS)) return 'day';
  }
  if (one.ahead === other.ahead) return null;
  // A plan, and a later text that tells what came of it.
  const [plan, report] = one.ahead ? [writtenA, writtenB] : [writtenB, writtenA];
  return plan !== null && report !== null && plan < report ? null : 'event';
}

/** Whether both tell a day, and it is one. */
export function oneDay(a: Value, b: Value): boolean {
  const [one, other] = [occasionOf(a).days, occasionOf(b).days];
  return one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];
}

/** Read from the clause in which the value stands. */
export function occasionOf(value: Value): Occasion {
  const { statement } = value;
  const clause = clauseOf(statement.tokens, value);
  const ahead =
    value.facet === 'time'
      ? value.ahead
      : statement.hedges.some((one) => aheadHedges.has(one.kind) && bears(one, value));
  const told = statement.times.flatMap((time) => {
    if (time.from === null || time.to === null || time.precision === 'duration') return [];
    if (!contains(clause, time)) return [];
    // "since last summer's talks in Bern": the day belongs to those talks.
    const owned =
      statement.tokens.find(({ start }) => start >= time.end)?.lower === "'s" && time.end < value.start;
    if (!owned && limits.has(time.limit)) return [];
    const far = time.start >= value.end ? time.start - value.end : value.start - time.end;
    return [{ days: [time.from, time.to] as const, other: owned, far }];
  });
  const [nearest] = told.sort((a, b) => a.far - b.far);
  if (nearest) return { ahead, days: nearest.days, other: nearest.other };
  return { ahead, days: null, other: false };
}

/** What may be told of something else in a sentence that tells of the matter asked too. */
export const bindable: ReadonlySet<Facet> = new Set([
  'time',
  'duration',
  'number',
  'person',
  'members',
  'place',
]);

/** So many words that two clauses share speak for one event, whatever the question calls it. */
const SHARED_WORDS = 2;

/**
 * Whether the clause that holds the value speaks of what is asked: by a word of the question beside the value, or by
 * those of the clause that it is held against.
 */
export function bound(value: Value, reference: () => ReadonlySet<string>, topic: Topic): boolean {
  const { stems, families } = topic;
  if (stems.size === 0 && families.size === 0) return true;
  const { tokens } = value.statement;
  const forms = topic.forms(value.statement);
  const clause = clauseOf(tokens, value);
  let shared = 0;
  for (let i = 0; i < tokens.length; i++) {
    const form = forms[i]!;
    if (form === null || !isBeside(tokens[i]!, value, clause)) continue;
    if (ofFamily(topic, form.lower)) return true;
    if (form.stop) continue;
    if (stems.has(form.stem) || (reference().has(form.stem) && ++shared === SHARED_WORDS)) return true;
  }
  return false;
}

/** Stems of the words beside the value in its clause, but for names. */
export function wordsBeside(value: Value, topic: Topic): Set<string> {
  const { tokens, names } = value.statement;
  // What is compared by its words or by a name is not compared by its clause.
  if (!bindable.has(value.facet)) return new Set();
  const clause = clauseOf(tokens, value);
  const found = new Set<string>();
  for (const [i, form] of topic.forms(value.statement).entries()) {
    if (form === null || form.stop || !isBeside(tokens[i]!, value, clause)) continue;
    if (!names.some((name) => contains(name, tokens[i]!))) found.add(form.stem);
  }
  return found;
}

/** What a count is of, and as what somebody is named, is part of what is asked: "27 wounded", "fire chief Doe". */
const isBeside = (word: Token, value: Value, clause: Mention) =>
  contains(clause, word) && (tellsMatter(value) || !contains(value, word));

const tellsMatter = (value: Value): boolean =>
  value.facet === 'number' || (value.facet === 'person' && value.people.length > 0);
