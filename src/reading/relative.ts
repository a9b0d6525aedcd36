/** Reads times told from where the writer stands: "Saturday", "last summer", "two days ago", "the following day". */

import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/word-set.ts';
import { type Interval, monthOf, seasonOf, shift, weekdayNear, weekOf, yearOf } from './calendar.ts';
import { speechVerbs } from './data/speech.ts';
import { partsOfDay, relativeDays, seasons, units, weekdays } from './data/time.ts';
import { is } from './mention.ts';
import { numberAt } from './numbers.ts';
import type { Precision, ReadTime } from './precision.ts';

/** Words that say that what follows has not happened yet. */
const ahead = wordSet('will would scheduled set due expected planned plans next upcoming by until shall to');

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
  if (day !== undefined)
    return time(at, behindPart(tokens, at + 1), written && on(shift(written, { days: day })), 'day');
  if (weekdays.has(lower)) return weekdayAt(tokens, at, at, 0, written);
  if (lower === 'the' || lower === 'a' || lower === 'an')
    return nextDay(tokens, at, anchor) ?? withArticle(tokens, at, written);
  const direction = directions.get(lower);
  // "following two days of talks" means "after": only "the following" is a direction.
  if (direction !== undefined && lower !== 'following')
    return directed(tokens, at, at + 1, direction, written);
  if ((lower === 'earlier' || lower === 'later') && is(tokens, at + 1, 'this'))
    return directed(tokens, at, at + 2, 0, written);
  if (seasons.has(lower) && lower !== 'fall' && lower !== 'spring') return seasonAt(tokens, at, at);
  if (partsOfDay.has(lower))
    return lower === 'night' ? null : time(at, at + 1, null, lower === 'overnight' ? 'vague' : 'clock');
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
  return days === null ? null : time(at, at + 3, anchor && on(shift(anchor, { days })), 'day');
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
  if (seasons.has(word)) return time(first, i + 1, written && seasonNear(written, word, direction), 'season');
  if (word === 'night' || word === 'morning' || word === 'evening' || word === 'afternoon')
    return time(
      first,
      i + 1,
      written && on(shift(written, { days: word === 'night' ? direction : 0 })),
      'day',
    );
  if (units.has(word)) return unitNear(first, i + 1, word, direction, written);
  const number = numberAt(tokens, i);
  const unit = number ? (tokens[number.next]?.lower ?? '') : '';
  return number && units.has(unit)
    ? {
        ...time(first, number.next + 1, null, 'duration'),
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
  if (unit !== singular) return time(first, next, null, 'vague');
  if (singular === 'day') return null;
  if (written === null) return time(first, next, null, singular === 'week' ? 'week' : 'vague');
  if (singular === 'week') return time(first, next, weekOf(written, direction), 'week');
  if (singular === 'year') return time(first, next, yearOf(Number(written.slice(0, 4)) + direction), 'year');
  if (singular !== 'month') return time(first, next, null, 'vague');
  const at = shift(written.slice(0, 8).concat('01'), { months: direction });
  return time(first, next, monthOf(Number(at.slice(0, 4)), Number(at.slice(5, 7))), 'month');
}

function weekdayAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  direction: number,
  written: string | null,
): ReadTime | null {
  const token = tokens[at]!;
  if (token.text[0] === token.lower[0]) return null;
  const next = behindPart(tokens, at + 1);
  if (written === null) return time(first, next, null, 'day');
  const coming = direction > 0 || (direction === 0 && looksAhead(tokens, first));
  const weekday = weekdays.get(token.lower)!;
  const from = direction < 0 ? shift(written, { days: -1 }) : written;
  return time(first, next, on(weekdayNear(from, weekday, coming)), 'day');
}

/** Whether what is told up to token `first` is to come. "It will close, he said on Monday" tells when he said so. */
function looksAhead(tokens: readonly Token[], first: number): boolean {
  let apart = false;
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const { lower, kind } = tokens[i]!;
    if (ahead.has(lower) && !(lower === 'to' && leadsTo(tokens[i + 1]!))) return true;
    apart ||= kind === 'mark' || lower === 'for';
    if (!apart && hasTold(tokens, i)) return false;
  }
  return false;
}

/** "To Oslo", "to the port", "to 41 votes": no verb follows. */
const leadsTo = ({ kind, text, lower }: Token): boolean =>
  kind === 'number' || text[0] !== lower[0] || /^(?:the|an?|his|her|its|their)$/.test(lower);

/** "Said", "announced", but not "will be announced". */
const hasTold = (tokens: readonly Token[], at: number): boolean =>
  speechVerbs.has(tokens[at]!.lower) &&
  /^(?:said|told|wrote)$|ed$/.test(tokens[at]!.lower) &&
  !(is(tokens, at - 1, 'be') || is(tokens, at - 2, 'be'));

/** "summer", "the summer of 2025", "summer 2025"; without a year it is not resolved. "Winter Games" are none. */
function seasonAt(tokens: readonly Token[], first: number, at: number): ReadTime | null {
  if (isCapital(tokens[at]!) && tokens[at + 1]?.kind === 'word' && isCapital(tokens[at + 1]!)) return null;
  const i = is(tokens, at + 1, 'of') ? at + 2 : at + 1;
  const year = /^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '') ? Number(tokens[i]!.text) : null;
  return year === null
    ? time(first, at + 1, null, 'season')
    : time(first, i + 1, seasonOf(year, tokens[at]!.lower), 'season');
}

const isCapital = ({ text, lower }: Token) => text[0] !== lower[0];

/** The last season that is over, the one we are in or nearest to, or the next that has not begun. */
function seasonNear(written: string, season: string, direction: number): Interval {
  const year = Number(written.slice(0, 4));
  const near = [year - 2, year - 1, year, year + 1].map((at) => seasonOf(at, season));
  if (direction < 0) return near.filter(({ to }) => to < written).at(-1)!;
  if (direction > 0) return near.find(({ from }) => from > written) ?? seasonOf(year + 2, season);
  return near.find(({ to }) => to >= written)!;
}

/** "10 a.m.", "10:30", "10am", "at noon". */
function clockAt(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at]!;
  if (token.kind !== 'number') return null;
  const half = (i: number) => /^[ap]\.?m\.?$/.test(tokens[i]?.lower ?? '');
  if (/^\d{1,2}(?:[ap]m)$/.test(token.lower)) return time(at, at + 1, null, 'clock');
  if (!/^\d{1,2}$/.test(token.text)) return null;
  if (half(at + 1)) return time(at, at + 2, null, 'clock');
  const minutes = tokens[at + 1]?.text === ':' && /^\d\d(?:[ap]m)?$/.test(tokens[at + 2]?.lower ?? '');
  return minutes ? time(at, at + (half(at + 3) ? 4 : 3), null, 'clock') : null;
}

/** "two days", "nearly four-year", "three weeks ago", "in two weeks". */
function counted(
  tokens: readonly Token[],
  at: number,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  const number = numberAt(tokens, at);
  if (!number) {
    // "days after", "hours before": the count is left out.
    const plural = units.has(tokens[at]!.lower) && tokens[at]!.lower.endsWith('s');
    return plural && /^(?:ago|before|after|earlier|later)$/.test(tokens[at + 1]?.lower ?? '')
      ? time(at, at + 2, null, 'vague')
      : null;
  }
  let i = number.next;
  if (tokens[i]?.text === '-') i++;
  if (is(tokens, i, 'of')) i++;
  const unit = tokens[i]?.lower ?? '';
  return units.has(unit) ? ago(tokens, at, i + 1, number.value, unit, written, anchor) : null;
}

/** A duration, or with "ago", "earlier", "later" behind it or "in" before it a point in time. */
function ago(
  tokens: readonly Token[],
  first: number,
  next: number,
  count: number | null,
  unit: string,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  // "three days later than planned" compares: from when it counts, the words behind it tell.
  const word = is(tokens, next + 1, 'than') ? undefined : tokens[next]?.lower;
  const singular = unit === 'centuries' ? 'century' : unit.replace(/s$/, '');
  const sign =
    word === 'ago' || word === 'earlier'
      ? -1
      : word === 'later' || word === 'from'
        ? 1
        : is(tokens, first - 1, 'in')
          ? 1
          : 0;
  const named = word === 'ago' || word === 'earlier' || word === 'later';
  if (sign === 0 || (!named && written === null)) {
    return is(tokens, first, 'a') || is(tokens, first, 'an')
      ? null
      : {
          ...time(first, next, null, count === null ? 'vague' : 'duration'),
          ...(count === null ? {} : { days: count * units.get(unit)! }),
        };
  }
  const from = word === 'earlier' || word === 'later' ? anchor : written;
  const end = named ? next + 1 : next;
  if (from === null || count === null || !Number.isInteger(count) || count > 3000)
    return time(first, end, null, 'vague');
  const signed = sign * count;
  if (singular === 'day' || singular === 'night')
    return time(first, end, on(shift(from, { days: signed })), 'day');
  if (singular === 'week') return time(first, end, weekOf(from, signed), 'week');
  if (singular === 'year' && named)
    return time(first, end, safeYear(Number(from.slice(0, 4)) + signed), 'year');
  if (singular === 'month') {
    const at = shift(from.slice(0, 8).concat('01'), { months: signed });
    return time(first, end, monthOf(Number(at.slice(0, 4)), Number(at.slice(5, 7))), 'month');
  }
  return time(first, end, null, 'vague');
}

const safeYear = (year: number): Interval | null => (year >= 1 && year <= 9999 ? yearOf(year) : null);

/** Behind "morning", "night" and the like: "Saturday night". */
function behindPart(tokens: readonly Token[], at: number): number {
  return partsOfDay.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

const on = (date: string): Interval => ({ from: date, to: date });

function time(first: number, next: number, at: Interval | null | '', precision: Precision): ReadTime {
  return { first, next, from: at ? at.from : null, to: at ? at.to : null, precision };
}
