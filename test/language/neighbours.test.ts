import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursAmong } from '../../src/language/neighbours.ts';
import { slips } from '../../src/language/spelling.ts';

const small = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 2, maxLength: 7 });
const among = (words: readonly string[]) => neighboursAmong(new Map(words.map((word) => [word, true])));

test.each([
  ['harbor', 'harbour'],
  ['harbbour', 'harbour'],
  ['harobur', 'harbour'],
  ['harvour', 'harbour'],
  ['arbour', 'harbour'],
  ['harbou', 'harbour'],
])('%s is one slip away from %s', (typed, meant) => {
  expect(among(['harbour', 'harvest', 'labour']).of(typed)).toEqual([meant]);
});

test('the words found are those that are one slip away', () => {
  fc.assert(
    fc.property(small, fc.uniqueArray(small, { maxLength: 60 }), (typed, words) => {
      fc.pre(typed.length >= 4);
      const near = words.filter((word) => slips(typed, word, 1) === 1);
      const found = among(words).of(typed);
      expect(near).toEqual(expect.arrayContaining(found.filter((word) => word !== typed)));
      // Letters that no English keyboard has are never brought in, only left out or swapped.
      for (const word of near.filter((one) => !one.includes('é'))) expect(found).toContain(word);
    }),
  );
});

test.each(['abc', 'a'.repeat(25), ''])('%j is left alone', (typed) => {
  expect(among(['abcd', 'a'.repeat(24), 'a']).of(typed)).toEqual([]);
});
