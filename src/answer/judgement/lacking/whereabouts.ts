/** Whether the best sentence says that somebody was at a place, where a question asks just that. */

import { MET } from '../../candidates/match.ts';
import { oneClause } from '../../compare/differences.ts';
import type { Case } from './case.ts';

const BEING = /^(?:is|was|are|were)$/;
const AT = /^(?:in|at)$/;

/** "Was Doe in Lima", "Doe was in Lima right": not told by what Doe ordered while others were in Lima. */
export function whereaboutsLacking({
  question: { wanted, lowers },
  terms,
  best: { match, sentence },
  statement,
}: Case): boolean {
  if (wanted !== 'claim' || !lowers.some((lower) => BEING.test(lower))) return false;
  const told = terms.flatMap(({ framing }, t) => (framing ? [] : [t]));
  if (told.some((t) => !terms[t]!.name)) return false;
  const behind = lowers.findIndex((lower) => AT.test(lower));
  const [who, where] = [told.filter((t) => terms[t]!.at < behind), told.filter((t) => terms[t]!.at > behind)];
  if (behind < 0 || who.length === 0 || where.length === 0) return false;
  const at = (list: readonly number[]) =>
    list.flatMap((t) => {
      const word = match.strengths[t]! >= MET ? sentence.words[match.positions[t]!]! : null;
      return word ? [{ start: word.start - sentence.span.start, end: word.end - sentence.span.start }] : [];
    });
  const [people, places] = [at(who), at(where)];
  if (people.length === 0 || places.length === 0) return true;
  return !people.some((one) => places.some((place) => oneClause(statement(), one, place)));
}

const PRESENT = /^(?:there|at|present|attend|come|go|show|turn|participate|part|invited|represented)$/;
const ABSENT =
  /\b(?:not?|nobody|none|never|absent|absence|without)\b|n['’]t\b|\b(?:skip|boycott|snub|shun|cancel|miss|withdr|declin|refus|exclud)\w*|\bstay(?:s|ed|ing)? (?:away|home)\b|\bpull(?:s|ed|ing)? out\b/i;

const COMING = /^(?:come|attend|participate|present|invited)$/;
const NOBODY = /^(?:nobody|noone|none)$/;

/** "Who wasn't there", "why was nobody there", "why did she not come" is not told by who was, nor by who met them before. */
export function absenceLacking({ question: { wanted, lowers }, best: { sentence } }: Case): boolean {
  const missed = lowers.includes('not') && lowers.some((lower) => COMING.test(lower));
  if (wanted === 'reason' && (missed || lowers.some((lower) => NOBODY.test(lower))))
    return !ABSENT.test(sentence.text);
  if (wanted !== 'person' || lowers[0] !== 'who' || lowers[1] !== 'not') return false;
  return lowers.some((lower) => PRESENT.test(lower)) && !ABSENT.test(sentence.text);
}
