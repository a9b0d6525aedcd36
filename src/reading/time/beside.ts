/** Finds the events by which a sentence tells when something was: "hours before the talks began", "just after the vote". */

import type { Token } from '../../language/tokens.ts';
import { keepWith } from '../../recent.ts';
import { is, type Mention } from '../mention.ts';

/** Its words, without the one that says on which side of it. */
export interface Beside extends Mention {
  readonly side: 'before' | 'after';
}

/** The most words of an event: "the commencement of the first trilateral security talks". */
const LONGEST = 8;

/** Those told in a sentence, in order. A day or an hour is no event: "before May 3", "after 6 p.m." */
export const besideIn = keepWith(({ tokens }: { readonly tokens: readonly Token[] }): readonly Beside[] => {
  const found: Beside[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const told = sideAt(tokens, i);
    if (told === null) continue;
    let to = told.next;
    while (to < told.next + LONGEST && tokens[to]?.kind === 'word') to++;
    if (to === told.next || tokens[to]?.kind === 'number') continue;
    found.push({ side: told.side, start: tokens[told.next]!.start, end: tokens[to - 1]!.end });
  }
  return found;
});

function sideAt(tokens: readonly Token[], at: number): { side: Beside['side']; next: number } | null {
  switch (tokens[at]!.lower) {
    case 'before':
      return { side: 'before', next: at + 1 };
    case 'prior':
      return is(tokens, at + 1, 'to') ? { side: 'before', next: at + 2 } : null;
    case 'ahead':
      return is(tokens, at + 1, 'of') ? { side: 'before', next: at + 2 } : null;
    case 'after':
    case 'following':
      return { side: 'after', next: at + 1 };
    default:
      return null;
  }
}
