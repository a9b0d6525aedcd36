/** Asks for an event that was: where or when it took place. */

import { wordSet } from '../../language/word-set.ts';
import { planVerbs } from '../../reading/data/plans.ts';
import { familyOf } from '../../reading/plans.ts';
import type { Asking } from './asking.ts';
import { asksNoMore, type Found } from './found.ts';
import { GROUPS } from './side.ts';

/** Words that ask for a day or a place. */
export const WHEN = wordSet('when date dates day time timing place venue location where');

/** "When did it resume" asks for what was, "when did she say they would meet again" for what was to be. */
export const PAST =
  /\b(?:when|where|date) (?:did|was|were|has|had)\b(?!.*(?:\bwould\b|['’]d\b|\bnext\b|\bagain\b))/i;

const HELD = wordSet(
  'held hold holds holding host hosted hosts happen happens happened happening take takes took taking occur occurred going ' +
    'gone on city town anyway even actually sat sit sitting down',
);

/** Asks where the talks have got to, where some might be, or for a house or a country, which a city is not. */
const NOT_HELD =
  /\b(?:country|countries|nation|building|palace|hotel|venue|room|stands?|headed|lead|go from|might|may|could|should|would|must|ha(?:ve|s) to|if)\b/i;

const PARTIES = wordSet('party parties side sides country countries teams both all');

/** The family of what takes place that a word speaks of, "talks" or "meet"; `null`: of none. */
export const eventFamily = (word: string): string | null =>
  familyOf(word)?.family ?? planVerbs.get(word) ?? null;

/** All families that the words speak of. */
export const familiesIn = (lowers: readonly string[]): ReadonlySet<string> =>
  new Set(lowers.flatMap((word) => eventFamily(word) ?? []));

/** Where something took place, or when if no more is asked of it. */
export function eventOf({ text, question, topic, lowers }: Asking): Found | null {
  const { wanted } = question;
  if (
    wanted !== topic.facet ||
    !(wanted === 'place' ? !NOT_HELD.test(text) : wanted === 'time' && PAST.test(text))
  )
    return null;
  const families = familiesIn(lowers());
  if (families.size === 0) return null;
  const own = (lower: string) => eventFamily(lower) !== null || WHEN.has(lower) || HELD.has(lower);
  if (
    wanted === 'time' &&
    !asksNoMore(question, (lower) => own(lower) || GROUPS.has(lower) || PARTIES.has(lower))
  )
    return null;
  return { business: { kind: 'held', families }, topic: { families }, own };
}
