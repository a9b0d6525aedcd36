/** Decides what a digest says: a pure function of the articles, what was shown before, and the day. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus/article.ts';
import { readArticle } from '../reading/article.ts';
import { aheadOf } from './ahead.ts';
import type { Digest } from './digest.ts';
import { type Fresh, newestFirst, storiesOf } from './stories.ts';

export interface Matter {
  readonly corpus: Corpus;
  /** Number of each article's origin. */
  readonly origins: ReadonlyMap<string, number>;
  readonly stem: (word: string) => string;
}

/** Articles read at most, the newest; of more in one digest only the titles are given. */
const MOST_READ = 60;

/**
 * `shown` maps the articles that the channel knows to the hash they had; `today` is the digest's local
 * date. `null` when there is nothing new. Gives way to other work between two articles.
 */
export async function digestOf(
  { corpus, origins, stem }: Matter,
  shown: ReadonlyMap<string, string>,
  today: string,
): Promise<Digest | null> {
  const news = [...corpus.articles.values()]
    .filter((article) => shown.get(article.id) !== article.hash)
    .map((article) => ({ article, news: shown.has(article.id) ? ('changed' as const) : ('new' as const) }))
    .sort(newestFirst);
  if (news.length === 0) return null;
  const fresh: Fresh[] = [];
  for (const one of news) {
    const statements = fresh.length < MOST_READ ? readArticle(one.article).all() : [];
    fresh.push({ ...one, statements });
    if (statements.length > 0) await nextTurn();
  }
  return {
    stories: storiesOf(fresh, corpus, origins, stem),
    ahead: aheadOf(fresh, corpus, origins, today),
    articles: fresh.map(({ article }) => ({ article: article.id, hash: article.hash })),
  };
}
