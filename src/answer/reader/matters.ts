/** What the single words of a sentence tell that it is about, of what news is asked most. */

import { outcomes } from '../../reading/data/numbers.ts';
import { planVerbs } from '../../reading/data/plans.ts';
import { belonging, channels } from '../../reading/data/speech.ts';
import { familyOf } from '../../reading/plans.ts';
import type { SentenceWord } from './word.ts';

/** What a sentence may be about, as far as words tell without reading it. */
export interface Matters {
  /** Families of what is planned; `called` has those of verbs that name none in an article too. */
  readonly families: readonly string[];
  readonly called: readonly string[];
  /** Whether somebody belongs to a group, was hurt, spoke on a channel, or something was a first. */
  readonly belonging: boolean;
  readonly outcome: boolean;
  readonly channel: boolean;
  readonly first: boolean;
}

/** One look at each word. */
export function mattersIn(words: readonly SentenceWord[]): Matters {
  const lowers = words.map(({ lexeme }) => lexeme.lower);
  const families = (of: (lower: string) => string | undefined) => [
    ...new Set(lowers.flatMap((lower) => of(lower) ?? [])),
  ];
  return {
    families: families((lower) => familyOf(lower)?.family),
    called: families((lower) => familyOf(lower)?.family ?? planVerbs.get(lower)),
    belonging: lowers.some((lower) => belonging.has(lower)),
    outcome: lowers.some((lower) => outcomes.has(lower)),
    channel: lowers.some((lower) => channels.has(lower)),
    first: lowers.includes('first'),
  };
}
