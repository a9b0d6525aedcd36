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
/** What follows these belongs to another event, though what stands before them may go on behind. */
const prepositions = setOf('after before since until till');
/** At the head of a sentence these open a clause that a comma closes. */
const leading: ReadonlySet<string> = new Set([
  ...prepositions,
  ...setOf('while whereas although though because when as'),
]);
/** Behind a comma these begin another clause. */
const joins = setOf('with as for so yet');

/** Offsets of the clause in which the mention stands, with the noun that a relative clause describes. */
export function clauseOf(tokens: readonly Token[], { start, end }: Mention): Mention {
  const at = tokens.findIndex((token) => token.end > start);
  if (at < 0) return { start, end };
  const breaks = (i: number) =>
    opens.has(tokens[i]!.lower) || (joins.has(tokens[i]!.lower) && tokens[i - 1]?.text === ',');
  let first = at;
  let comma = -1;
  for (; first > 0 && !breaks(first); first--) if (comma < 0 && tokens[first]!.text === ',') comma = first;
  let next = at + 1;
  while (
    next < tokens.length &&
    (tokens[next]!.start < end || !(breaks(next) || prepositions.has(tokens[next]!.lower)))
  )
    next++;
  if (first === 0 && comma > 0 && leading.has(tokens[0]!.lower)) first = comma + 1;
  else if (relative.has(tokens[first]!.lower)) while (first > 0 && tokens[--first]!.kind === 'mark');
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}
