/** Decides what a digest says: a pure function of the articles, what was shown before, and the day. */

import type { Corpus } from '../corpus/article.ts';
import { readArticle } from '../reading/article.ts';
import { aheadOf } from './ahead.ts';
import type { Digest } from './digest.ts';
import { type Fresh, storiesOf } from './stories.ts';

export interface Matter {
  readonly corpus: Corpus;
  /** Number of each article's origin. */
  readonly origins: ReadonlyMap<string, number>;
  readonly stem: (word: string) => string;
}

/**
 * `shown` maps the articles that the channel knows to the hash they had; `today` is the digest's local
 * date. `null` when there is nothing new.
 */
export function digestOf(matter: Matter, shown: ReadonlyMap<string, string>, today: string): Digest | null {
  const { corpus, origins, stem } = matter;
  const fresh: Fresh[] = [];
  for (const article of corpus.articles.values()) {
    const hash = shown.get(article.id);
    if (hash === article.hash) continue;
    fresh.push({ article, news: hash === undefined ? 'new' : 'changed', statements: readArticle(article) });
  }
  if (fresh.length === 0) return null;
  return {
    stories: storiesOf(fresh, corpus, origins, stem),
    ahead: aheadOf(fresh, corpus, origins, today),
    articles: fresh.map(({ article }) => ({ article: article.id, hash: article.hash })),
  };
}
