/** Asks for a detail of somebody or something: a role, a name, where it was written, whether it was a first. */

import { wordSet } from '../../language/word-set.ts';
import { channels } from '../../reading/data/speech.ts';
import { familyOf } from '../../reading/plans.ts';
import type { Asking } from './asking.ts';
import type { Found } from './found.ts';

/** Asks whether it was the first time; "the first draft" and "who came first" ask of something else. */
const FIRST =
  /\b(?:was|were|is|are|be|been|called|marks?|marked)\b.*\b(?:the|a|their|an?) first\b|\bfirst (?:time|ever)\b/i;
/** "What was the first offer" asks for the offer, not whether it was one. */
const FIRST_OF =
  /^(?:what|which)(?: (?:is|was|were|are)|['’]?s) (?:the|their|his|her|its) first (?!time\b|ever\b)/i;
const CLAIMED = wordSet('first time times ever instance occasion called marks marked');
const APPOINTED = wordSet('role title job post position office rank exactly');
const POSTED = wordSet(
  'post posted posts tweet tweeted write wrote written publish published share shared put noted said app apps platform platforms site network use used',
);

/** `null`: none of these is asked for. */
export function detailOf({ text, question, topic }: Asking): Found | null {
  const { facet } = topic;
  if (facet === 'role' && question.wanted !== 'position') {
    // Whose role it is is seen to when the role is read; "A or B" names roles of which one may be told.
    const either = /\bor\b/i.test(text);
    return {
      business: { kind: 'told' },
      own: (lower) => APPOINTED.has(lower) || either,
    };
  }
  if (facet === 'name') return { business: { kind: 'told' }, own: () => true };
  if (facet === 'channel')
    return {
      business: { kind: 'told' },
      own: (lower) => channels.has(lower) || POSTED.has(lower),
    };
  if (facet === 'first' && FIRST.test(text) && !FIRST_OF.test(text))
    return { business: { kind: 'told' }, own: (lower) => CLAIMED.has(lower) || familyOf(lower) !== null };
  return null;
}
