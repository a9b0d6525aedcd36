/** Decides what a digest says, from the articles, what was shown before, and the day alone. */

import type { Library } from '../library.ts';
import { turns } from '../turns.ts';
import { aheadOf } from './ahead.ts';
import type { Digest } from './digest.ts';
import { type Fresh, newestFirst, storiesOf } from './stories.ts';

/** The library as far as a digest needs it. */
export type Matter = Pick<Library, 'corpus' | 'origins' | 'readings' | 'reader'>;

/** Articles read at most, the newest; of more in one digest only the titles are given. */
const MOST_READ = 60;
/** Newest articles among which those are looked for that tell a story again. */
const LOOKED_AT = 100;

/**
 * `shown` maps the articles that the channel knows to the hash they had; `today` is the digest's local
 * date. `null` when there is nothing new. Lets others have a turn while it reads.
 */
export async function digestOf(
  matter: Matter,
  shown: ReadonlyMap<string, string>,
  today: string,
): Promise<Digest | null> {
  const { corpus, readings } = matter;
  const turn = turns();
  const all = [...corpus.articles.values()].sort(newestFirst);
  const news = all.filter(({ id, hash }) => shown.get(id) !== hash);
  if (news.length === 0) return null;
  const fresh: Fresh[] = [];
  for (const article of news) {
    const statements = fresh.length < MOST_READ ? readings.of(article).all() : [];
    fresh.push({ article, news: shown.has(article.id) ? 'changed' : 'new', statements });
    await turn();
  }
  const known = all.filter(({ id, hash }) => shown.get(id) === hash).slice(0, LOOKED_AT);
  const origins = matter.origins([...news, ...known]);
  return {
    stories: storiesOf(fresh, known, origins, matter.reader),
    ahead: aheadOf(fresh, corpus, origins, today),
    articles: news.map(({ id, hash }) => ({ article: id, hash })),
  };
}
