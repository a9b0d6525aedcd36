/** Finds the days to come that the new articles speak of. */

import type { Corpus } from '../corpus/article.ts';
import type { Precision, TimeMention } from '../reading/times.ts';
import { cite } from './cite.ts';
import type { Ahead } from './digest.ts';
import { type Fresh, LONGEST } from './stories.ts';

/** Days shown at most: the soonest. */
const MOST = 5;
/** Exact enough to be put on a calendar. */
const DATED: readonly Precision[] = ['clock', 'day', 'week', 'part of month', 'month'];

/**
 * Days that no article has reached yet; `today` is the digest's own date. Of articles of one origin, and
 * of several sentences for the same days, the one that says it most exactly is taken.
 */
export function aheadOf(
  fresh: readonly Fresh[],
  corpus: Corpus,
  origins: ReadonlyMap<string, number>,
  today: string,
): Ahead[] {
  const newest = newestDay(corpus);
  const best = new Map<string, Ahead & { days: number }>();
  for (const { article, statements } of fresh) {
    for (const statement of statements) {
      const { paragraph, text } = statement;
      if (paragraph.section === 'title' || paragraph.section === 'heading' || text.length > LONGEST) continue;
      const time = statement.times.find((time) => isAhead(time, newest));
      if (time === undefined) continue;
      const { from, to } = time as { from: string; to: string };
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      const key = `${origins.get(article.id)} ${from.slice(0, 7)}`;
      const known = best.get(key);
      if (known === undefined || days < known.days)
        best.set(key, { citation: cite(statement, article, time), from, to, passed: to < today, days });
    }
  }
  return [...best.values()]
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
    .slice(0, MOST)
    .map(({ days: _, ...ahead }) => ahead);
}

/** The latest date of an article; a day before it may have been overtaken by what was written since. */
function newestDay(corpus: Corpus): string {
  let newest = '';
  for (const { published } of corpus.articles.values())
    if (published !== null && published.date > newest) newest = published.date;
  return newest;
}

function isAhead(time: TimeMention, newest: string): boolean {
  return DATED.includes(time.precision) && time.from !== null && time.to !== null && time.from > newest;
}
