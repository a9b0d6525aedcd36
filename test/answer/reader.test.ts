/** What a reader remembers of the words it has met. */

import { expect, test } from 'vitest';
import { createReader } from '../../src/answer/reader/reader.ts';
import { collectGarbage } from '../../src/garbage.ts';
import { readLanguage } from '../../src/language/language.ts';
import { tokenize } from '../../src/language/tokens.ts';

test('a word form is remembered without the text that it was read in', () => {
  const [texts, length] = [200, 200_000];
  const reader = createReader(readLanguage());
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < texts; i++) {
    const word = `unpronounceable${i.toString(8).replace(/\d/g, (digit) => 'abcdefgh'[Number(digit)]!)}`;
    const text = Buffer.from(`The ${word} spoke. ${'x'.repeat(length)}`).toString();
    for (const { lower } of tokenize(text.slice(0, 40))) reader.lexeme(lower);
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((texts * length) / 4);
});

test('what is made of a word form is made once until the form is forgotten', () => {
  const reader = createReader(readLanguage(), 1);
  const told = reader.byForm(({ lower }) => ({ lower }));
  const ferry = told(reader.lexeme('ferry'));
  expect(told(reader.lexeme('ferry'))).toBe(ferry);
  reader.begin();
  expect(told(reader.lexeme('quay'))).toEqual({ lower: 'quay' });
});
