/** Topics as articles come and go: only those that a change touches are made anew. */

import { byCodeUnit } from '../order.ts';
import type { Identity } from '../reading/name/identity.ts';
import { createLookup, type Lookup, layered } from './lookup.ts';
import { type Bearer, joinPeople, surnameKey } from './persons.ts';
import type { ArticleNotes } from './reading.ts';
import { byTold, type Noted, type NotedTopic, topicOf } from './topic.ts';

/** The topics after a change; later ones leave it as it is. */
export interface Gathered {
  /** Those in most articles first. */
  all(): readonly NotedTopic[];
  readonly lookup: Lookup;
}

/** Keeps the topics of the last update, to change only what has to be. */
export interface Gathering {
  /** Takes the notes of all articles, by their ids; those that are not what they were are noticed. One after another. */
  update(present: ReadonlyMap<string, ArticleNotes>, turn: () => Promise<void>): Promise<Gathered>;
}

/** Sentences that may speak of one topic, or of several persons with one surname, in the order of their articles. */
type Group = { readonly topics: readonly NotedTopic[] } & (
  | { readonly kind: 'noted'; readonly entries: readonly Noted[] }
  | { readonly kind: 'surname'; readonly entries: readonly Bearer[] }
);

/** What a change means for one group. */
interface Touch {
  readonly gone: Set<string>;
  readonly noted: Noted[];
  readonly bearers: Bearer[];
}

/** Topics that came or went since the base was made. */
interface Since {
  readonly gone: Set<NotedTopic>;
  readonly fresh: Set<NotedTopic>;
}

/** So many lie beside the base; more are taken into it, which takes seconds where there are hundreds of thousands. */
const MOST_SINCE = 2_000;
/** So many at once are waited for. */
const MANY_AT_ONCE = 10 * MOST_SINCE;

const nothing = (): Since => ({ gone: new Set(), fresh: new Set() });

/** Without any topic yet. */
export function createGathering(identity: Identity): Gathering {
  const groups = new Map<string, Group>();
  let before: ReadonlyMap<string, ArticleNotes> = new Map();
  let base: readonly NotedTopic[] = [];
  let baseLookup: Lookup | null = null;
  let since = nothing();
  /** While a base is being made: what changed after it was begun. */
  let meanwhile: Since | null = null;

  const touched = (present: ReadonlyMap<string, ArticleNotes>) => {
    const touches = new Map<string, Touch>();
    const touch = (key: string) => {
      const known = touches.get(key);
      if (known) return known;
      const made: Touch = { gone: new Set(), noted: [], bearers: [] };
      touches.set(key, made);
      return made;
    };
    const each = (notes: ArticleNotes, note: (key: string, one: Noted) => void, person: typeof bear) => {
      for (const one of notes.notes) note(`${one.note.kind} ${one.note.key}`, one);
      for (const one of notes.people) {
        const surname = surnameKey(one.name, identity);
        if (surname !== null) person(`name ${surname}`, one);
      }
    };
    const bear = (key: string, one: Bearer) => void touch(key).bearers.push(one);
    const leave = (key: string, { article }: Noted | Bearer) => void touch(key).gone.add(article);
    for (const [id, notes] of before) if (present.get(id) !== notes) each(notes, leave, leave);
    const coming = [...present].filter(([id, notes]) => before.get(id) !== notes);
    for (const [, notes] of coming.sort(([a], [b]) => byCodeUnit(a, b)))
      each(notes, (key, one) => void touch(key).noted.push(one), bear);
    return touches;
  };
  const replace = (old: readonly NotedTopic[], made: readonly NotedTopic[]) => {
    for (const { gone, fresh } of meanwhile ? [since, meanwhile] : [since]) {
      for (const topic of old) if (!fresh.delete(topic)) gone.add(topic);
      for (const topic of made) fresh.add(topic);
    }
  };
  const current = () => {
    const { gone, fresh } = since;
    return inOrder(
      base.filter((topic) => !gone.has(topic)),
      [...fresh].sort(byTold),
    );
  };
  /** Makes a base of the topics there are. */
  const settle = async (turn: () => Promise<void>) => {
    meanwhile = nothing();
    const topics = current();
    const lookup = await createLookup(topics, identity, turn);
    [base, baseLookup, since] = [topics, lookup, meanwhile];
    meanwhile = null;
  };

  return {
    async update(present, turn) {
      for (const [key, touch] of touched(present)) {
        const group = changed(groups.get(key), touch, identity);
        replace(groups.get(key)?.topics ?? [], group?.topics ?? []);
        if (group) groups.set(key, group);
        else groups.delete(key);
        await turn();
      }
      before = present;
      const size = since.gone.size + since.fresh.size;
      if (meanwhile === null && (baseLookup === null || size > MANY_AT_ONCE)) await settle(turn);
      else if (meanwhile === null && size > MOST_SINCE) void settle(turn);
      const [gone, fresh] = [new Set(since.gone), [...since.fresh]];
      const [old, oldLookup] = [base, baseLookup!];
      const lookup = layered(oldLookup, gone, await createLookup(fresh, identity, turn));
      let all: readonly NotedTopic[] | null = null;
      return {
        lookup,
        all() {
          all ??= inOrder(
            old.filter((topic) => !gone.has(topic)),
            fresh.sort(byTold),
          );
          return all;
        },
      };
    },
  };
}

/** The group after the change; `null` when nothing is left of it. */
function changed(
  group: Group | undefined,
  { gone, noted, bearers }: Touch,
  identity: Identity,
): Group | null {
  if (group?.kind === 'surname' || bearers.length > 0) {
    const entries = inPlace(group?.kind === 'surname' ? group.entries : [], gone, bearers);
    if (entries.length === 0) return null;
    return { kind: 'surname', entries, topics: joinPeople(entries, identity).map(topicOf) };
  }
  const entries = inPlace(group?.entries ?? [], gone, noted);
  if (entries.length === 0) return null;
  const topic = topicOf(entries);
  return { kind: 'noted', entries, topics: topic.kind === 'subject' && topic.articles < 2 ? [] : [topic] };
}

/** Entries in the order of their articles without those of some and with others. */
function inPlace<Entry extends { readonly article: string }>(
  entries: readonly Entry[],
  gone: ReadonlySet<string>,
  news: readonly Entry[],
): readonly Entry[] {
  const left = gone.size === 0 ? entries : entries.filter(({ article }) => !gone.has(article));
  return merged(left, news, (a, b) => byCodeUnit(a.article, b.article));
}

const inOrder = (a: readonly NotedTopic[], b: readonly NotedTopic[]) => merged(a, b, byTold);

/** Two lists in order as one. */
function merged<Value>(
  a: readonly Value[],
  b: readonly Value[],
  compare: (a: Value, b: Value) => number,
): readonly Value[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all: Value[] = [];
  let next = 0;
  for (const one of a) {
    while (next < b.length && compare(b[next]!, one) < 0) all.push(b[next++]!);
    all.push(one);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}
