/** Finds articles by what people call them. */

import type { Article, Corpus } from './article.ts';

/** Articles whose title holds the words or whose id they are, in corpus order; all of them for no words. */
export function articlesNamed(corpus: Corpus, words: string): Article[] {
  const wanted = words.trim().toLowerCase();
  return [...corpus.articles.values()].filter(
    ({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase() === wanted,
  );
}
