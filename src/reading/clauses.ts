/** Tells how far a clause reaches: what stands in another clause is said of something else. */

import { sortsOf } from '../language/sorts.ts';
import type { Token } from '../language/tokens.ts';
import { keepWith } from '../recent.ts';
import type { Mention } from './mention.ts';

const RELATIVE = 'that which who whose whom where when';
const PREPOSITIONS = 'after before since until till';

const { bit, of } = sortsOf({
  // Of these the word before tells what the clause is about: "the talks that ended in Bern".
  relative: RELATIVE,
  opens: `${RELATIVE} while whereas although though because but unless ; — –`,
  // What follows these belongs to another event, though what stands before them may go on behind.
  prepositions: PREPOSITIONS,
  // At the head of a sentence these open a clause that a comma closes.
  leading: `${PREPOSITIONS} while whereas although though because when as`,
  // Behind a comma these begin another clause.
  joins: 'with as for so yet',
});

/** What ends a clause that stands before it. */
const ENDS = bit.opens | bit.prepositions;

/** Of each word the sorts that it is of where it stands: behind a comma one that joins begins another clause too. */
const sortsIn = keepWith((tokens: readonly Token[]) =>
  tokens.map(({ lower }, at) => {
    const own = of(lower);
    return (own & bit.joins) !== 0 && tokens[at - 1]?.text === ',' ? own | bit.opens : own;
  }),
);

/** Offsets of the clause in which the mention stands, with the noun that a relative clause describes. */
export function clauseOf(tokens: readonly Token[], { start, end }: Mention): Mention {
  const at = tokens.findIndex((token) => token.end > start);
  if (at < 0) return { start, end };
  const sorts = sortsIn(tokens);
  let first = at;
  let comma = -1;
  for (; first > 0 && (sorts[first]! & bit.opens) === 0; first--)
    if (comma < 0 && tokens[first]!.text === ',') comma = first;
  let next = at + 1;
  while (next < tokens.length && (tokens[next]!.start < end || (sorts[next]! & ENDS) === 0)) next++;
  if (first === 0 && comma > 0 && sorts[0]! & bit.leading) first = comma + 1;
  else if (sorts[first]! & bit.relative) while (first > 0 && tokens[--first]!.kind === 'mark');
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end };
}
