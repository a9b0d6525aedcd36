/** Finds articles by what people call them. */

import type { Article, Corpus } from './article.ts';

/** Articles whose title holds the words or whose id they are, in corpus order; all of them for no words. */
export function articlesNamed(corpus: Corpus, words: string): Article[] {
  const wanted = words.trim().toLowerCase();
  return [...corpus.articles.values()].filter(
    ({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase() === wanted,
  );
}

/** Those that words mean: the one whose id they are, else those that are called just so, else all whose title holds them. */
export function articlesMeant(corpus: Corpus, words: string): Article[] {
  const wanted = words.trim().toLowerCase();
  const named = articlesNamed(corpus, words);
  const own = named.filter(({ id }) => id.toLowerCase() === wanted);
  const called = named.filter(({ title }) => title.toLowerCase() === wanted);
  return own.length > 0 ? own : called.length > 0 ? called : named;
}
