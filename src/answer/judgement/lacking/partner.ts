/** Whether the best sentence tells of both who are asked about together. */

import { isPlace } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

const TOGETHER =
  /^(?:meet|meets|met|meeting|talk|talks|talked|speak|speaks|spoke|spoken|see|sees|saw|seen|call|called|visit|visited)$/;

/** "When did A and B meet", "when did A meet B": a sentence on either of them with somebody else tells nothing of it. */
export function partnerLacking({ question: { wanted, lowers }, terms, best }: Case): boolean {
  if (wanted !== 'time' && wanted !== 'place') return false;
  const verb = lowers.findIndex((lower) => TOGETHER.test(lower));
  if (verb < 0) return false;
  const { match, before, sentence } = best;
  // "He met Doe", behind a sentence on the one whom it is asked of.
  const near = (t: number) => (sentence.cues.pronoun ? (before?.[t] ?? 0) : 0);
  const isMissing = (t: number) => Math.max(match.strengths[t]!, near(t)) < MET;
  return terms.some(({ name, at }, t) => {
    if (!name || isPlace(lowers[at]!)) return false;
    const partner = lowers[at + 1] === 'and' ? at + 2 : at < verb ? behind(verb, lowers) : -1;
    const other = terms.findIndex((term) => term.at === partner && term.name && !isPlace(lowers[term.at]!));
    return other >= 0 && other !== t && [t, other].some(isMissing);
  });
}

/** Where whoever somebody meets is named: "met with DOE". */
const behind = (verb: number, lowers: readonly string[]): number =>
  /^(?:with|to)$/.test(lowers[verb + 1] ?? '') ? verb + 2 : verb + 1;
