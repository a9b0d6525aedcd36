/** What is measured of a candidate sentence: the numbers that the learned weights judge by. */

import type { Match, Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { PreparedSentence } from './sentence.ts';
import { TYPE_FEATURES, typeFeatures } from './typing.ts';
import type { Term } from './weigh.ts';
import {
  type Bigrams,
  bigramsOf,
  STANDING_FEATURES,
  standingFeatures,
  WORDING_FEATURES,
  wordingFeatures,
} from './wording.ts';

/** A sentence with what surrounds it. */
export interface Candidate {
  readonly sentence: PreparedSentence;
  readonly match: Match;
  /** By term: the best found in the whole paragraph. */
  readonly paragraph: Float64Array;
  /** By term: whether the paragraph has the very form asked, and how many of its sentences hold the word. */
  readonly inParagraph: { readonly literal: Uint8Array; readonly times: Uint8Array };
  /** By term: the best found in the sentence and its two neighbours. */
  readonly near: Float64Array;
  /** By term: found in the sentence before and behind; `null` at the ends of the paragraph. */
  readonly before: Float64Array | null;
  readonly after: Float64Array | null;
  /** By term: the best found in the article's title and the paragraph's heading. */
  readonly title: Float64Array;
  /** Score of the paragraph in the full-text search, as a share of the best. */
  readonly found: number;
}

const WANTED = [
  'person',
  'place',
  'time',
  'number',
  'reason',
  'statement',
  'position',
  'list',
  'claim',
  'thing',
  'keywords',
] as const;

const OWN_FEATURES = [
  'exact',
  'soft',
  'exactParagraph',
  'softParagraph',
  'softNear',
  'softTitle',
  'softWithTitle',
  'missing',
  'missingParagraph',
  'missingNear',
  'names',
  'namesParagraph',
  'namesNear',
  'missingName',
  'numbers',
  'numbersParagraph',
  'verbs',
  'nouns',
  'pairs',
  'pairsSoft',
  'compact',
  'dense',
  'found',
  'length',
  'first',
  'place',
  'title',
  'heading',
  'summary',
  'risks',
  'quoted',
  'pronoun',
  'gainBefore',
  'gainAfter',
] as const;

export const FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...TYPE_FEATURES,
  ...WANTED.map((wanted) => `wants ${wanted}`),
  'softBehindBest',
  'exactBehindBest',
  'paragraphBehindBest',
  'softBehindBestHere',
  ...WORDING_FEATURES,
  ...STANDING_FEATURES,
];

/** Where the last groups of features begin. */
const BEHIND_AT = OWN_FEATURES.length + TYPE_FEATURES.length + WANTED.length;
const WORDING_AT = BEHIND_AT + 4;
const STANDING_AT = WORDING_AT + WORDING_FEATURES.length;

/** A word counts as found itself from here on. */
const EXACT = 0.85;

/** One row per candidate, in the order of `FEATURES`. */
export function featuresOf(
  question: Question,
  terms: readonly Term[],
  candidates: readonly Candidate[],
  matcher: Matcher,
): Float64Array[] {
  const bigrams = bigramsOf(question);
  // One piece of memory for all: so many typed arrays of their own would take longer to make than to fill.
  const all = new Float64Array(candidates.length * FEATURES.length);
  const rows = candidates.map((candidate, i) => {
    const row = all.subarray(i * FEATURES.length, (i + 1) * FEATURES.length);
    fill(row, question, terms, candidate, matcher, bigrams);
    return row;
  });
  relate(candidates, rows);
  standingFeatures(terms, candidates, rows, STANDING_AT);
  return rows;
}

function fill(
  row: Float64Array,
  question: Question,
  terms: readonly Term[],
  candidate: Candidate,
  matcher: Matcher,
  bigrams: Bigrams,
): void {
  const { sentence, match, paragraph, near, title } = candidate;
  const { strengths, positions } = match;
  let at = 0;
  const put = (value: number) => {
    row[at++] = value;
  };
  let exact = 0;
  let soft = 0;
  let exactParagraph = 0;
  let softParagraph = 0;
  let softNear = 0;
  let softTitle = 0;
  let withTitle = 0;
  let missing = 0;
  let missingParagraph = 0;
  let missingNear = 0;
  let names = 0;
  let nameWeight = 0;
  let namesParagraph = 0;
  let namesNear = 0;
  let missingName = 0;
  let numbers = 0;
  let numberWeight = 0;
  let numbersParagraph = 0;
  let verbs = 0;
  let verbWeight = 0;
  let nouns = 0;
  let nounWeight = 0;
  for (let t = 0; t < terms.length; t++) {
    const { weight, name, number, lexeme } = terms[t]!;
    const s = strengths[t]!;
    const p = paragraph[t]!;
    if (s >= EXACT) exact += weight;
    soft += weight * s;
    if (p >= EXACT) exactParagraph += weight;
    softParagraph += weight * p;
    softNear += weight * near[t]!;
    softTitle += weight * title[t]!;
    withTitle += weight * Math.max(s, title[t]!);
    missing = Math.max(missing, weight * (1 - s));
    missingParagraph = Math.max(missingParagraph, weight * (1 - p));
    missingNear = Math.max(missingNear, weight * (1 - Math.max(near[t]!, title[t]!)));
    if (name) {
      nameWeight += weight;
      names += weight * s;
      namesParagraph += weight * p;
      namesNear += weight * Math.max(near[t]!, title[t]!);
      if (Math.max(p, title[t]!) < 0.5) missingName = 1;
    }
    if (number) {
      numberWeight += weight;
      if (s >= EXACT) numbers += weight;
      if (p >= EXACT) numbersParagraph += weight;
    }
    const part = lexeme.entry?.parts[0];
    if (part === 'v') {
      verbWeight += weight;
      verbs += weight * s;
    } else if (part === 'n') {
      nounWeight += weight;
      nouns += weight * s;
    }
  }
  const share = (found: number, whole: number) => (whole > 0 ? found / whole : 0.5);
  put(exact);
  put(soft);
  put(exactParagraph);
  put(softParagraph);
  put(softNear);
  put(softTitle);
  put(withTitle);
  put(missing);
  put(missingParagraph);
  put(missingNear);
  put(share(names, nameWeight));
  put(share(namesParagraph, nameWeight));
  put(share(namesNear, nameWeight));
  put(missingName);
  put(share(numbers, numberWeight));
  put(share(numbersParagraph, numberWeight));
  put(share(verbs, verbWeight));
  put(share(nouns, nounWeight));
  const { pairs, pairsSoft } = pairsOf(terms, strengths, positions);
  put(pairs);
  put(pairsSoft);
  put(compactness(strengths, positions));
  put(soft / (1 + sentence.content.length / 12));
  put(candidate.found);
  put(Math.min(1, sentence.content.length / 30));
  put(sentence.position === 1 ? 1 : 0);
  put(sentence.of > 1 ? (sentence.position - 1) / (sentence.of - 1) : 0);
  for (const section of ['title', 'heading', 'summary', 'risks']) put(sentence.section === section ? 1 : 0);
  put(sentence.quoted ? 1 : 0);
  put(sentence.pronoun ? 1 : 0);
  put(gain(terms, strengths, candidate.before));
  put(gain(terms, strengths, candidate.after));
  at = typeFeatures(question, terms, candidate, matcher, row, at);
  for (const wanted of WANTED) put(question.wanted === wanted ? 1 : 0);
  wordingFeatures(terms, candidate, bigrams, row, WORDING_AT);
}

/** How much more of the question is found together with that neighbour. */
function gain(terms: readonly Term[], strengths: Float64Array, other: Float64Array | null): number {
  let sum = 0;
  if (other !== null) {
    for (let t = 0; t < terms.length; t++) sum += terms[t]!.weight * Math.max(0, other[t]! - strengths[t]!);
  }
  return sum;
}

/** Neighbouring words of the question that are neighbours in the sentence too, as a share. */
function pairsOf(terms: readonly Term[], strengths: Float64Array, positions: Int16Array) {
  let pairs = 0;
  let soft = 0;
  let whole = 0;
  for (let t = 1; t < terms.length; t++) {
    const weight = Math.min(terms[t - 1]!.weight, terms[t]!.weight);
    whole += weight;
    const a = positions[t - 1]!;
    const b = positions[t]!;
    if (a < 0 || b < 0) continue;
    const strength = Math.min(strengths[t - 1]!, strengths[t]!);
    const apart = Math.abs(b - a);
    if (apart <= 1 && strength >= EXACT) pairs += weight;
    if (apart <= 4) soft += weight * strength;
  }
  return whole > 0 ? { pairs: pairs / whole, pairsSoft: soft / whole } : { pairs: 0, pairsSoft: 0 };
}

/** 1 when the found words stand side by side, falling as other words come between. */
function compactness(strengths: Float64Array, positions: Int16Array): number {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let count = 0;
  for (let t = 0; t < strengths.length; t++) {
    if (strengths[t]! < 0.5) continue;
    count++;
    from = Math.min(from, positions[t]!);
    to = Math.max(to, positions[t]!);
  }
  return count > 1 ? count / (count + Math.max(0, to - from + 1 - count) / 2) : 0;
}

/** What only shows in comparison: how far behind the best candidate of all, and of its paragraph. */
function relate(candidates: readonly Candidate[], rows: readonly Float64Array[]): void {
  const best = (feature: number) => rows.reduce((most, row) => Math.max(most, row[feature]!), 0);
  const exact = best(0);
  const soft = best(1);
  const paragraph = best(3);
  // The sentences of a paragraph share what is found in it.
  const here = new Map<Float64Array, number>();
  candidates.forEach(({ paragraph }, i) => {
    here.set(paragraph, Math.max(here.get(paragraph) ?? 0, rows[i]![1]!));
  });
  const at = BEHIND_AT;
  rows.forEach((row, i) => {
    row[at] = soft - row[1]!;
    row[at + 1] = exact - row[0]!;
    row[at + 2] = paragraph - row[3]!;
    row[at + 3] = here.get(candidates[i]!.paragraph)! - row[1]!;
  });
}
