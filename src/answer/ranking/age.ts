/** Whether a sentence tells how old the one is of whom that is asked. */

import { type Age, agesIn } from '../../reading/ages.ts';
import { overlaps } from '../../reading/mention.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Sign } from '../reader/signs.ts';

/** "How old is she", "how old was he when he left", "what is her age". */
export const asksForAge = ({ wanted, focus }: Question): boolean =>
  wanted === 'number' && /^(?:old|ages?)$/.test(focus?.lower ?? '');

/** The ages of whoever is asked about; of another time only where it is asked for. */
export function agesTold(
  { lowers, focus }: Question,
  terms: readonly Term[],
  { match, before, sentence }: Candidate,
): readonly Age[] {
  const { text, words, span } = sentence;
  const when = lowers.includes('when');
  // "How old was he when he left" is asked of him.
  const end = when ? lowers.indexOf('when') : lowers.length;
  const asked = terms.flatMap(({ at, framing, lexeme }, t) =>
    framing || at >= end || lexeme.lower === focus?.lower ? [] : [t],
  );
  const ages = agesIn(sentence).filter(({ bearer, then }) => {
    if (then && !when) return false;
    if (asked.length === 0) return true;
    const pointing = POINTING.test(text.slice(bearer.start, bearer.end));
    return asked.some((t) => {
      if (match.strengths[t]! < MET) return pointing && (before?.[t] ?? 0) >= MET;
      const at = words[match.positions[t]!]!.start - span.start;
      return (roleBefore(bearer, sentence) <= at && at < bearer.end) || (pointing && at < bearer.start);
    });
  });
  return ages.some(({ then }) => then) ? ages.filter(({ then }) => then) : ages;
}

/** Whether the number is an age: "a woman, 44, and her son were hurt". */
export function isAge({ from, to }: Pick<Sign, 'from' | 'to'>, sentence: PreparedSentence): boolean {
  const { words, span } = sentence;
  const number = { start: words[from]!.start - span.start, end: words[to - 1]!.end - span.start };
  return agesIn(sentence).some((age) => overlaps(age, number));
}

/** Where whoever is so old begins, with what they are: "goalkeeper Ann Doe, 31". */
function roleBefore({ start }: Age['bearer'], { words, span }: Candidate['sentence']): number {
  let at = words.findIndex((word) => word.start - span.start >= start);
  while (at > 0 && words[at]!.before === '' && isRole(words[at - 1]!)) at--;
  return at < 0 ? start : Math.min(start, words[at]!.start - span.start);
}

const isRole = ({ capital, lexeme: { entry } }: Candidate['sentence']['words'][number]): boolean =>
  !capital && entry?.part === 'n' && entry.person;

const POINTING = /\b(?:he|she|it|they|who|which)\b/i;
