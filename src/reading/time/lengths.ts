/** Reads a length of time at a token: "two and a half hours", "three to four weeks", "a year and three months". */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { numberAt } from '../amount/numbers.ts';
import { vagueAmounts } from '../data/numbers.ts';
import { units } from '../data/time.ts';
import { is } from '../mention.ts';

/** How long, with the tokens that tell it. */
export interface Length {
  /** Least and most in days. */
  readonly days: readonly [number, number];
  /** Days of its smallest unit. */
  readonly unit: number;
  /** Index of the token behind it. */
  readonly next: number;
  /** Told without a number, it needs a word that says that something lasts: "for weeks", "took an hour". */
  readonly bare: boolean;
  /** "Two-day": what lasts stands behind it. */
  readonly joined: boolean;
}

/** The length that begins at token `at`, or `null`. */
export function lengthAt(tokens: readonly Token[], at: number): Length | null {
  const { lower } = tokens[at]!;
  const long = /^(hour|day|week|month|year|decade)long$/.exec(lower);
  if (long) return lengthOf([1, 1], units.get(long[1]!)!, at + 1, { joined: true });
  const own = unitOf(tokens[at]);
  if (own !== null && isPlural(tokens[at]!))
    return lengthOf(vagueAmounts.get('few')!, own, at + 1, { bare: true });
  if (own !== null)
    return is(tokens, at + 1, '-') && is(tokens, at + 2, 'long')
      ? lengthOf([1, 1], own, at + 1, { joined: true })
      : null;
  const half = lower === 'half' && isArticle(tokens[at + 1]) ? unitOf(tokens[at + 2]) : null;
  if (half !== null) return lengthOf([0.5, 0.5], half, at + 3, {});
  const single = isArticle(tokens[at]) ? unitOf(tokens[at + 1]) : null;
  if (single === null) return countedAt(tokens, at);
  const joined = is(tokens, at + 2, '-');
  const whole = lengthOf([1, 1], single, at + 2, { bare: true, joined });
  const more = joined ? whole : withRest(tokens, whole);
  return more === whole ? whole : { ...more, bare: false };
}

/** What may stand between the number and the unit. */
const solid = wordSet('full whole straight consecutive successive solid long');

function countedAt(tokens: readonly Token[], at: number): Length | null {
  const number = numberAt(tokens, at);
  if (!number) return null;
  const upper = upperAt(tokens, at, number.next);
  const count: [number, number] = [number.range[0], (upper ?? number).range[1]];
  let { next } = upper ?? number;
  if (isHalfMore(tokens, next)) {
    count[0] += 0.5;
    count[1] += 0.5;
    next += HALF_MORE;
  }
  const joined = is(tokens, next, '-');
  if (joined || is(tokens, next, 'of')) next++;
  if (solid.has(tokens[next]?.lower ?? '')) next++;
  const unit = unitOf(tokens[next]);
  // "Two second chances", "one hour".
  if (unit === null || !(joined || count[1] <= 1 || isPlural(tokens[next]!))) return null;
  const length = lengthOf(count, unit, next + 1, { joined });
  return joined ? length : withRest(tokens, length);
}

/** The greater number of "two to three weeks", "3-4 days", "two-to-three-week", "between two and three weeks". */
function upperAt(tokens: readonly Token[], at: number, next: number) {
  const between = is(tokens, at - 1, 'between') && is(tokens, next, 'and');
  let i = next;
  if (/^[-–]$/.test(tokens[i]?.text ?? '')) i++;
  if (between || /^(?:to|or)$/.test(tokens[i]?.lower ?? '')) i++;
  if (is(tokens, i, '-')) i++;
  return i > next ? numberAt(tokens, i) : null;
}

/** With what is told behind the unit: "and a half", "and 30 minutes". */
function withRest(tokens: readonly Token[], length: Length): Length {
  const { days, unit, next } = length;
  if (isHalfMore(tokens, next))
    return { ...length, days: [days[0] + unit / 2, days[1] + unit / 2], next: next + HALF_MORE };
  const at = is(tokens, next, 'and') || tokens[next]?.text === ',' ? next + 1 : next;
  const rest = numberAt(tokens, at);
  const smaller = rest && unitOf(tokens[rest.next]);
  if (!rest || smaller === null || smaller >= unit) return length;
  const [least, most] = rest.range;
  return {
    ...length,
    days: [days[0] + least * smaller, days[1] + most * smaller],
    unit: smaller,
    next: rest.next + 1,
  };
}

const isHalfMore = (tokens: readonly Token[], at: number) =>
  is(tokens, at, 'and') && is(tokens, at + 1, 'a') && is(tokens, at + 2, 'half');
const HALF_MORE = 3;

/** Of a quarter it is not told whether it is one of a year. */
const unitOf = (token: Token | undefined): number | null =>
  token === undefined || /^quarters?$/.test(token.lower) ? null : (units.get(token.lower) ?? null);

const isPlural = ({ lower }: Token) => lower.endsWith('s');
const isArticle = (token: Token | undefined) => token?.lower === 'a' || token?.lower === 'an';

const lengthOf = (
  [least, most]: readonly [number, number],
  unit: number,
  next: number,
  { bare = false, joined = false }: Partial<Pick<Length, 'bare' | 'joined'>>,
): Length => ({ days: [least * unit, most * unit], unit, next, bare, joined });
