/** How far a candidate keeps the very words of the question, and how its paragraph and article stand to it. */

import type { Candidate } from './candidate.ts';
import type { Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { Term } from './weigh.ts';

export const WORDING_FEATURES = [
  'surface',
  'surfaceParagraph',
  'bigrams',
  'order',
  'repeated',
  'count',
  'countParagraph',
  'softSquare',
  'paragraphSquare',
  'paragraphSize',
  'words',
] as const;

/** What only shows beside the other candidates. */
export const STANDING_FEATURES = ['article', 'articleBehindBest', 'foundRank', 'foundLead'] as const;

/** A word counts as said from here on. */
const SAID = 0.7;
/** Neighbouring words of the question stand in their order when no more words than these come between. */
const ORDER_REACH = 6;

/** Neighbouring words of the question, stop words too: which of them stand side by side in a sentence. */
export interface Bigrams {
  share(candidate: Candidate): number;
}

export function bigramsOf({ words }: Question, { idOf }: Pick<Matcher, 'idOf'>): Bigrams {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const first = idOf(words[i - 1]!.lexeme);
    const second = idOf(words[i]!.lexeme);
    if (seconds.some((known, k) => known === second && firsts[k] === first)) continue;
    firsts.push(first);
    seconds.push(second);
  }
  const all = Math.max(1, words.length - 1);
  return {
    share({ sentence: { forms } }) {
      let count = 0;
      for (let k = 0; k < firsts.length; k++) if (standBeside(firsts[k]!, seconds[k]!, forms)) count++;
      return count / all;
    },
  };
}

function standBeside(first: number, second: number, forms: Int32Array): boolean {
  for (let i = 1; i < forms.length; i++) if (forms[i] === second && forms[i - 1] === first) return true;
  return false;
}

/** Fills `row` from `at` on with `WORDING_FEATURES` and returns the place behind. */
export function wordingFeatures(
  terms: readonly Term[],
  candidate: Candidate,
  bigrams: Bigrams,
  row: Float64Array,
  at: number,
): number {
  const { sentence, match, paragraph, inParagraph } = candidate;
  const { strengths, positions, literal } = match;
  let surface = 0;
  let surfaceParagraph = 0;
  let order = 0;
  let repeated = 0;
  let count = 0;
  let countParagraph = 0;
  let soft = 0;
  let softParagraph = 0;
  let squares = 0;
  for (let t = 0; t < terms.length; t++) {
    const { weight } = terms[t]!;
    const square = weight * weight;
    squares += square;
    soft += square * strengths[t]!;
    softParagraph += square * paragraph[t]!;
    if (literal[t] === 1) surface += weight;
    if (inParagraph.literal[t] === 1) surfaceParagraph += weight;
    const times = inParagraph.times[t]!;
    repeated += (weight * times) / (times + 1);
    if (strengths[t]! >= SAID) count++;
    if (paragraph[t]! >= SAID) countParagraph++;
    if (t === 0) continue;
    const from = positions[t - 1]!;
    const to = positions[t]!;
    if (from >= 0 && to > from && to - from <= ORDER_REACH) order += Math.min(weight, terms[t - 1]!.weight);
  }
  const number = Math.max(1, terms.length);
  row[at] = surface;
  row[at + 1] = surfaceParagraph;
  row[at + 2] = bigrams.share(candidate);
  row[at + 3] = order;
  row[at + 4] = repeated;
  row[at + 5] = count / number;
  row[at + 6] = countParagraph / number;
  row[at + 7] = squares > 0 ? soft / squares : 0;
  row[at + 8] = squares > 0 ? softParagraph / squares : 0;
  row[at + 9] = Math.min(1, sentence.of / 12);
  row[at + 10] = Math.min(1, sentence.words.length / 60);
  return at + WORDING_FEATURES.length;
}

/** Fills each row from `at` on with `STANDING_FEATURES`. */
export function standingFeatures(
  terms: readonly Term[],
  candidates: readonly Candidate[],
  rows: readonly Float64Array[],
  at: number,
): void {
  const articles = new Map<string, Float64Array>();
  for (const { sentence, paragraph, title } of candidates) {
    const { article } = sentence.span;
    const best = articles.get(article) ?? new Float64Array(terms.length);
    articles.set(article, best);
    for (let t = 0; t < best.length; t++) best[t] = Math.max(best[t]!, paragraph[t]!, title[t]!);
  }
  const covers = new Map<string, number>();
  let most = 0;
  for (const [article, best] of articles) {
    const cover = terms.reduce((sum, { weight }, t) => sum + weight * best[t]!, 0);
    covers.set(article, cover);
    most = Math.max(most, cover);
  }
  const founds = [...new Set(candidates.map(({ found }) => found))].sort((a, b) => b - a);
  const ranks = new Map(founds.map((found, rank) => [found, rank]));
  const lead = founds.length > 1 ? founds[0]! - founds[1]! : 0;
  candidates.forEach(({ sentence, found }, i) => {
    const row = rows[i]!;
    const rank = ranks.get(found)!;
    row[at] = covers.get(sentence.span.article)!;
    row[at + 1] = most - row[at]!;
    row[at + 2] = 1 / (1 + rank);
    row[at + 3] = rank === 0 ? lead : 0;
  });
}
