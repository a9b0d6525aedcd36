/** Asks for casualties: how many were hurt or killed somewhere. */

import { wordSet } from '../../language/word-set.ts';
import { anybody, outcomes } from '../../reading/data/numbers.ts';
import { wordsIn } from '../question/asked.ts';
import type { Asking } from './asking.ts';
import type { Found } from './found.ts';

const COUNTED = wordSet('people persons person individuals number many count toll figure figures amount');

/** How many were hurt, and where: without a place it is not told which event is meant. */
export function casualtiesOf({ text, question, topic, asked }: Asking): Found | null {
  if (topic.facet !== 'number' || topic.outcomes.size === 0) return null;
  // A toll tells how many there were of all, not of "nurses" or "demonstrators".
  const { lower = '', entry, stop } = question.focus ?? {};
  const kind =
    entry?.part === 'n' && !stop && !anybody.has(lower) && !outcomes.has(lower) && !COUNTED.has(lower);
  if (kind) return null;
  // A small place is known by its count only: whether it is one shows in the sentence.
  const places = asked().names.filter(({ kind }) => kind === 'place' || kind === 'unknown');
  if (places.length === 0) return null;
  const spoken = wordsIn(text, places);
  return {
    business: { kind: 'casualties' },
    own: (lower) => outcomes.has(lower) || COUNTED.has(lower) || spoken.has(lower),
  };
}
