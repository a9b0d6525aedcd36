/** Finds articles by what people call them. */

import type { Article, Corpus } from './article.ts';

/** Articles whose title holds the words or whose id they are, in corpus order; all of them for no words. */
export function articlesNamed(corpus: Corpus, words: string): Article[] {
  const wanted = typed(words);
  return [...corpus.articles.values()].filter(
    ({ id, title }) => typed(title).includes(wanted) || typed(id) === wanted,
  );
}

/** Those that words mean: the one whose id they are, else those that are called just so, else all whose title holds them. */
export function articlesMeant(corpus: Corpus, words: string): Article[] {
  const wanted = typed(words);
  const named = articlesNamed(corpus, words);
  const own = named.filter(({ id }) => typed(id) === wanted);
  const called = named.filter(({ title }) => typed(title) === wanted);
  return own.length > 0 ? own : called.length > 0 ? called : named;
}

/** As it is typed: in small letters, with the one space, quotation mark and apostrophe of a keyboard. */
function typed(name: string): string {
  const small = name.trim().toLowerCase();
  // Most titles have nothing else, and all of thousands are looked at with every key.
  if (!/[^ -~]| {2}/.test(small)) return small;
  return small
    .replace(/\s+/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
}
