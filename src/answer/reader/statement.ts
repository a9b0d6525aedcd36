/** What a prepared sentence says: its names, times, counts and sources, as read in its article. */

import type { Corpus } from '../../corpus/article.ts';
import type { Statement } from '../../reading/article.ts';
import type { Readings } from '../../reading/readings.ts';
import type { PreparedSentence } from './sentence.ts';

/** Reads the paragraph where that was not done before. */
export function statementOf(
  { span, paragraph, position }: PreparedSentence,
  corpus: Corpus,
  readings: Readings,
): Statement {
  return readings.of(corpus.articles.get(span.article)!).paragraph(paragraph)[position - 1]!;
}

/** The same of the sentence before it in its paragraph; `null` for the first. */
export function previousOf(
  { span, paragraph, position }: PreparedSentence,
  corpus: Corpus,
  readings: Readings,
): Statement | null {
  return readings.of(corpus.articles.get(span.article)!).paragraph(paragraph)[position - 2] ?? null;
}
