/** A question that is not turned around is read as if it were. */

import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/answer/question/plain.ts';

test.each([
  ['so how long they was talking', 'so how long was they talking'],
  ['why she has left the crew', 'why has she left the crew'],
  ['where it is moored', 'where is it moored'],
])('%s: %s', (way, plain) => {
  expect(inPlainWords(way)).toBe(plain);
});

test.each(['when they were in port what did they load', 'how many they are', 'since when they were there'])(
  '%s: stays as it is',
  (text) => {
    expect(inPlainWords(text)).toBe(text);
  },
);
