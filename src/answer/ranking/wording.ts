/** How far a candidate keeps the very words of the question, and how its paragraph and article stand to it. */

import type { Candidate } from '../candidates/candidate.ts';
import type { Matcher } from '../candidates/match.ts';
import { blank } from '../candidates/matched.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { placesOf, type Row } from './network.ts';

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

const WORDING = placesOf(WORDING_FEATURES);
const STANDING = placesOf(STANDING_FEATURES);

/** A word counts as said from here on. */
const SAID = 0.7;
/** Neighbouring words of the question stand in their order when no more words than these come between. */
const ORDER_REACH = 6;

/** Neighbouring words of the question, stop words too: which of them stand side by side in a sentence. */
export interface Bigrams {
  share(candidate: Candidate): number;
}

/** Of all words, in the order in which they were asked. */
export function bigramsOf({ words }: Question, { idOf }: Pick<Matcher, 'idOf'>): Bigrams {
  const ids = words.map(({ lexeme }) => idOf(lexeme));
  // A bit for each form that begins or ends a pair, shared by every 32nd: most forms have neither.
  let [begins, ends] = [0, 0];
  for (let i = 1; i < ids.length; i++) {
    begins |= 1 << ids[i - 1]!;
    ends |= 1 << ids[i]!;
  }
  const asked = (first: number, second: number) => {
    for (let i = 1; i < ids.length; i++) if (ids[i - 1] === first && ids[i] === second) return true;
    return false;
  };
  const all = Math.max(1, words.length - 1);
  return {
    share({ sentence: { forms } }) {
      let count = 0;
      let first = forms[0] ?? 0;
      for (let i = 1; i < forms.length; i++) {
        const second = forms[i]!;
        const maybe = (begins >>> first) & (ends >>> second) & 1;
        if (maybe === 1 && asked(first, second) && !standsBefore(i, forms)) count++;
        first = second;
      }
      return count / all;
    },
  };
}

/** Whether the two forms that end there stand side by side before. */
function standsBefore(at: number, forms: Int32Array): boolean {
  for (let i = 1; i < at; i++) if (forms[i] === forms[at] && forms[i - 1] === forms[at - 1]) return true;
  return false;
}

/** Fills `row` from `at` on with `WORDING_FEATURES`. */
export function wordingFeatures(
  terms: readonly Term[],
  candidate: Candidate,
  bigrams: Bigrams,
  row: Row,
  at: number,
): void {
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
  row[at + WORDING.surface] = surface;
  row[at + WORDING.surfaceParagraph] = surfaceParagraph;
  row[at + WORDING.bigrams] = bigrams.share(candidate);
  row[at + WORDING.order] = order;
  row[at + WORDING.repeated] = repeated;
  row[at + WORDING.count] = count / number;
  row[at + WORDING.countParagraph] = countParagraph / number;
  row[at + WORDING.softSquare] = squares > 0 ? soft / squares : 0;
  row[at + WORDING.paragraphSquare] = squares > 0 ? softParagraph / squares : 0;
  row[at + WORDING.paragraphSize] = Math.min(1, sentence.of / 12);
  row[at + WORDING.words] = Math.min(1, sentence.words.length / 60);
}

/** Fills each row from `at` on with `STANDING_FEATURES`; `candidates` in the order in which they were found. */
export function standingFeatures(
  terms: readonly Term[],
  candidates: readonly Candidate[],
  rows: readonly Row[],
  at: number,
): void {
  const held = heldByArticle(terms, candidates);
  let most = 0;
  for (const { cover } of held) most = Math.max(most, cover);
  const first = candidates[0]?.found ?? 0;
  const lead = first - (candidates.find(({ found }) => found < first)?.found ?? first);
  let rank = 0;
  for (let i = 0; i < candidates.length; i++) {
    const { found } = candidates[i]!;
    if (i > 0 && found < candidates[i - 1]!.found) rank++;
    const { cover } = held[i]!;
    const row = rows[i]!;
    row[at + STANDING.article] = cover;
    row[at + STANDING.articleBehindBest] = most - cover;
    row[at + STANDING.foundRank] = 1 / (1 + rank);
    row[at + STANDING.foundLead] = rank === 0 ? lead : 0;
  }
}

/** What the candidates of an article hold together of each term, with what is around them, and how much that is. */
interface Held {
  readonly best: number[];
  cover: number;
}

/** By candidate that of its article. */
function heldByArticle(terms: readonly Term[], candidates: readonly Candidate[]): Held[] {
  const articles = new Map<string, Held>();
  const held: Held[] = [];
  let last: readonly number[] | null = null;
  let own: Held | null = null;
  for (const { sentence, paragraph, title } of candidates) {
    // The candidates of a paragraph stand together and share what is found around them.
    if (own === null || paragraph !== last) {
      last = paragraph;
      const { article } = sentence.span;
      own = articles.get(article) ?? { best: blank(terms.length), cover: 0 };
      articles.set(article, own);
      const { best } = own;
      for (let t = 0; t < best.length; t++) best[t] = Math.max(best[t]!, paragraph[t]!, title[t]!);
    }
    held.push(own);
  }
  for (const own of articles.values())
    for (let t = 0; t < terms.length; t++) own.cover += terms[t]!.weight * own.best[t]!;
  return held;
}
