/** A question becomes an outcome. */

import type { Library } from '../library.ts';
import type { Citation, Outcome } from './answer.ts';

export async function answer(question: string, { corpus, index }: Library): Promise<Outcome> {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = await index.search(words, 5);
  const citations = found.flatMap(({ article, paragraph }): Citation[] => {
    const source = corpus.articles.get(article)!.paragraphs[paragraph - 1]!;
    const first = source.sentences[0]!;
    return [{ sentence: first, paragraph, position: 1, bold: null, attribution: null, hedges: [] }];
  });
  const common = {
    question,
    corpus: { id: corpus.id, articles: corpus.articles.size },
    score: citations.length > 0 ? 0.5 : 0,
    trace: { wanted: 'keywords' as const, words: [], candidates: [] },
  };
  const [first, ...rest] = citations;
  return first
    ? { kind: 'answer', ...common, citations: [first, ...rest], agreement: [] }
    : { kind: 'abstention', ...common, reason: { why: 'empty' }, nearest: [] };
}
