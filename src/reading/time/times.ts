/** Finds the dates, times and durations of a sentence and resolves them against the day it was written. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { leadIns, vagueTimes } from '../data/time.ts';
import { type Mention, phraseAt, phrasesOf } from '../mention.ts';
import { dateAt } from './dates.ts';
import type { Precision, ReadTime } from './precision.ts';
import { relativeAt } from './relative.ts';

/** Words that tell a time, with the days meant. */
export interface TimeMention extends Mention {
  /** First and last day meant, ISO 8601, inclusive; `null` when the context does not tell. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  /** Length in days for a duration, else `null`. */
  readonly days: number | null;
  /** The preposition that makes the time a limit: "since", "by", "as early as"; `null` for none. */
  readonly limit: string | null;
}

/** What "today" and "the following day" count from. */
export interface TimeContext {
  /** ISO date of the article; `null` when unknown. */
  readonly written: string | null;
  /** Day that "the following day" counts from, when the text has spoken of one; else the day of writing. */
  readonly anchor?: string | null;
}

const vague = phrasesOf(vagueTimes.map((phrase) => [phrase, true]));
const limitPhrases = leadIns.map((phrase) => phrase.split(' '));
const limitWords = wordSet('since until till by before after from through throughout during within between');

/** All times in order, none overlapping. */
export function times(tokens: readonly Token[], context: TimeContext): TimeMention[] {
  const found: TimeMention[] = [];
  const written = reckonable(context.written);
  let anchor = reckonable(context.anchor ?? null) ?? written;
  let behind = 0;
  for (let i = 0; i < tokens.length; ) {
    const read = tokens[i]!.kind === 'mark' ? null : readAt(tokens, i, written, anchor);
    if (!read || read.first < behind) {
      i++;
      continue;
    }
    const before = limitBefore(tokens, read.first);
    found.push({
      start: tokens[read.first]!.start,
      end: tokens[read.next - 1]!.end,
      from: read.from,
      to: read.to,
      precision: read.precision,
      days: read.days ?? null,
      limit: before,
    });
    if (read.precision === 'day' && read.from && before === null) anchor = read.from;
    i = behind = read.next;
  }
  return found;
}

/** Only four-digit years are reckoned with, away from the ends where arithmetic would leave them. */
function reckonable(date: string | null): string | null {
  return date !== null && date >= '1100-01-01' && date < '9900-01-01' ? date : null;
}

function readAt(
  tokens: readonly Token[],
  at: number,
  written: string | null,
  anchor: string | null,
): ReadTime | null {
  const phrase = phraseAt(vague, tokens, at);
  if (phrase) return { first: at, next: phrase.next, from: null, to: null, precision: 'vague' };
  return dateAt(tokens, at, written) ?? relativeAt(tokens, at, written, anchor);
}

function limitBefore(tokens: readonly Token[], first: number): string | null {
  for (const words of limitPhrases) {
    const from = first - words.length;
    if (from >= 0 && words.every((word, n) => tokens[from + n]!.lower === word)) return words.join(' ');
  }
  const word = tokens[first - 1]?.lower ?? '';
  return limitWords.has(word) ? word : null;
}
