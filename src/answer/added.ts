/** What a sentence adds to a question: names, times, numbers and people that the question does not say itself. */

import type { Match, Matcher } from './match.ts';
import type { PreparedSentence } from './sentence.ts';
import type { Sign } from './signs.ts';
import type { Term } from './weigh.ts';

/** How many names of either sort a sentence adds, and how sure the surest time and number are: 0 for none. */
export interface Held {
  readonly persons: number;
  readonly places: number;
  readonly time: number;
  readonly number: number;
}

export function heldBy(sentence: PreparedSentence, matcher: Matcher): Held {
  let [persons, places, time, number] = [0, 0, 0, 0];
  for (const sign of sentence.signs) {
    if (covered(sign, sentence, matcher)) continue;
    const { kind, place, sure } = sign;
    if (kind === 'time') time = Math.max(time, sure);
    else if (kind === 'number') number = Math.max(number, sure);
    else if (place) places++;
    else persons++;
  }
  return { persons, places, time, number };
}

/** Whether the question says these words itself. */
export function covered({ from, to, kind }: Sign, sentence: PreparedSentence, matcher: Matcher): boolean {
  for (let i = from; i < to; i++) {
    if (matcher.nearest(sentence, i) < 0.85) return false;
    if (kind === 'time' && sentence.words[i]!.lexeme.stop) return false;
  }
  return true;
}

/** Whether a common noun names a person whom the question does not name so. */
export function namesSomebody(sentence: PreparedSentence, matcher: Matcher): boolean {
  for (const i of sentence.people) if (matcher.nearest(sentence, i) < 0.85) return true;
  return false;
}

export const isName = ({ kind }: Sign) => kind === 'name';
export const isPerson = ({ kind, place }: Sign) => kind === 'name' && !place;
export const isSureTime = ({ kind, sure }: Sign) => kind === 'time' && sure > 0.5;

/** How near the nearest such sign, which the question does not say itself, stands to the question's words. */
export function nearest(
  fits: (sign: Sign) => boolean,
  sentence: PreparedSentence,
  matcher: Matcher,
  terms: readonly Term[],
  match: Match,
): number {
  let best = 0;
  for (const sign of sentence.signs) {
    if (fits(sign) && !covered(sign, sentence, matcher)) best = Math.max(best, nearness(sign, terms, match));
  }
  return best;
}

/** Each word of the question counts, the weightier the nearer to 1. */
function nearness({ from, to }: Sign, terms: readonly Term[], { strengths, positions }: Match): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) {
    if (strengths[t]! <= 0.4) continue;
    const at = positions[t]!;
    const apart = at < from ? from - at : at >= to ? at - to + 1 : 1;
    sum += (Math.sqrt(terms[t]!.weight) * strengths[t]!) / (1 + apart / 3);
  }
  return Math.min(1, sum);
}
