/** The verb that a question asks about, and the auxiliary that it stands behind. */

import type { Term } from '../question/weigh.ts';

export const PAST = /^(?:did|was|were|has|have|had)$/;
export const PRESENT = /^(?:does|do|is|are)$/;
export const FUTURE = /^(?:will|would)$/;

/** Such a question asks for what was to come. */
export const AHEAD =
  /\b(?:would|next|again|will|expect(?:ed)?|plan(?:ned)?|scheduled|supposed|due|meant|set)\b/;

/** "Did they leave", "will they leave". */
const TAKES_PLAIN = /^(?:do|does|did|will|would)$/;
const PLAIN = /(?:[^s]|ss)$/;
/** "Was it signed", "has it been sent". */
const PARTICIPLE = /(?:ed|en|ing|[^aeiou]t)$/;

const PRONOUN = /^(?:it|he|she|they|we|this|that)$/;

export const isVerb = ({ name, number, lexeme }: Term): boolean =>
  !name && !number && lexeme.entry?.parts.includes('v') === true;

export const isParticiple = (term: Term): boolean => isVerb(term) && PARTICIPLE.test(term.lexeme.lower);

/** The term of the main verb, of the form that its auxiliary takes, behind its subject; -1 without one. */
export function mainVerb(terms: readonly Term[], lowers: readonly string[], auxiliary: number): number {
  const form = TAKES_PLAIN.test(lowers[auxiliary] ?? '') ? PLAIN : PARTICIPLE;
  let subject = PRONOUN.test(lowers[auxiliary + 1] ?? '');
  for (const [t, term] of terms.entries()) {
    const { at, framing, lexeme } = term;
    if (at <= auxiliary) continue;
    if (subject && !framing && isVerb(term) && form.test(lexeme.lower) && !AHEAD.test(lexeme.lower)) return t;
    subject = true;
  }
  return -1;
}
