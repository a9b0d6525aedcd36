/** How old the articles are. */

import type { Corpus } from './article.ts';

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
