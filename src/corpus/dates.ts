/** How old the articles are. */

import type { Article, Corpus } from './article.ts';

/** ISO dates of the oldest and the newest article that has one; `null` where none has. */
export function datesOf({ articles }: Pick<Corpus, 'articles'>): { oldest: string; newest: string } | null {
  let dates: { oldest: string; newest: string } | null = null;
  for (const { published } of articles.values()) {
    if (published === null) continue;
    const { date } = published;
    if (dates === null) dates = { oldest: date, newest: date };
    else if (date > dates.newest) dates.newest = date;
    else if (date < dates.oldest) dates.oldest = date;
  }
  return dates;
}

const remembered = new WeakMap<Corpus['articles'], readonly Article[]>();

/** All articles, the newest first and those without a date last; of one day in the order of their ids. */
export function byAge({ articles }: Pick<Corpus, 'articles'>): readonly Article[] {
  let list = remembered.get(articles);
  if (list === undefined) {
    // Comparing each with others would ask each many times for its date.
    const days = new Map<string, Article[]>();
    for (const article of articles.values()) {
      const day = article.published?.date ?? '';
      const those = days.get(day);
      if (those) those.push(article);
      else days.set(day, [article]);
    }
    list = [...days.keys()]
      .sort()
      .reverse()
      .flatMap((day) => days.get(day)!);
    remembered.set(articles, list);
  }
  return list;
}
