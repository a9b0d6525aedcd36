/** Puts changed articles in their places among those that stay. */

import type { Article } from '../corpus/article.ts';
import { byCodeUnit } from '../order.ts';

/** The articles as they are now, in the order of their ids. */
export function merged(
  before: ReadonlyMap<string, Article>,
  incoming: ReadonlyMap<string, Article>,
  removed: readonly string[],
): ReadonlyMap<string, Article> {
  const gone = new Set(removed);
  const added = [...incoming.keys()].filter((id) => !before.has(id) && !gone.has(id)).sort(byCodeUnit);
  const articles = new Map<string, Article>();
  let next = 0;
  const addBefore = (limit: string | null) => {
    while (next < added.length && (limit === null || byCodeUnit(added[next]!, limit) < 0)) {
      const id = added[next++]!;
      articles.set(id, incoming.get(id)!);
    }
  };
  for (const [id, article] of before) {
    addBefore(id);
    if (!gone.has(id)) articles.set(id, incoming.get(id) ?? article);
  }
  addBefore(null);
  return articles;
}
