/** Topics by the words of their names, so that none has to be looked at that does not fit. */

import { type Identity, wordsOf } from '../reading/name/identity.ts';
import type { NotedTopic } from './topic.ts';

/** No order is kept, and no topic stands twice in one list. */
export interface Lookup {
  /** A word of a name begins so. */
  starting(prefix: string): readonly NotedTopic[];
  /** A word of a name has this key (see `Identity.word`). */
  holding(key: string): readonly NotedTopic[];
  /** The label has these keys, with blanks between. */
  called(keys: string): readonly NotedTopic[];
  /** A variant has these keys. */
  alsoCalled(keys: string): readonly NotedTopic[];
}

/** `turn` lets others work in between. */
export async function createLookup(
  topics: readonly NotedTopic[],
  identity: Identity,
  turn: () => Promise<void>,
): Promise<Lookup> {
  const byWord = new Map<string, NotedTopic[]>();
  const byKey = new Map<string, NotedTopic[]>();
  const byLabel = new Map<string, NotedTopic[]>();
  const byVariant = new Map<string, NotedTopic[]>();
  for (const [i, topic] of topics.entries()) {
    for (const name of [topic.label, ...topic.variants]) {
      const words = wordsOf(name);
      const keys = words.map((word) => identity.word(word));
      note(name === topic.label ? byLabel : byVariant, keys.join(' '), topic);
      for (const word of words) note(byWord, word, topic);
      for (const key of keys) note(byKey, key, topic);
    }
    if (i % 100 === 0) await turn();
  }
  const words = [...byWord.keys()].sort();
  return {
    starting(prefix) {
      let [low, high] = [0, words.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (words[middle]! < prefix) low = middle + 1;
        else high = middle;
      }
      const found = new Set<NotedTopic>();
      for (let i = low; i < words.length && words[i]!.startsWith(prefix); i++)
        for (const topic of byWord.get(words[i]!)!) found.add(topic);
      return [...found];
    },
    holding: (key) => byKey.get(key) ?? [],
    called: (keys) => byLabel.get(keys) ?? [],
    alsoCalled: (keys) => byVariant.get(keys) ?? [],
  };
}

/** One lookup with some of its topics gone and those of another. */
export function layered(base: Lookup, gone: ReadonlySet<NotedTopic>, fresh: Lookup): Lookup {
  const both =
    (list: keyof Lookup) =>
    (words: string): readonly NotedTopic[] => {
      const [old, news] = [base[list](words).filter((topic) => !gone.has(topic)), fresh[list](words)];
      return news.length === 0 ? old : [...old, ...news];
    };
  return {
    starting: both('starting'),
    holding: both('holding'),
    called: both('called'),
    alsoCalled: both('alsoCalled'),
  };
}

/** A topic's words come together, so one that is there already is the last one. */
function note(lists: Map<string, NotedTopic[]>, key: string, topic: NotedTopic): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [topic]);
  else if (list.at(-1) !== topic) list.push(topic);
}
