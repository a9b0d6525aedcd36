/** Keeps the articles that were read last, so that memory stays bounded however many there are. */

import type { Article } from '../corpus/article.ts';
import { keepRecent } from '../recent.ts';
import { type ArticleReading, readArticle } from './article.ts';

/** About 150 KB each when read whole. */
const KEPT_ARTICLES = 64;

/** Articles with what they say, the same object as long as it is kept. */
export interface Readings {
  of(article: Article): ArticleReading;
}

/** Each is read when it is first asked for. */
export function createReadings(): Readings {
  const kept = keepRecent<Article, ArticleReading>(KEPT_ARTICLES);
  return { of: (article) => kept.of(article, () => readArticle(article)) };
}
