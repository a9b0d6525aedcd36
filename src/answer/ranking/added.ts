/** What a sentence adds to a question: names, times, numbers and people that the question does not say itself. */

import { ITSELF } from '../../language/bonds.ts';
import { wordSet } from '../../language/word-set.ts';
import { isPlaceName } from '../../reading/name/places.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Match, Matcher } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import type { Sign } from '../reader/signs.ts';

/**
 * How many names of either sort a sentence adds, how sure the surest time and number are, and how near the nearest of
 * what is asked for stands to the question's words: 0 for none. Times and numbers are looked at where they are asked for.
 */
export interface Held {
  readonly persons: number;
  readonly places: number;
  readonly time: number;
  readonly number: number;
  readonly near: number;
}

/** What candidates are looked at for: the same of all of them. */
export interface Sought {
  readonly question: Question;
  readonly terms: readonly Term[];
  readonly matcher: Matcher;
}

/** What the candidate adds to the question. */
export function heldBy(
  { question: { wanted, focus }, terms, matcher }: Sought,
  { sentence, match }: Candidate,
): Held {
  const ofLand = wanted === 'place' && LANDS.has(focus?.lower ?? '');
  let [persons, places, time, number, near] = [0, 0, 0, 0, 0];
  for (const sign of sentence.signs) {
    const { kind, place, sure } = sign;
    if ((kind !== 'name' && kind !== wanted) || covered(sign, sentence, matcher)) continue;
    if (kind === 'time') time = Math.max(time, sure);
    else if (kind === 'number') number = Math.max(number, sure);
    else if (place || (ofLand && isLand(sign, sentence))) places++;
    else persons++;
    if (suits(sign, wanted)) near = Math.max(near, nearness(sign, terms, match));
  }
  return { persons, places, time, number, near };
}

/** Asked for one of these, the name of one tells it wherever it stands: "Peru was the first country to sign". */
const LANDS = wordSet(
  'country countries nation nations state states city cities capital capitals town towns region regions',
);

const isLand = ({ from, to }: Sign, { words }: PreparedSentence) =>
  isPlaceName(words.slice(from, to).map(({ lexeme }) => lexeme.lower));

function suits({ kind, place, sure }: Sign, wanted: Question['wanted']): boolean {
  if (wanted === 'person') return kind === 'name' && !place;
  if (wanted === 'place') return kind === 'name';
  return wanted === 'time' && kind === 'time' && sure > 0.5;
}

/** Whether the question says these words itself. */
export function covered({ from, to, kind }: Sign, sentence: PreparedSentence, matcher: Matcher): boolean {
  for (let i = from; i < to; i++) {
    if (matcher.nearest(sentence, i) < ITSELF) return false;
    if (kind === 'time' && sentence.words[i]!.lexeme.stop) return false;
  }
  return true;
}

/** Whether a common noun names a person whom the question does not name so. */
export function namesSomebody(sentence: PreparedSentence, matcher: Matcher): boolean {
  for (const i of sentence.people) if (matcher.nearest(sentence, i) < ITSELF) return true;
  return false;
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
