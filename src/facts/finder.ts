/** Finds topics by what a member types: while typing, and when done. */

import { type Identity, wordsOf } from '../reading/name/identity.ts';
import type { Lookup } from './lookup.ts';
import { mostTold, type NotedTopic } from './topic.ts';

/** Looks among the topics of one state of the articles. */
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

const anyTopic: Fits = () => true;

/** Events shown before names when nothing has been typed. */
const EVENTS_FIRST = 10;
const events: ReadonlySet<string> = new Set(['plan', 'delegation', 'casualties']);

/** `all`: in the order in which they are to be shown; asked for only where all are looked at. */
export function createFinder(lookup: Lookup, all: () => readonly NotedTopic[], identity: Identity): Finder {
  const keysOf = (name: string) => wordsOf(name).map((word) => identity.word(word));
  const pick = (found: Iterable<NotedTopic>, most: number, fits = anyTopic) =>
    mostTold([...new Set(found)].filter(fits), most);
  const inAll = (lists: Iterable<NotedTopic>[]) => {
    const sets = lists.map((list) => new Set(list)).sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    return smallest ? [...smallest].filter((topic) => others.every((set) => set.has(topic))) : [];
  };
  // One name of two kinds is more often a name misread than one of two things: the most told bears it.
  const bearer = ({ label }: NotedTopic) => mostTold(lookup.called(keysOf(label).join(' ')), 1)[0]!;
  const bearers = (found: readonly NotedTopic[]) => [...new Set(mostTold(found, found.length).map(bearer))];
  return {
    suggest(typed, most, fits = anyTopic) {
      const prefixes = wordsOf(typed);
      if (prefixes.length > 0)
        return pick(
          inAll(prefixes.map((word) => [...lookup.starting(word), ...lookup.holding(identity.word(word))])),
          most,
          fits,
        );
      const wanted = all().filter(fits);
      const first = wanted.filter(({ kind }) => events.has(kind)).slice(0, EVENTS_FIRST);
      return [...first, ...wanted.filter((topic) => !first.includes(topic))].slice(0, most);
    },
    named(name) {
      const keys = keysOf(name);
      const whole = keys.join(' ');
      const called = mostTold(lookup.called(whole), 1);
      if (called.length > 0) return called;
      const exact = lookup.alsoCalled(whole);
      return bearers(exact.length > 0 ? exact : inAll([...new Set(keys)].map((key) => lookup.holding(key))));
    },
    near(text, most, fits = anyTopic) {
      const found = keysOf(text).flatMap((key) => lookup.holding(key));
      const long = wordsOf(text).filter((word) => word.length > 2);
      return pick([...found, ...long.flatMap((word) => lookup.starting(word.slice(0, 4)))], most, fits);
    },
  };
}
