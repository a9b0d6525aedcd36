/** Reads times told from where the writer stands: "Saturday", "last summer", "two days ago", "the following day". */

import { weekdays } from '../../language/calendar.ts';
import { isArticle } from '../../language/determiners.ts';
import type { Token } from '../../language/tokens.ts';
import { numberAt } from '../amount/numbers.ts';
import { partsOfDay, relativeDays, seasons, units } from '../data/time.ts';
import { is } from '../mention.ts';
import { dayFrom, monthOf, shift, weekOf, yearOf } from './calendar.ts';
import { ago, counted } from './counted-time.ts';
import { type ReadTime, readTime } from './precision.ts';
import { seasonAt, seasonNear } from './season.ts';
import { behindPart, weekdayAt } from './weekday.ts';

const directions: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);

/** The relative time that begins at token `at`, or `null`. `anchor` is the day the text has just spoken of. */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  const { lower } = tokens[at]!;
  const day = relativeDays.get(lower);
  if (day !== undefined) return readTime(at, behindPart(tokens, at + 1), dayFrom(written, day), 'day');
  if (weekdays.has(lower)) return weekdayAt(tokens, at, at, 0, written);
  if (isArticle(lower)) return nextDay(tokens, at, anchor) ?? withArticle(tokens, at, written);
  const direction = directions.get(lower);
  // "following two days of talks" means "after": only "the following" is a direction.
  if (direction !== undefined && lower !== 'following')
    return directed(tokens, at, at + 1, direction, written);
  if ((lower === 'earlier' || lower === 'later') && is(tokens, at + 1, 'this'))
    return directed(tokens, at, at + 2, 0, written);
  if (seasons.has(lower) && lower !== 'fall' && lower !== 'spring') return seasonAt(tokens, at, at);
  if (partsOfDay.has(lower))
    return lower === 'night' ? null : readTime(at, at + 1, null, lower === 'overnight' ? 'vague' : 'clock');
  return clockAt(tokens, at) ?? counted(tokens, at, written, anchor);
}

/** "the following day", "the next day", "the day before", "the same day". */
function nextDay(tokens: readonly Token[], at: number, anchor: string | null): ReadTime | null {
  const [second, third] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  const days =
    third === 'day' && (second === 'following' || second === 'next')
      ? 1
      : third === 'day' && second === 'previous'
        ? -1
        : third === 'day' && second === 'same'
          ? 0
          : second === 'day' && third === 'before'
            ? -1
            : second === 'day' && third === 'after'
              ? 1
              : null;
  return days === null ? null : readTime(at, at + 3, dayFrom(anchor, days), 'day');
}

/** "the past two years", "the summer of 2025", "the coming weeks", "a week ago". */
function withArticle(tokens: readonly Token[], at: number, written: string | null): ReadTime | null {
  const second = tokens[at + 1]?.lower ?? '';
  if (seasons.has(second)) return seasonAt(tokens, at, at + 1);
  const direction = directions.get(second);
  if (direction !== undefined) return directed(tokens, at, at + 2, direction, written);
  const unit = units.get(second);
  if (unit === undefined || is(tokens, at, 'the')) return null;
  return ago(tokens, at, at + 2, 1, second, written, written);
}

/** "last week", "next Monday", "this year", "last summer", "the last two weeks"; `i` is behind the direction word. */
function directed(
  tokens: readonly Token[],
  first: number,
  i: number,
  direction: number,
  written: string | null,
): ReadTime | null {
  const word = tokens[i]?.lower ?? '';
  if (weekdays.has(word)) return weekdayAt(tokens, first, i, direction, written);
  if (seasons.has(word))
    return readTime(first, i + 1, written ? seasonNear(written, word, direction) : null, 'season');
  if (word === 'night' || word === 'morning' || word === 'evening' || word === 'afternoon')
    return readTime(first, i + 1, dayFrom(written, word === 'night' ? direction : 0), 'day');
  if (units.has(word)) return unitNear(first, i + 1, word, direction, written);
  const number = numberAt(tokens, i);
  const unit = number ? (tokens[number.next]?.lower ?? '') : '';
  return number && units.has(unit)
    ? {
        ...readTime(first, number.next + 1, null, 'duration'),
        ...(number.value === null ? {} : { days: number.value * units.get(unit)! }),
      }
    : null;
}

function unitNear(
  first: number,
  next: number,
  unit: string,
  direction: number,
  written: string | null,
): ReadTime | null {
  const singular = unit.replace(/s$/, '');
  if (unit !== singular) return readTime(first, next, null, 'vague');
  if (singular === 'day') return null;
  if (written === null) return readTime(first, next, null, singular === 'week' ? 'week' : 'vague');
  if (singular === 'week') return readTime(first, next, weekOf(written, direction), 'week');
  if (singular === 'year')
    return readTime(first, next, yearOf(Number(written.slice(0, 4)) + direction), 'year');
  if (singular !== 'month') return readTime(first, next, null, 'vague');
  const at = shift(written.slice(0, 8).concat('01'), { months: direction });
  return readTime(first, next, monthOf(Number(at.slice(0, 4)), Number(at.slice(5, 7))), 'month');
}

/** "10 a.m.", "10:30", "10am", "at noon". */
function clockAt(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at]!;
  if (token.kind !== 'number') return null;
  const half = (i: number) => /^[ap]\.?m\.?$/.test(tokens[i]?.lower ?? '');
  if (/^\d{1,2}(?:[ap]m)$/.test(token.lower)) return readTime(at, at + 1, null, 'clock');
  if (!/^\d{1,2}$/.test(token.text)) return null;
  if (half(at + 1)) return readTime(at, at + 2, null, 'clock');
  const minutes = tokens[at + 1]?.text === ':' && /^\d\d(?:[ap]m)?$/.test(tokens[at + 2]?.lower ?? '');
  return minutes ? readTime(at, at + (half(at + 3) ? 4 : 3), null, 'clock') : null;
}
