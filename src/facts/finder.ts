/** Finds topics by what a member types: while typing, and when done. */

import { type Identity, wordsOf } from '../reading/identity.ts';
import type { NotedTopic } from './topics.ts';

export interface Finder {
  /** Topics of which each typed word begins a word, or is another spelling of one, the most told first; for no words a selection. */
  suggest(typed: string, most: number, fits?: Fits): NotedTopic[];
  /**
   * The topics that a member may mean by this name, however it is spelt, the most told first: the one that is called
   * so, else those with such a variant, else those whose names hold all of its words. No two have the same label.
   */
  named(name: string): NotedTopic[];
  /** Topics that share a word with it. */
  near(text: string, most: number, fits?: Fits): NotedTopic[];
}

/** Which topics are wanted. */
type Fits = (topic: NotedTopic) => boolean;

const all: Fits = () => true;

/** Events shown before names when nothing has been typed. */
const EVENTS_FIRST = 10;
const events: ReadonlySet<string> = new Set(['plan', 'delegation', 'casualties']);

/** `topics` in the order in which they are to be shown. */
export function createFinder(topics: readonly NotedTopic[], identity: Identity): Finder {
  const words: (readonly [word: string, topic: number])[] = [];
  const byKey = new Map<string, number[]>();
  const byLabel = new Map<string, number[]>();
  const byVariant = new Map<string, number[]>();
  for (const [i, { label, variants }] of topics.entries()) {
    const own = new Set<string>();
    for (const name of [label, ...variants]) {
      const keys = keysOf(name, identity);
      note(name === label ? byLabel : byVariant, keys.join(' '), i);
      for (const word of wordsOf(name)) own.add(word);
      for (const key of keys) note(byKey, key, i);
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
  const pick = (found: Iterable<number>, most: number, fits = all) =>
    [...found]
      .sort((a, b) => a - b)
      .map((i) => topics[i]!)
      .filter(fits)
      .slice(0, most);
  // One name of two kinds is more often a name misread than one of two things: the most told bears it.
  const bearer = ({ label }: NotedTopic) => topics[byLabel.get(keysOf(label, identity).join(' '))![0]!]!;
  const bearers = (found: readonly NotedTopic[]) => [...new Set(found.map(bearer))];
  const holding = (name: string) => {
    const keys = [...new Set(keysOf(name, identity))];
    const lists = keys.map((key) => new Set(byKey.get(key) ?? []));
    return { keys, lists };
  };
  return {
    suggest(typed, most, fits = all) {
      const prefixes = wordsOf(typed);
      if (prefixes.length === 0) {
        const wanted = topics.filter(fits);
        const first = wanted.filter(({ kind }) => events.has(kind)).slice(0, EVENTS_FIRST);
        return [...first, ...wanted.filter((topic) => !first.includes(topic))].slice(0, most);
      }
      const sets = prefixes.map(
        (word) => new Set([...starting(word), ...(byKey.get(identity.word(word)) ?? [])]),
      );
      const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
      return pick(
        [...smallest!].filter((i) => others.every((set) => set.has(i))),
        most,
        fits,
      );
    },
    named(name) {
      const whole = keysOf(name, identity).join(' ');
      const called = byLabel.get(whole)?.[0];
      if (called !== undefined) return [topics[called]!];
      const exact = byVariant.get(whole);
      if (exact !== undefined) return bearers(pick(exact, exact.length));
      const { keys, lists } = holding(name);
      if (keys.length === 0) return [];
      const [first, ...others] = lists.sort((a, b) => a.size - b.size);
      const holders = [...first!].filter((i) => others.every((list) => list.has(i)));
      return bearers(pick(holders, holders.length));
    },
    near(text, most, fits = all) {
      const found = new Set(holding(text).lists.flatMap((list) => [...list]));
      for (const word of wordsOf(text))
        if (word.length > 2) for (const i of starting(word.slice(0, 4))) found.add(i);
      return pick(found, most, fits);
    },
  };
}

/** Topics come one after another, so a topic that is there already is the last one. */
function note(lists: Map<string, number[]>, key: string, topic: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [topic]);
  else if (list.at(-1) !== topic) list.push(topic);
}

function keysOf(name: string, identity: Identity): string[] {
  return wordsOf(name).map((word) => identity.word(word));
}
