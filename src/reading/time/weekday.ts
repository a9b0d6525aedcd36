/** Reads a day of the week: the one just past or, where the sentence looks ahead, the next. */

import { weekdays } from '../../language/calendar.ts';
import { isArticleOrTheirs } from '../../language/determiners.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { speechVerbs } from '../data/speech.ts';
import { partsOfDay } from '../data/time.ts';
import { is } from '../mention.ts';
import { onlyDay, shift, weekdayNear } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

/** Words that say that what follows has not happened yet. */
const ahead = wordSet('will would scheduled set due expected planned plans next upcoming shall to');
/** The same where a day follows at once: "by late Sunday", not "hit by a car on Sunday". */
const limits = wordSet('by until');
const LIMIT_REACH = 2;

/** "Saturday", "next Monday"; `first` is where the phrase begins, `at` where the weekday stands. */
export function weekdayAt(
  tokens: readonly Token[],
  first: number,
  at: number,
  direction: number,
  written: string | null,
): ReadTime | null {
  const token = tokens[at]!;
  if (token.text[0] === token.lower[0]) return null;
  const next = behindPart(tokens, at + 1);
  if (written === null) return readTime(first, next, null, 'day');
  const coming = direction > 0 || (direction === 0 && looksAhead(tokens, first));
  const weekday = weekdays.get(token.lower)!;
  const from = direction < 0 ? shift(written, { days: -1 }) : written;
  return readTime(first, next, onlyDay(weekdayNear(from, weekday, coming)), 'day');
}

/** Whether what is told up to token `first` is to come. "It will close, he said on Monday" tells when he said so. */
function looksAhead(tokens: readonly Token[], first: number): boolean {
  let apart = false;
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const { lower, kind } = tokens[i]!;
    if (isForename(tokens, i)) continue;
    if (limits.has(lower) && i >= first - LIMIT_REACH && !hasPreposition(tokens, i + 1, first)) return true;
    if (ahead.has(lower) && !(lower === 'to' && leadsTo(tokens[i + 1]!))) return true;
    apart ||= kind === 'mark' || lower === 'for';
    if (!apart && hasTold(tokens, i)) return false;
  }
  return false;
}

/** "Will Young left on Sunday". */
const isForename = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].every((token) => token?.kind === 'word' && token.text[0] !== token.lower[0]);

/** "By car ON Sunday": a preposition of its own. */
const hasPreposition = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, end).some(({ lower }) => /^(?:on|at|in)$/.test(lower));

/** Behind "to" without an article, and no verb there. */
const goals = wordSet(
  'hospital hospitals prison jail court safety school death church justice freedom custody detention police people ' +
    'victory defeat parliament exile sea',
);

/** "To Oslo", "to the port", "to 41 votes", "to hospital": no verb follows. */
const leadsTo = ({ kind, text, lower }: Token): boolean =>
  kind === 'number' || text[0] !== lower[0] || goals.has(lower) || isArticleOrTheirs(lower);

/** "Said", "announced", but not "will be announced". */
const hasTold = (tokens: readonly Token[], at: number): boolean =>
  speechVerbs.has(tokens[at]!.lower) &&
  /^(?:said|told|wrote)$|ed$/.test(tokens[at]!.lower) &&
  !(is(tokens, at - 1, 'be') || is(tokens, at - 2, 'be'));

/** Behind "morning", "night" and the like: "Saturday night". */
export function behindPart(tokens: readonly Token[], at: number): number {
  return partsOfDay.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}
