/** The verb that a question asks about, behind the auxiliary that helps it. */

import { isDoing, isModal } from '../../language/auxiliaries.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import type { Term } from '../question/weigh.ts';

/** Such a question asks for what was to come. */
export const AHEAD =
  /\b(?:would|next|again|will|expect(?:ed)?|intend(?:s|ed)?|plan(?:ned)?|scheduled|supposed|due|meant|set)\b/;

/** Behind "did they", "will they". */
const PLAIN = /(?:[^s]|ss)$/;
/** Behind "was it", "has it been". */
const PARTICIPLE = /(?:ed|en|ing|[^aeiou]t)$/;

/** What stands behind these is told besides. */
const OPENING = /^(?:because|since|after|before|when|while|if|although|despite|due)$/;

/** "Chose not to run", "try to run": what is asked about is the running. */
const LEADING = /^(?:choose|opt|try|manage|bother)(?: not)? to\b/;

const PRONOUN =
  /^(?:it|he|she|they|we|this|that|any(?:one|body|thing)|some(?:one|body|thing)|nobody|nothing)$/;

/** Whether it may be a verb at all: without a sentence around it no more can be told. */
export const mayBeVerb = ({ name, number, lexeme }: Term): boolean =>
  !name && !number && lexeme.entry?.parts.includes('v') === true;

/** Whether it may be the participle of a verb. */
export const mayBeParticiple = (term: Term): boolean => mayBeVerb(term) && PARTICIPLE.test(term.lexeme.lower);

/** The term of the main verb, of the form that its auxiliary takes, behind its subject; -1 without one. */
export function mainVerb(terms: readonly Term[], lowers: readonly string[], auxiliary: number): number {
  const helper = lowers[auxiliary] ?? '';
  const form = isDoing(helper) || isModal(helper) ? PLAIN : PARTICIPLE;
  let subject = PRONOUN.test(lowers[auxiliary + 1] ?? '');
  for (const [t, term] of terms.entries()) {
    const { at, framing, lexeme } = term;
    if (at <= auxiliary) continue;
    if (lowers.slice(auxiliary + 1, at).some((lower) => OPENING.test(lower))) return -1;
    // "President Doe": the lexicon takes it for a verb as well.
    const titled = terms[t + 1]?.name === true && roleNouns.has(lexeme.lower);
    const verb = subject && !framing && !titled && mayBeVerb(term) && form.test(lexeme.lower);
    if (verb && !AHEAD.test(lexeme.lower) && !LEADING.test(lowers.slice(at, at + 3).join(' '))) return t;
    subject = true;
  }
  return -1;
}
