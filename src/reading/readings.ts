/** Keeps the articles that were read last, so that memory stays bounded however many there are. */

import type { Article } from '../corpus/article.ts';
import { type ArticleReading, readArticle } from './article.ts';

/** About 150 KB each when read whole. */
const KEPT_ARTICLES = 64;

export interface Readings {
  of(article: Article): ArticleReading;
}

export function createReadings(): Readings {
  const kept = new Map<string, ArticleReading>();
  return {
    of(article) {
      const key = `${article.id} ${article.hash}`;
      let reading = kept.get(key);
      if (reading === undefined) {
        reading = readArticle(article);
        if (kept.size >= KEPT_ARTICLES) kept.delete(kept.keys().next().value!);
      } else {
        kept.delete(key);
      }
      kept.set(key, reading);
      return reading;
    },
  };
}
