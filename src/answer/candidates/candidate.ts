/** A sentence that may answer, with what it and its surroundings hold of the question. */

import type { PreparedSentence } from '../reader/sentence.ts';
import type { Match } from './match.ts';

export interface Candidate {
  readonly sentence: PreparedSentence;
  readonly match: Match;
  /** By term: the best found in the whole paragraph. */
  readonly paragraph: readonly number[];
  /** By term: whether the paragraph has the very form asked, and how many of its sentences hold the word. */
  readonly inParagraph: { readonly literal: readonly number[]; readonly times: readonly number[] };
  /** By term: found in the sentence before and behind; `null` at the ends of the paragraph. */
  readonly before: readonly number[] | null;
  readonly after: readonly number[] | null;
  /** By term: the best found in the article's title and the paragraph's heading. */
  readonly title: readonly number[];
  /** Score of the paragraph in the full-text search, as a share of the best. */
  readonly found: number;
}
