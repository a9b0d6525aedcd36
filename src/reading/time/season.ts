/** Reads a season: "summer", "the summer of 2025", "last winter". */

import type { Token } from '../../language/tokens.ts';
import { isCapital } from '../capitals.ts';
import { is } from '../mention.ts';
import { type Interval, seasonOf } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

/** "summer", "the summer of 2025", "summer 2025"; without a year it is not resolved. "Winter Games" are none. */
export function seasonAt(tokens: readonly Token[], first: number, at: number): ReadTime | null {
  if (isCapital(tokens[at]!) && tokens[at + 1]?.kind === 'word' && isCapital(tokens[at + 1]!)) return null;
  const i = is(tokens, at + 1, 'of') ? at + 2 : at + 1;
  const year = /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '') ? Number(tokens[i]!.text) : null;
  return year === null
    ? readTime(first, at + 1, null, 'season')
    : readTime(first, i + 1, seasonOf(year, tokens[at]!.lower), 'season');
}

/** The last season that is over, the one we are in or nearest to, or the next that has not begun. */
export function seasonNear(written: string, season: string, direction: number): Interval {
  const year = Number(written.slice(0, 4));
  const near = [year - 2, year - 1, year, year + 1].map((at) => seasonOf(at, season));
  if (direction < 0) return near.filter(({ to }) => to < written).at(-1)!;
  if (direction > 0) return near.find(({ from }) => from > written) ?? seasonOf(year + 2, season);
  return near.find(({ to }) => to >= written)!;
}
