/** Finds what a sentence counts: the number, how sure it is, of what, what happened to them, and where. */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { currencies, outcomes, people } from '../data/numbers.ts';
import type { Mention } from '../mention.ts';
import { type Bound, boundBefore, widened } from './bounds.ts';
import { numberAt, type ReadNumber } from './numbers.ts';
import { isNounLike, unitOf } from './units.ts';

/** Offsets are those of the number with the words that limit it. */
export interface Quantity extends Mention {
  /** `null` when vague: "several", "dozens". */
  readonly value: number | null;
  readonly bound: Bound;
  /** Least and most that the words allow. */
  readonly range: readonly [number, number];
  /** Singular noun counted, lower case: "seat", "percent", "dollar", "person"; empty when the sentence leaves it out. */
  readonly unit: string;
  /** What happened to those counted: "death", "injury", "arrest"; `null` for things. */
  readonly outcome: string | null;
  /** The number with its noun: "five other charges". */
  readonly counted: Mention;
  /** The number with its noun and its verb, as short as it can be quoted: "killed three", "27 wounded". */
  readonly phrase: Mention;
}

/** All quantities in order. `taken` are times found before: their numbers count nothing. */
export function quantities(tokens: readonly Token[], taken: readonly Mention[]): Quantity[] {
  const found: Quantity[] = [];
  let time = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (time < taken.length && taken[time]!.end <= token.start) time++;
    const inTime = time < taken.length && taken[time]!.start <= token.start;
    const number = inTime ? null : (numberAt(tokens, i) ?? lone(tokens, i));
    const quantity =
      number && !isName(tokens, i, number) ? quantityAt(tokens, i, number, found.at(-1)) : null;
    if (quantity) found.push(quantity);
    i = number ? Math.max(number.next, i + 1) : i + 1;
  }
  return found;
}

/** "no injuries", "a man was killed": a count of none or one without a number, only of people. */
function lone(tokens: readonly Token[], at: number): ReadNumber | null {
  const { lower } = tokens[at]!;
  const following = tokens[at + 1]?.lower ?? '';
  if (lower === 'no' && (outcomes.has(following) || people.has(following)))
    return { value: 0, range: [0, 0], next: at + 1 };
  return null;
}

/** "World War II", "Flight 370", "No. 10", "Formula 1": a number behind a capital and without a noun is a name; so is "G7". */
function isName(tokens: readonly Token[], at: number, number: ReadNumber): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind !== 'number') return token.lower === 'one' && isPronoun(tokens, at);
  if (before?.kind !== 'word' || before.text[0] === before.lower[0]) return false;
  return before.end === token.start || (at > 1 && !isNounLike(tokens[number.next]));
}

/** "one of the", "the one who", "no one", "one another": not a count. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  return (
    /^(?:no|this|that|which|the|each|every|any|some)$/.test(before) ||
    /^(?:of|another|who|that|'s|is|was|can|-)$/.test(after)
  );
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber,
  previous: Quantity | undefined,
): Quantity | null {
  const currency = currencies.get(tokens[at - 1]?.text ?? '');
  const counted = currency ? null : unitOf(tokens, number.next);
  const below = counted ? belowZero(tokens, counted.last) : -1;
  const sign = below < 0 && counted !== null && counted.unit !== 'person' ? signBefore(tokens, at) : at;
  const negative = below >= 0 || sign < at;
  const { bound, first } = boundBefore(tokens, currency ? at - 1 : sign);
  // "leaving thousands without power": a crowd without a noun is people.
  const crowd = number.value === null && number.range[0] >= CROWD && !counted;
  const unit = currency ?? counted?.unit ?? (crowd ? 'person' : '');
  const last = Math.max(counted?.last ?? number.next - 1, below);
  const what = currency ? null : outcomeOf(tokens, at, last, unit, previous);
  // A number that counts nothing nameable and follows no verb of harm is left alone.
  if (unit === '' && what === null) return null;
  const start = tokens[currency ? at - 1 : sign]!.start;
  const [from, to] = [
    Math.min(what?.first ?? sign, currency ? at - 1 : sign),
    Math.max(what?.last ?? last, last),
  ];
  const kind = number.value === null ? 'vague' : bound;
  const begin = first < sign && kind !== 'vague' ? tokens[first]!.start : start;
  return {
    start: begin,
    end: tokens[number.next - 1]!.end,
    value: negative && number.value !== null ? -number.value : number.value,
    bound: kind,
    range: widened(negative ? [-number.range[1], -number.range[0]] : number.range, kind),
    unit: unit === '' ? (previous?.unit ?? 'person') : unit,
    outcome: what?.outcome ?? null,
    counted: { start: begin, end: tokens[last]!.end },
    phrase: { start: Math.min(tokens[from]!.start, tokens[first]!.start), end: tokens[to]!.end },
  };
}

/** Smallest vague amount that names a crowd by itself: dozens, scores, hundreds. */
const CROWD = 24;

/** Where the sign of a number stands, "minus 6" or "-6"; at the number without one. "10 -6" is no sign. */
function signBefore(tokens: readonly Token[], at: number): number {
  const [before, other] = [tokens[at - 1], tokens[at - 2]];
  if (before === undefined || other?.kind === 'number') return at;
  if (before.lower === 'minus') return at - 1;
  const joins = before.end === tokens[at]!.start && (other === undefined || other.end < before.start);
  return joins && /^[-\u2212]$/.test(before.text) ? at - 1 : at;
}

/** Where "below zero" ends behind "11 degrees Celsius", -1 where it is not. */
function belowZero(tokens: readonly Token[], unit: number): number {
  const at = /^(?:celsius|centigrade|fahrenheit|c|f)$/.test(tokens[unit + 1]?.lower ?? '')
    ? unit + 2
    : unit + 1;
  return tokens[at]?.lower === 'below' && tokens[at + 1]?.lower === 'zero' ? at + 1 : -1;
}

interface Outcome {
  readonly outcome: string;
  readonly first: number;
  readonly last: number;
}

/** How many words may lie between a count and what happened: "three people, all of them miners, died". */
const REACH = 6;

/** In the noun ("four injuries"), behind it ("27 were wounded"), before the number ("killed three"), or carried over. */
function outcomeOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  unit: string,
  previous: Quantity | undefined,
): Outcome | null {
  for (let i = at; i <= last; i++) {
    const outcome = outcomes.get(tokens[i]!.lower);
    if (outcome) return { outcome, first: at, last: i };
  }
  const counts = unit === '' || unit === 'person';
  for (let i = last + 1; counts && i < tokens.length && i <= last + REACH; i++) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';' || token.kind === 'number' || token.lower === 'and') break;
    const outcome = outcomes.get(token.lower);
    if (outcome) return { outcome, first: at, last: i };
  }
  for (let i = at - 1; counts && i >= 0 && i >= at - 4; i--) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';' || token.kind === 'number') break;
    const outcome = isFare(tokens, i) ? undefined : outcomes.get(token.lower);
    if (outcome && outcome !== 'casualty') return { outcome, first: i, last };
  }
  const toll = counts ? tollBefore(tokens, at) : -1;
  if (toll >= 0) return { outcome: 'death', first: toll, last };
  // "killed three in the north and four in the east": the second count has the verb of the first.
  const carried =
    unit === '' && previous?.outcome && /^(?:and|,|plus|another)$/.test(tokens[at - 1]?.lower ?? '');
  const place = /^(?:in|at|near|from|on)$/.test(tokens[last + 1]?.lower ?? '');
  return carried && (place || last + 1 >= tokens.length - 1)
    ? { outcome: previous.outcome!, first: at, last }
    : null;
}

const reaching = wordSet(
  'rose rises risen rising climbed climbs grew grown jumped increased stands stood reached reaches hit passed topped surpassed exceeded was is at',
);
/** How many words may lie between "toll" and its number: "the death toll from floods in the valley rose to 19". */
const TOLL_REACH = 12;

/** The verb by which a number is told of a toll, `-1` for none. */
function tollBefore(tokens: readonly Token[], at: number): number {
  let verb = at - 1;
  while (verb >= 0 && /^(?:to|at|least|past|above|over|more|than|now|about)$/.test(tokens[verb]!.lower))
    verb--;
  if (!reaching.has(tokens[verb]?.lower ?? '')) return -1;
  for (let i = verb - 1; i >= 0 && i >= verb - TOLL_REACH; i--) {
    const { lower, kind, text } = tokens[i]!;
    if (lower === 'toll') return isFare(tokens, i) ? -1 : verb;
    if (kind === 'number' || text === ';') return -1;
  }
  return -1;
}

/** "Prices on the toll road stand at 12". */
const isFare = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === 'toll' &&
  /^(?:roads?|bridges?|tunnels?|booths?|plazas?|gates?|lanes?|fees?|charges?|collectors?)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
