/** What one article says on a topic, as something that can be held against what another says. */

import type { Lexeme } from '../../language/lexeme.ts';
import type { Quantity } from '../../reading/amount/quantities.ts';
import type { Statement } from '../../reading/article.ts';
import { planVerbs } from '../../reading/data/plans.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Identity } from '../../reading/name/identity.ts';
import { familyOf } from '../../reading/plans.ts';
import type { Reading } from '../../reading/sentence.ts';
import type { Duration } from '../../reading/time/durations.ts';
import type { TimeMention } from '../../reading/time/times.ts';
import type { Apart, Stand } from '../answer.ts';

/** The kinds of thing that are compared, each in its own way. */
export type Facet =
  | 'time'
  | 'duration'
  | 'number'
  | 'person'
  | 'members'
  | 'place'
  | 'role'
  | 'channel'
  | 'name'
  | 'first'
  | 'words';

interface Told<F extends Facet> extends Mention {
  readonly facet: F;
  readonly statement: Statement;
  /** How surely it is what the question asks, 0 to 1, beyond being of the kind asked for. */
  readonly fit: number;
}

/** Compared by the stems of its words. */
interface Worded<F extends Facet> extends Told<F> {
  readonly stems: ReadonlySet<string>;
}

interface Timed extends Told<'time'> {
  readonly time: TimeMention;
  /** Whether it was still to come when the article was written. */
  readonly ahead: boolean;
}

interface Lasting extends Told<'duration'> {
  readonly length: Duration;
}

interface Counted extends Told<'number'> {
  readonly counts: readonly Quantity[];
  /** Key of the place counted in. */
  readonly place: string | null;
}

interface Peopled extends Told<'person'> {
  readonly people: readonly string[];
  /** Stems of a description that stands in for names. */
  readonly described: ReadonlySet<string>;
}

interface Listed extends Told<'members'> {
  /** Keys of the states or bodies. */
  readonly members: ReadonlySet<string>;
}

interface Placed extends Told<'place'> {
  /** Keys of the places. */
  readonly places: readonly string[];
  /** Names of the states they belong to. */
  readonly countries: readonly string[];
}

/** `start` and `end` are the words compared, relative to the statement's sentence. */
export type Value =
  | Timed
  | Lasting
  | Counted
  | Peopled
  | Listed
  | Placed
  | Worded<'role'>
  | Worded<'channel'>
  | Worded<'name'>
  | Worded<'first'>
  | Worded<'words'>;

/** Values of one facet. */
export type ValueOf<F extends Facet> = Extract<Value, { facet: F }>;

/** How a second value stands to a first; `apart`: by what the two are apart, `null` where that is the value itself. */
export interface Relation {
  readonly stand: Stand['stand'];
  readonly apart: Apart | null;
}

export const SAME: Relation = { stand: 'same', apart: null };
export const MORE: Relation = { stand: 'more specific', apart: null };
export const LESS: Relation = { stand: 'less specific', apart: null };
export const DIFFERS: Relation = { stand: 'differs', apart: null };

/** What is asked, as far as comparing needs it. */
export interface Topic {
  readonly facet: Facet;
  /** Keys of the question's words and of the names among them. */
  readonly keys: ReadonlySet<string>;
  /** Whether it asks for what is still to come. */
  readonly ahead: boolean;
  /** What happened to the people counted: "death", "injury"; empty when the question does not tell. */
  readonly outcomes: ReadonlySet<string>;
  /** Stems of its words, but for those that only say what kind of thing is asked. */
  readonly stems: ReadonlySet<string>;
  /** Families of events that it speaks of: "talks" are meetings. */
  readonly families: ReadonlySet<string>;
  /** Whether it asks who was there, which several may have been: to name another is no contradiction. */
  readonly several: boolean;
  /** Whether it asks who tells something: "who reported the deaths". */
  readonly telling: boolean;
  /** Singular noun asked for after "how many", else `null`. */
  readonly unit: string | null;
  /** Plural noun of which all are asked for, "which COUNTRIES", else `null`. */
  readonly listed: string | null;
  /** Superlatives among its words: "first", "largest". */
  readonly superlatives: readonly string[];
  /** The one channel it names: "telegram"; `null` for none or several. */
  readonly channel: string | null;
  readonly identity: Identity;
  /** Stem of a content word, `null` for a word that says nothing about the subject. */
  stem(lower: string): string | null;
  /** The word form of each token of a reading; `null` for a mark. */
  forms(reading: Pick<Reading, 'tokens'>): readonly (Lexeme | null)[];
  /** Stems of what a statement says beside its names and times. */
  said(statement: Statement): ReadonlySet<string>;
}

/** What may be known of a topic other than its words tell. */
export type Changes = Partial<Pick<Topic, 'facet' | 'keys' | 'ahead' | 'families'>>;

/** The topic with these changes. Every field is named, so that all topics keep one shape (see `surely`). */
export function changed(topic: Topic, { facet, keys, ahead, families }: Changes): Topic {
  return {
    facet: facet ?? topic.facet,
    keys: keys ?? topic.keys,
    stems: topic.stems,
    families: families ?? topic.families,
    several: topic.several,
    telling: topic.telling,
    ahead: ahead ?? topic.ahead,
    outcomes: topic.outcomes,
    unit: topic.unit,
    listed: topic.listed,
    superlatives: topic.superlatives,
    channel: topic.channel,
    identity: topic.identity,
    stem: topic.stem,
    forms: topic.forms,
    said: topic.said,
  };
}

/** Whether the question speaks of that name, however it is spelt. */
export function asks({ keys, identity }: Topic, name: string): boolean {
  return keys.has(identity.key(name)) || keys.has(identity.last(name));
}

/** Whether the word names or tells of an event of a kind that the question speaks of. */
export function ofFamily({ families }: Topic, lower: string): boolean {
  return families.size > 0 && families.has(familyOf(lower)?.family ?? planVerbs.get(lower) ?? '');
}

/** Stems of the words in that part of the statement, without stop words. */
export function stemsOf(statement: Statement, part: Mention, topic: Topic): Set<string> {
  const stems = new Set<string>();
  const { tokens } = statement;
  const forms = topic.forms(statement);
  for (let i = 0; i < tokens.length; i++) {
    const form = forms[i]!;
    if (form !== null && !form.stop && contains(part, tokens[i]!)) stems.add(form.stem);
  }
  return stems;
}

/** Share of the smaller set that the other holds, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const stem of small) if (large.has(stem)) count++;
  return small.size === 0 ? 0 : count / small.size;
}

/** The text of that part. */
export const words = (statement: Statement, { start, end }: Mention) => statement.text.slice(start, end);
