/** Whether the best sentence tells how long, when ahead, and between whom, where a question asks after that. */

import { isAuxiliary, isBeing } from '../../language/auxiliaries.ts';
import type { Statement } from '../../reading/article.ts';
import { intendedHedges } from '../../reading/data/hedges.ts';
import { isPlace } from '../../reading/name/places.ts';
import { isAhead } from '../../reading/plans.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';

/** What is said of a duration only; "held for two days" tells it as well. */
export const LASTING = /^(?:last|lasts|lasted|lasting|take|takes|took|taken|taking|until|till|ago)$/;

/** "how long did it take", "how long will they last"; "how long is the bridge" asks for a measure. */
export function asksForDuration(lowers: readonly string[]): boolean {
  const long = lowers.findIndex((lower, i) => lower === 'long' && lowers[i - 1] === 'how');
  if (long < 0) return false;
  const next = lowers[long + 1] ?? '';
  const helped = isAuxiliary(next) && !isBeing(next);
  return helped || lowers.slice(long + 1).some((lower) => LASTING.test(lower));
}

/** "How often does it meet". */
export const asksHowOften = ({ wanted, focus }: Question): boolean =>
  wanted === 'number' && focus?.lower === 'often';

/** "How long have they been at it" is not answered by how long they were the last time. */
export const asksHowLongSoFar = (lowers: readonly string[]): boolean =>
  lowers.some((lower, i) => lower === 'long' && /^(?:has|have)$/.test(lowers[i + 1] ?? ''));

/** "For eleven years now", "since May", "their second week", "a four-year war". */
export const tellsSoFar = ({ text }: Statement): boolean =>
  /\b(?:has|have|had|since|now|ongoing|so far)\b|['’](?:ve|s been)\b|-(?:day|week|month|year)s?(?:-|\b)/i.test(
    text,
  ) || NTH.test(text);

const NTH =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:straight |consecutive )?(?:hour|day|week|month|year|decade)\b/i;

/** Times that tell an extent by themselves: "overnight", "all day". */
const EXTENT = /^(?:overnight|all day|all night|around the clock)$/i;

/** "Two days", "since May", "until noon"; "a four-year war" tells how long the war is and nothing else. */
export function tellsDuration(
  { times, text }: Statement,
  { match, sentence }: Candidate,
  asksSoFar = false,
): boolean {
  const { start } = sentence.span;
  if (asksSoFar && NTH.test(text)) return true;
  return times.some((time) => {
    const phrase = text.slice(time.start, time.end);
    if (time.limit !== null && /^(?:since|until|till|through)$/.test(time.limit)) return true;
    if (EXTENT.test(phrase)) return true;
    const stretch = time.precision === 'duration' || (time.precision === 'vague' && UNITS.test(phrase));
    if (!stretch || AGO.test(text.slice(time.end))) return false;
    if (!phrase.includes('-')) return true;
    // "Four-year-long" is still of the noun behind.
    const next = sentence.words.findIndex(
      ({ lexeme, start: from }) => from - start >= time.end && lexeme.lower !== 'long',
    );
    return next >= 0 && match.positions.some((at) => at === next || at === next + 1);
  });
}

const UNITS = /\b(?:minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const AGO = /^\s+(?:ago|earlier|later|before|after)\b/i;

/** "when could they meet", "when will it open". */
export function asksWhenAhead(lowers: readonly string[]): boolean {
  const when = lowers.indexOf('when');
  return when >= 0 && /^(?:will|could|might|may|shall)$/.test(lowers[when + 1] ?? '');
}

/** A time that had not come, or one that is planned or depends on something. */
export function tellsAhead(statement: Statement, written: string | null): boolean {
  const { times, hedges } = statement;
  if (times.some((time) => isAhead(time, statement, written))) return true;
  return times.length > 0 && hedges.some(({ kind }) => intendedHedges.has(kind));
}

const TOGETHER = /^(?:meet|meets|met|meeting|talk|talks|talked|speak|speaks|spoke|spoken)$/;

/** "when did A and B meet": a sentence on either of them with somebody else tells nothing of it. */
export function partnerLacking(
  lowers: readonly string[],
  terms: readonly Term[],
  { match }: Candidate,
): boolean {
  if (!lowers.some((lower) => TOGETHER.test(lower))) return false;
  return terms.some(({ name, at }, t) => {
    if (!name || isPlace(lowers[at]!) || lowers[at + 1] !== 'and') return false;
    const other = terms.findIndex((term) => term.at === at + 2 && term.name);
    return other >= 0 && [t, other].some((one) => match.strengths[one]! < MET);
  });
}
