/** Tells how far a clause reaches: what stands in another clause is said of something else. */

import type { Token } from '../language/tokens.ts';
import type { Mention } from './mention.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Of these the word before tells what the clause is about: "the talks that ended in Bern". */
const relative = setOf('that which who whose whom where when');
const opens: ReadonlySet<string> = new Set([
  ...relative,
  ...setOf('while whereas although though because but unless ; — –'),
]);
/** These open a clause unless the mention itself follows: "after Monday" is a time, "after the storm hit Lima" is not. */
const prepositions = setOf('after before since until till');
/** Behind a comma these begin another clause. */
const joins = setOf('with as for so yet');

/** Offsets of the clause in which the mention stands, with the noun that a relative clause describes. */
export function clauseOf(tokens: readonly Token[], { start, end }: Mention): Mention {
  const at = tokens.findIndex((token) => token.end > start);
  if (at < 0) return { start, end };
  const breaks = (i: number) => {
    const { lower } = tokens[i]!;
    if (opens.has(lower)) return true;
    return prepositions.has(lower) ? i !== at - 1 : joins.has(lower) && tokens[i - 1]?.text === ',';
  };
  let first = at;
  while (first > 0 && !breaks(first)) first--;
  let next = at + 1;
  while (next < tokens.length && (tokens[next]!.start < end || !breaks(next))) next++;
  if (relative.has(tokens[first]!.lower)) while (first > 0 && tokens[--first]!.kind === 'mark');
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}
