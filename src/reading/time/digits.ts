/** Reads dates in digits. */

import type { Token } from '../../language/tokens.ts';
import { dayOf } from './calendar.ts';
import { type ReadTime, readTime } from './precision.ts';

/** "2026-01-24", "25.01.2026", "25/01/2026". */
export function inDigits(tokens: readonly Token[], at: number): ReadTime | null {
  const { text } = tokens[at]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted)
    return readTime(at, at + 1, dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])), 'day');
  const [mark, middle, again, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (
    !mark ||
    !middle ||
    !again ||
    !last ||
    mark.text !== again.text ||
    last.end - tokens[at]!.start !== 10 - lack(text, middle)
  )
    return null;
  if (!/^\d+$/.test(middle.text) || !/^\d+$/.test(last.text)) return null;
  if (mark.text === '-' && text.length === 4)
    return readTime(at, at + 5, dayOf(Number(text), Number(middle.text), Number(last.text)), 'day');
  if (mark.text !== '/' || last.text.length !== 4) return null;
  // With slashes the order is told only by a number over 12, or does not matter when both are the same.
  const [a, b] = [Number(text), Number(middle.text)];
  if (a <= 12 && b <= 12 && a !== b) return readTime(at, at + 5, null, 'day');
  return readTime(
    at,
    at + 5,
    a > 12 ? dayOf(Number(last.text), b, a) : dayOf(Number(last.text), a, b),
    'day',
  );
}

const lack = (first: string, middle: Token) =>
  (first.length === 1 ? 1 : 0) + (middle.text.length === 1 ? 1 : 0);
