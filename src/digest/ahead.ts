/** Finds the days to come that the new articles speak of. */

import type { Citation } from '../answer/answer.ts';
import { byCodeUnit } from '../order.ts';
import type { Precision } from '../reading/time/precision.ts';
import type { TimeMention } from '../reading/time/times.ts';
import { cite } from './cite.ts';
import type { Ahead } from './digest.ts';
import { type Fresh, LONGEST } from './stories.ts';

/** Days shown at most: the soonest. */
const MOST = 5;
/** Exact enough to be put on a calendar. */
const DATED: readonly Precision[] = ['clock', 'day', 'week', 'part of month', 'month'];

/** A day to come as one origin tells it first. */
interface Told {
  readonly origin: number;
  readonly from: string;
  readonly to: string;
  readonly citation: Citation;
}

/**
 * Days that no article has reached yet; `newest` is the latest date of one: a day before it may have been overtaken by
 * what was written since. `today` is the digest's own date. Of articles of one origin a day is quoted once, and "early
 * February" not where February 1 is given too.
 */
export function aheadOf(
  fresh: readonly Fresh[],
  newest: string,
  origins: ReadonlyMap<string, number>,
  today: string,
): Ahead[] {
  const all = toldOf(fresh, newest, origins);
  const exact = all.filter((one) => !all.some((other) => other.origin === one.origin && within(other, one)));
  const days = new Map<string, { from: string; to: string; passed: boolean; citations: Citation[] }>();
  for (const { from, to, citation } of exact) {
    const key = `${from} ${to}`;
    const day = days.get(key) ?? { from, to, passed: to < today, citations: [] };
    days.set(key, day);
    day.citations.push(citation);
  }
  return [...days]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .slice(0, MOST)
    .map(([, day]) => day);
}

function toldOf(fresh: readonly Fresh[], newest: string, origins: ReadonlyMap<string, number>): Told[] {
  const told = new Map<string, Told>();
  for (const { article, statements } of fresh) {
    const origin = origins.get(article.id)!;
    for (const statement of statements) {
      const { section } = statement.paragraph;
      if (section === 'title' || section === 'heading' || statement.text.length > LONGEST) continue;
      for (const time of statement.times) {
        if (!isAhead(time, newest)) continue;
        const { from, to } = time;
        const key = `${origin} ${from} ${to}`;
        if (!told.has(key)) told.set(key, { origin, from, to, citation: cite(statement, article, time) });
      }
    }
  }
  return [...told.values()];
}

/** The first is the more exact: all of its days are among those of the second, and not the other way round. */
function within(one: Told, other: Told): boolean {
  return one.from >= other.from && one.to <= other.to && (one.from > other.from || one.to < other.to);
}

function isAhead(time: TimeMention, newest: string): time is TimeMention & { from: string; to: string } {
  return DATED.includes(time.precision) && time.from !== null && time.to !== null && time.from > newest;
}
