/** What is remembered of words and names, and what is not kept with them. */

import { expect, test } from 'vitest';
import { collectGarbage } from '../src/garbage.ts';
import { keepWritten } from '../src/recent.ts';

test('of a name that was met before nothing is made again, until there are too many', () => {
  const made: string[] = [];
  const lengthOf = keepWritten(2, (written) => made.push(written) && written.length);
  expect(['Lima', 'Lima', 'Quito', 'Lima', 'Oslo', 'Lima'].map(lengthOf)).toEqual([4, 4, 5, 4, 4, 4]);
  expect(made).toEqual(['Lima', 'Quito', 'Oslo', 'Lima']);
});

test('a name is remembered without the text that it was read in', () => {
  const [texts, length] = [200, 200_000];
  const endOf = keepWritten(texts, (written) => written.slice(4));
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < texts; i++) {
    const text = Buffer.from(`The ambassador of number ${i} spoke. ${'x'.repeat(length)}`).toString();
    endOf(text.slice(4, 30));
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((texts * length) / 4);
});
