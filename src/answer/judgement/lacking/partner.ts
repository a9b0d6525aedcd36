/** Whether the best sentence tells of both who are asked about together. */

import { isPlace } from '../../../reading/name/places.ts';
import { MET } from '../../candidates/match.ts';
import type { Case } from './case.ts';

const TOGETHER = /^(?:meet|meets|met|meeting|talk|talks|talked|speak|speaks|spoke|spoken)$/;

/** "when did A and B meet": a sentence on either of them with somebody else tells nothing of it. */
export function partnerLacking({ question: { wanted, lowers }, terms, best: { match } }: Case): boolean {
  if ((wanted !== 'time' && wanted !== 'place') || !lowers.some((lower) => TOGETHER.test(lower)))
    return false;
  return terms.some(({ name, at }, t) => {
    if (!name || isPlace(lowers[at]!) || lowers[at + 1] !== 'and') return false;
    const other = terms.findIndex((term) => term.at === at + 2 && term.name);
    return other >= 0 && [t, other].some((one) => match.strengths[one]! < MET);
  });
}
