/** A claim taken apart: what it names, what it tells of that, and what may differ. */

import { spelledOut } from '../../language/chat.ts';
import { wordSet } from '../../language/word-set.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Reading } from '../../reading/sentence.ts';
import { located } from '../compare/differences.ts';
import type { Term } from '../question/weigh.ts';

/** Words that say only that something was: they are no part of what it was. */
const HAPPENING = wordSet(
  'hold holds held holding take takes took taken place happen happens happened occur occurs occurred do did done have has had get got',
);

/** A claim taken apart, by the index of its terms. */
export interface Parts {
  /** Who and what it names, beside where and when. */
  readonly names: readonly number[];
  /** Places that belong to most of what articles tell: they need not be named again in each sentence. */
  readonly scenes: ReadonlySet<number>;
  /** Its other words. */
  readonly content: readonly number[];
  /** Counts, dates, places where something is: what may differ. */
  readonly details: readonly number[];
}

/** `reading` is that of the claim, of which `terms` are the weighed words. */
export function partsOf(terms: readonly Term[], reading: Reading): Parts {
  const within = (parts: readonly Mention[]) =>
    new Set(
      reading.tokens
        .filter((token) => parts.some((part) => contains(part, token)))
        .map(({ lower }) => spelledOut(lower)),
    );
  const denials = within(reading.negations);
  const times = within(reading.times);
  const places = within(reading.names.filter((name) => name.kind === 'place' && located(reading, name)));
  const states = within(reading.names.filter(({ country }) => country !== null));
  const named = within(reading.names);
  const parts = { names: [], scenes: new Set<number>(), content: [], details: [] } as {
    names: number[];
    scenes: Set<number>;
    content: number[];
    details: number[];
  };
  for (const [t, { lexeme, number, framing, name }] of terms.entries()) {
    const { lower } = lexeme;
    if (denials.has(lower)) continue;
    if (number || times.has(lower) || places.has(lower)) parts.details.push(t);
    else if (name || named.has(lower)) {
      parts.names.push(t);
      if (states.has(lower)) parts.scenes.add(t);
    } else if (!framing && !HAPPENING.has(lower)) parts.content.push(t);
  }
  return parts;
}
