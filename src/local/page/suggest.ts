/** What to suggest for the text being written: commands after a slash, people after an at sign. */

import { type Entry, matching } from './entries.ts';
import type { Named } from './mention.ts';
import type { Suggestion } from './suggestions.tsx';

export function suggestFor({
  slash,
  mention,
  entries,
  people,
  choose,
  insert,
}: {
  /** What follows the slash at the beginning; `undefined`: there is none. */
  slash: string | undefined;
  /** What has been typed of a mention; `null`: none. */
  mention: string | null;
  entries: readonly Entry[];
  people: readonly Named[];
  choose: (entry: Entry) => void;
  insert: (named: Named) => void;
}): Suggestion[] {
  if (slash !== undefined) {
    return matching(entries, slash).map((entry) => ({
      key: entry.name,
      name: `/${entry.name}`,
      description: entry.description,
      pick: () => choose(entry),
    }));
  }
  if (mention === null) return [];
  return people
    .filter(({ name }) => name.toLowerCase().startsWith(mention.toLowerCase()))
    .map((named) => ({
      key: named.id,
      name: `@${named.name}`,
      description: named.what,
      pick: () => insert(named),
    }));
}
