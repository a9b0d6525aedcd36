/** Reads a number at a token: digits, number words, multipliers, vague amounts. */

import type { Token } from '../../language/tokens.ts';
import { cardinals, multipliers, vagueAmounts } from '../data/numbers.ts';

/** A number with the tokens that it takes. */
export interface ReadNumber {
  /** `null` when the amount is vague. */
  readonly value: number | null;
  /** Least and most that a reader would understand; equal to the value when exact. */
  readonly range: readonly [number, number];
  /** Index of the token behind it. */
  readonly next: number;
}

/** "1,200", "4.5", "27"; not "25.01.2026", "23rd", "1990s". */
export function digitsOf(token: Token): number | null {
  if (token.kind !== 'number') return null;
  const { text } = token;
  if (/^\d+$/.test(text)) return text.length <= 15 ? Number(text) : null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  const scaled = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/i.exec(text);
  return scaled ? Number(scaled[1]) * multipliers.get(scaled[2]!.toLowerCase())! : null;
}

/** The number that begins at token `at`, or `null`. Ordinals and lone "a" are none. */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  const digits = digitsOf(token);
  if (digits !== null) return scaled(tokens, digits, at + 1);
  const vague = vagueAmounts.get(token.lower);
  if (vague) return vagueAt(tokens, at, vague);
  if (token.lower === 'a' || token.lower === 'an') return articleAt(tokens, at);
  if (token.lower === 'half') return halfAt(tokens, at);
  return cardinals.has(token.lower) ? wordsAt(tokens, at) : null;
}

/** "twenty-seven", "two hundred and five thousand", "three dozen". */
function wordsAt(tokens: readonly Token[], at: number): ReadNumber {
  let total = 0;
  let group = 0;
  let next = at;
  for (let i = at; i < tokens.length; ) {
    const { lower } = tokens[i]!;
    const unit = cardinals.get(lower);
    const multiplier = lower.length > 2 ? multipliers.get(lower) : undefined;
    if (unit !== undefined) {
      // "twenty one" continues, "two three" does not.
      if (i > at && !(group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && unit > 0 && unit < 10)))
        break;
      group += unit;
    } else if (multiplier !== undefined) {
      if (multiplier === 100 || multiplier === 12) group = (group || 1) * multiplier;
      else {
        total += (group || 1) * multiplier;
        group = 0;
      }
    } else break;
    next = ++i;
    const joined = tokens[i];
    if (joined?.text === '-' && cardinals.has(tokens[i + 1]?.lower ?? '')) i++;
    else if (joined?.lower === 'and' && total + group >= 100 && cardinals.has(tokens[i + 1]?.lower ?? ''))
      i++;
  }
  return exact(total + group, next);
}

function scaled(tokens: readonly Token[], digits: number, at: number): ReadNumber {
  const next = tokens[at];
  const hyphen = next?.text === '-' ? tokens[at + 1] : undefined;
  const word = hyphen ?? next;
  const multiplier = word && word.lower.length > 1 ? multipliers.get(word.lower) : undefined;
  return multiplier === undefined ? exact(digits, at) : exact(digits * multiplier, at + (hyphen ? 2 : 1));
}

/** "dozens of", "several hundred", "many thousands of". */
function vagueAt(tokens: readonly Token[], at: number, range: readonly [number, number]): ReadNumber {
  const following = tokens[at + 1]?.lower ?? '';
  const multiplier = following.length > 2 ? multipliers.get(following) : undefined;
  if (multiplier !== undefined)
    return { value: null, range: [range[0] * multiplier, range[1] * multiplier], next: at + 2 };
  const plural = vagueAmounts.get(following);
  if (plural && plural[0] >= 24) return { value: null, range: plural, next: at + 2 };
  return { value: null, range, next: at + 1 };
}

/** "a dozen", "a hundred", "a few", "a couple", "a handful". */
function articleAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const following = tokens[at + 1]?.lower ?? '';
  const vague = vagueAmounts.get(following);
  if (vague) return vagueAt(tokens, at + 1, vague);
  const multiplier = following.length > 2 ? multipliers.get(following) : undefined;
  return multiplier === undefined ? null : exact(multiplier, at + 2);
}

/** "half a million", "half a dozen". */
function halfAt(tokens: readonly Token[], at: number): ReadNumber | null {
  if (tokens[at + 1]?.lower !== 'a') return null;
  const multiplier = multipliers.get(tokens[at + 2]?.lower ?? '');
  return multiplier === undefined ? null : exact(multiplier / 2, at + 3);
}

function exact(value: number, next: number): ReadNumber {
  return { value, range: [value, value], next };
}
