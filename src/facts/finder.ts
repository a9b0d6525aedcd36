/** Finds topics by what a member types: while typing, and when done. */

import { type Identity, wordsOf } from '../reading/identity.ts';
import type { Topic } from './topics.ts';

export interface Finder {
  /** Topics of which each typed word begins a word, the most told first; for no words a selection. */
  suggest(typed: string, most: number): Topic[];
  /** The topic that goes by this name, however it is spelt; `null` when there is none. */
  find(name: string): Topic | null;
  /** Topics that share a word with it. */
  near(text: string, most: number): Topic[];
}

/** Events shown before names when nothing has been typed. */
const EVENTS_FIRST = 10;
const events: ReadonlySet<string> = new Set(['plan', 'delegation', 'casualties']);

/** `topics` in the order in which they are to be shown. */
export function createFinder(topics: readonly Topic[], identity: Identity): Finder {
  const words: (readonly [word: string, topic: number])[] = [];
  const byKey = new Map<string, number[]>();
  const byName = new Map<string, number>();
  for (const [i, { label, variants }] of topics.entries()) {
    const own = new Set<string>();
    for (const name of [label, ...variants]) {
      const keys = keysOf(name, identity);
      const whole = keys.join(' ');
      if (!byName.has(whole)) byName.set(whole, i);
      for (const word of wordsOf(name)) own.add(word);
      for (const key of keys) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
    for (const word of own) words.push([word, i]);
  }
  words.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

  const starting = (prefix: string): Set<number> => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]![0] < prefix) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (let i = low; i < words.length && words[i]![0].startsWith(prefix); i++) found.add(words[i]![1]);
    return found;
  };
  const pick = (found: Iterable<number>, most: number) =>
    [...found]
      .sort((a, b) => a - b)
      .slice(0, most)
      .map((i) => topics[i]!);
  const holding = (name: string) => {
    const keys = [...new Set(keysOf(name, identity))];
    const lists = keys.map((key) => new Set(byKey.get(key) ?? []));
    return { keys, lists };
  };
  return {
    suggest(typed, most) {
      const prefixes = wordsOf(typed);
      if (prefixes.length === 0) {
        const first = topics.filter(({ kind }) => events.has(kind)).slice(0, EVENTS_FIRST);
        return [...first, ...topics.filter((topic) => !first.includes(topic)).slice(0, most)].slice(0, most);
      }
      const sets = prefixes.map(starting);
      const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
      return pick(
        [...smallest!].filter((i) => others.every((set) => set.has(i))),
        most,
      );
    },
    find(name) {
      const exact = byName.get(keysOf(name, identity).join(' '));
      if (exact !== undefined) return topics[exact]!;
      const { keys, lists } = holding(name);
      if (keys.length === 0) return null;
      const [first, ...others] = lists.sort((a, b) => a.size - b.size);
      return (
        pick(
          [...first!].filter((i) => others.every((list) => list.has(i))),
          1,
        )[0] ?? null
      );
    },
    near(text, most) {
      const found = new Set(holding(text).lists.flatMap((list) => [...list]));
      for (const word of wordsOf(text))
        if (word.length > 2) for (const i of starting(word.slice(0, 4))) found.add(i);
      return pick(found, most);
    },
  };
}

function keysOf(name: string, identity: Identity): string[] {
  return wordsOf(name).map((word) => identity.word(word));
}
