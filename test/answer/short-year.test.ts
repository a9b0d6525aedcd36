/** A year typed by two figures is the one that the articles have; a number that counts is none. */

import { expect, test } from 'vitest';
import { yearsMeant } from '../../src/answer/question/short-year.ts';
import { answered, libraryOf, textOf } from './stands.ts';

test.each([
  ['who built it in 67', 4],
  ['what did holm do in 67 that they forgot', 5],
  ['who lost the 67 war', 3],
  ['is it the same since 98', 5],
])('%s: a year', (question, at) => {
  const lowers = question.split(' ');
  expect(yearsMeant(lowers, at)).toEqual([`19${lowers[at]}`, `20${lowers[at]}`]);
});

test.each([
  ['did they build it in 67 towns', 5],
  ['were the 67 sailors saved', 2],
  ['did 67 die', 1],
  ['who built it in 1967', 4],
  ['who won by 12 points', 3],
])('%s: none', (question, at) => {
  expect(yearsMeant(question.split(' '), at)).toEqual([]);
});

const TOLM = `The keeper Ada Brill built the lighthouse of Tolm in 1967. A storm broke its lamp, and Jon Holm mended it.
`;

test('by the year that is told', async () => {
  const library = await libraryOf({ tolm: TOLM });
  const outcome = await answered('who built the lighthouse of tolm in 67', library);
  expect(textOf(library, outcome.citations[0].bold)).toContain('Ada Brill');
});
