/** Whether the best sentence tells how long something takes or has taken, or when it is to come, where that is asked. */

import { isArticle } from '../../../language/determiners.ts';
import type { Statement } from '../../../reading/article.ts';
import { intendedHedges } from '../../../reading/data/hedges.ts';
import { isAhead } from '../../../reading/plans.ts';
import { asksForDuration, asksHowLongSoFar, asksUntilWhen, asksWhenAhead } from '../../question/duration.ts';
import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

/** "How long" without a length of time, or with that of a former one. */
export const durationLacking = ({ question: { lowers }, best, statement, written }: Case): boolean =>
  asksForDuration(lowers) &&
  (!tellsDuration(statement(), best, asksHowLongSoFar(lowers)) || isOfFormer(statement(), lowers, written));

/** "The first since 1998, when they stayed out for 23 days": how long another took, which is not asked. */
function isOfFormer({ times, text }: Statement, lowers: readonly string[], written: string | null): boolean {
  const [all, year = ''] = text.match(FORMER) ?? [];
  if (all === undefined || written === null || year >= written.slice(0, 4)) return false;
  const asked = lowers.some((lower, i) => lower === year || (FORMERLY.test(lower) && i < lowers.length - 1));
  const behind = text.indexOf(all) + all.length;
  return !asked && times.every(({ precision, start }) => precision !== 'duration' || start >= behind);
}

const FORMER = /\b((?:1[5-9]|20)\d\d),? when\b/;
const FORMERLY = /^(?:last|previous|former|earlier|prior)$/;

/** "How long has it been" without since when, or how long by now. */
export const soFarLacking = ({ question: { lowers }, statement }: Case): boolean =>
  asksHowLongSoFar(lowers) && !tellsSoFar(statement());

/** Tells up to when something lasts. */
export const UNTIL = /\b(?:until|till)\b/i;

/** A time that had not come, or one that is planned or depends on something. */
export function aheadLacking({ question: { lowers }, statement, written }: Case): boolean {
  if (!asksWhenAhead(lowers)) return false;
  const { times, hedges, text } = statement();
  if (asksUntilWhen(lowers) && UNTIL.test(text)) return false;
  if (times.some((time) => isAhead(time, statement(), written))) return false;
  return times.length === 0 || !hedges.some(({ kind }) => kind === 'future' || intendedHedges.has(kind));
}

/** "For eleven years now", "since May", "their second week", "a four-year war". */
const tellsSoFar = ({ text }: Statement): boolean =>
  /\b(?:has|have|had|since|now|so far)\b|['’](?:ve|s been)\b|-(?:day|week|month|year)s?(?:-|\b)/i.test(
    text,
  ) || NTH.test(text);

const NTH =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:straight |consecutive )?(?:hour|day|week|month|year|decade)\b/i;

/** Times that tell an extent by themselves: "overnight", "all day". */
const EXTENT = /^(?:overnight|all day|all night|around the clock)$/i;

/** "Two days", "since May", "until noon"; "a four-year war" tells how long the war is and nothing else. */
function tellsDuration({ times, text }: Statement, { match, sentence }: Ranked, asksSoFar: boolean): boolean {
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
    if (next < 0) return false;
    if (match.positions.some((at) => at === next || at === next + 1)) return true;
    // "How long did she sign for": what is signed, served or given is told by how long it lasts.
    const first = sentence.words.findIndex(({ start: from }) => from - start >= time.start);
    return (
      BINDING.test(sentence.words[next]!.lexeme.lower) &&
      match.positions.some(
        (at) => at === first - 1 || (at === first - 2 && isArticle(sentence.words[first - 1]!.lexeme.lower)),
      )
    );
  });
}

/** What lasts as long as is said before it: "a two-year contract". */
const BINDING =
  /^(?:contracts?|deals?|terms?|sentences?|bans?|suspensions?|leases?|loans?|agreements?|extensions?|stints?|spells?|tours?|truces?|ceasefires?|pauses?|permits?|visas?|licen[cs]es?)$/;

const UNITS = /\b(?:minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const AGO = /^\s+(?:ago|earlier|later|before|after)\b/i;
