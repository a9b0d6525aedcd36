/** Finds how long something lasts, and what that is said of where it stands there. */

import { isArticleOrTheirs } from '../../language/determiners.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { keepWith } from '../../recent.ts';
import { type Bound, boundBefore, widened } from '../amount/bounds.ts';
import { is, type Mention } from '../mention.ts';
import { type Length, lengthAt } from './lengths.ts';

/** With the words that make it a limit: "nearly three weeks", "four-year-long". */
export interface Duration extends Mention {
  /** Least and most days that the words allow. */
  readonly range: readonly [number, number];
  readonly bound: Bound;
  /** Days of its unit: what is told in years is rounder than what is told in days. */
  readonly unit: number;
  /** What lasts: "talks" of "two-day talks" and of "two days of talks"; `null` where the clause tells. */
  readonly of: Mention | null;
}

/** Those told in a sentence, in order. "Two days ago" and "in two weeks" tell when, "every two days" how often. */
export const durationsIn = keepWith(
  ({ tokens }: { readonly tokens: readonly Token[] }): readonly Duration[] => {
    const found: Duration[] = [];
    for (let i = 0; i < tokens.length; ) {
      const length = tokens[i]!.kind === 'mark' ? null : lengthAt(tokens, i);
      const duration = length && durationAt(tokens, i, length);
      if (duration) found.push(duration);
      i = length?.next ?? i + 1;
    }
    return found;
  },
);

/** Words before a stretch of time that say that something lasted as long. */
const lasting = wordSet(
  'for last lasts lasted lasting take takes took taken taking spend spends spent spending after following within ' +
    'than throughout',
);
/** Words before it that make it a date, a rate or a part of something longer. */
const otherwise = wordSet(
  'in every each per another first second third final last past next previous coming following this further',
);
/** Words behind it that make it a date or an age. */
const dating = wordSet('ago earlier later old hence');

function durationAt(tokens: readonly Token[], at: number, length: Length): Duration | null {
  const { bound, first } = boundAt(tokens, at);
  const before = tokens[first - 1]?.lower ?? '';
  // "For the past two days" says that something lasted, "over the past two days" when; "last" may say either.
  const verb = lasting.has(before) && !(before === 'last' && is(tokens, first - 2, 'the'));
  const said = verb || (otherwise.has(before) && lasting.has(leading(tokens, first - 1)));
  const long = length.joined && is(tokens, length.next, '-') && is(tokens, length.next + 1, 'long');
  const next = long ? length.next + 2 : length.next;
  const behind = tokens[is(tokens, next, '-') ? next + 1 : next]?.lower ?? '';
  if (dating.has(behind) || (behind === 'from' && is(tokens, next + 1, 'now'))) return null;
  if (!said && (otherwise.has(before) || /^(?:before|after)$/.test(behind))) return null;
  if (length.bare && !said && !length.joined && behind !== 'of') return null;
  return {
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    range: widened(length.days, bound),
    bound,
    unit: length.unit,
    of: lastingAt(tokens, first, next, length.joined),
  };
}

/** "Held over two days" sets no limit, "for over two days" does. */
function boundAt(tokens: readonly Token[], at: number): { bound: Bound; first: number } {
  const { bound, first } = boundBefore(tokens, at);
  const over =
    is(tokens, first, 'over') &&
    !/^(?:for|last\w*|t[ao]\w*|well|just|a)$/.test(tokens[first - 1]?.lower ?? '');
  return over ? { bound: 'exact', first: at } : { bound, first };
}

/** The word before token `at`, past an article. */
const leading = (tokens: readonly Token[], at: number): string =>
  tokens[is(tokens, at - 1, 'the') ? at - 2 : at - 1]?.lower ?? '';

/** The most words by which it is told what lasts: "two-day trilateral security talks". */
const LONGEST = 3;

function lastingAt(tokens: readonly Token[], first: number, next: number, joined: boolean): Mention | null {
  let from = next;
  const owned = tokens[next]?.text === "'" || tokens[next]?.text === '’';
  if (!joined && !owned && !is(tokens, next, 'of')) {
    const head = is(tokens, first - 1, 'of') ? tokens[first - 2] : undefined;
    return head?.kind === 'word' ? head : null;
  }
  if (!joined) from++;
  while (isArticleOrTheirs(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to < from + LONGEST && goesOn(tokens[to], to === from)) to++;
  return to > from ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}

/** A participle may begin what lasts ("two days of heated debate"); behind it the sentence goes on: "the talks ended". */
const goesOn = (token: Token | undefined, first: boolean): boolean =>
  token?.kind === 'word' && !isFunctionWord(token.lower) && (first || !token.lower.endsWith('ed'));
