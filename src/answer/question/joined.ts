/** Which question word asks, and which only joins a clause that tells when something was, or who somebody is. */

import { bit } from '../../language/asking.ts';
import type { Wanted } from '../answer.ts';

/** Behind these a question may be told: "do we know WHEN". */
const INDIRECT =
  /^(?:know|knows|knew|known|tell|tells|told|say|says|said|explain|explains|explained|clear|idea|clue|sure|mention|mentions|mentioned|reveal|revealed|disclose|disclosed|announce|announced|remember|remind|find|found|figure|understand|specify|specified|decide|decided|determine|determined|confirm|confirmed|guess|wonder|learn|learned|ask|asked|show|hear|heard|see|share|check|look|give|set)$/;
/** "Any word ON who". */
const BEFORE_ASKING = /^(?:on|about|of|to|from|in|at|for|with|by)$/;

/** Words that join a clause to what is before them; "is it over? which article says so" has two questions. */
const JOINING = /^(?:when|where|who|whom|whose)$/;

/**
 * Where the word stands that asks; -1 without one. In "was anybody hurt when it fell" and "is the man who fell alive" it
 * only joins a clause, and so does "when" in "when it fell who was hurt".
 */
export function askingAt(words: readonly string[], sorts: readonly number[]): number {
  const at = sorts.findIndex((sort) => sort & bit.question);
  if (at < 0 || !JOINING.test(words[at]!)) return at;
  if (sorts[0]! & bit.auxiliary || /^any(?:one|body|thing)?$/.test(words[0]!))
    return BEFORE_ASKING.test(words[at - 1]!) || words.slice(0, at).some((word) => INDIRECT.test(word))
      ? at
      : -1;
  const other = sorts.findIndex((sort, i) => i > at && sort & bit.question);
  return words[at] === 'when' && other > 0 && !(sorts[at + 1]! & bit.auxiliary) ? other : at;
}

const OPENS_ASIDE = /^(?:when|while|once)$/;
/** "Once a week" and "for a while" begin no clause. */
const COUNTS = /^(?:an?|per|in|more|again|every)$/;

/** From where to where a clause only tells when that was which is asked; empty without one. */
export function asideIn(
  lowers: readonly string[],
  sorts: readonly number[],
  wanted: Wanted,
): readonly [number, number] {
  const from = lowers.findIndex(
    (lower, i) => OPENS_ASIDE.test(lower) && lowers[i - 1] !== 'a' && !COUNTS.test(lowers[i + 1] ?? 'a'),
  );
  if (from < 0 || (lowers[from] === 'when' && wanted === 'time')) return [0, 0];
  if (from > 0) return [from, lowers.length];
  // "When it fell WHO was hurt".
  const asking = sorts.findIndex((sort, i) => i > 0 && sort & bit.question);
  return [0, Math.max(0, asking)];
}
