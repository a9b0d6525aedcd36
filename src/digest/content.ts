/** Decides what a digest says, from the articles, what was shown before, and the day alone. */

import type { Library } from '../answer/library.ts';
import type { Article } from '../corpus/article.ts';
import { byAge } from '../corpus/dates.ts';
import { turns } from '../turns.ts';
import { aheadOf } from './ahead.ts';
import { changesOf } from './changes.ts';
import type { Digest } from './digest.ts';
import { type Fresh, storiesOf } from './stories.ts';

/** Articles read at most, the newest; of more in one digest only the titles are given. */
const MOST_READ = 60;
/** Newest of the other articles with which the new ones are compared. */
const LOOKED_AT = 100;

/**
 * `shown` maps the articles that the channel knows to the hash they had; `today` is the digest's local
 * date. `null` when there is nothing new. Lets others have a turn while it reads.
 */
export async function digestOf(
  library: Library,
  shown: ReadonlyMap<string, string>,
  today: string,
): Promise<Digest | null> {
  const { corpus, readings } = library;
  const turn = turns();
  const all = byAge(corpus);
  const newest = all[0]?.published?.date ?? '';
  const news = all.filter(({ id, hash }) => shown.get(id) !== hash);
  if (news.length === 0) return null;
  const read = new Set(news.slice(0, MOST_READ));
  const fresh: Fresh[] = [];
  for (const article of news) {
    const statements = read.has(article) ? readings.of(article).all() : [];
    fresh.push({ article, news: shown.has(article.id) ? 'changed' : 'new', statements });
    await turn();
  }
  const known = all.filter(({ id, hash }) => shown.get(id) === hash).slice(0, LOOKED_AT);
  await turn();
  const origins = library.origins([...news, ...known]);
  const told = storiesOf(fresh, known, origins, library);
  await turn();
  const compared = among(library, [...read, ...known]);
  const ids = new Set(news.map(({ id }) => id));
  const isFresh = (id: string) => ids.has(id);
  return {
    ...told,
    ...(await changesOf(compared, isFresh, known.length > 0 && known.length < LOOKED_AT)),
    ahead: aheadOf(fresh.slice(0, MOST_READ), newest, origins, today),
    articles: news.map(({ id, hash }) => ({ article: id, hash })),
  };
}

/** The library with these articles only. */
function among(library: Library, articles: readonly Article[]): Library {
  const { corpus, ...rest } = library;
  return { ...rest, corpus: { ...corpus, articles: new Map(articles.map((one) => [one.id, one])) } };
}
