import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keySentences } from '../../src/digest/key.ts';

/** Sentences of one article, as words. */
const chosen = (count: number, ...sentences: string[]) =>
  keySentences(
    sentences.map((sentence, place) => ({ terms: sentence.split(' '), place })),
    count,
  );

it('takes the sentence whose words the others have', () => {
  expect(
    chosen(
      1,
      'weather sunny warm pleasant',
      'talks oslo ferry fees',
      'talks ferry parliament vote',
      'fees oslo harbour ship',
    ),
  ).toEqual([1]);
});

it('takes of equal ones the first', () => {
  expect(chosen(1, 'talks oslo ferry fees', 'talks oslo ferry fees')).toEqual([0]);
});

it('does not tell the same twice', () => {
  expect(
    chosen(
      2,
      'talks oslo ferry fees',
      'talks oslo ferry fees',
      'talks parliament vote protest',
      'parliament vote protest pier',
    ),
  ).toEqual([0, 2]);
});

it('passes over captions', () => {
  expect(chosen(2, 'talks ferry', 'talks ferry oslo fees')).toEqual([1]);
  expect(chosen(2)).toEqual([]);
});

const sentences = fc.array(
  fc.record({
    terms: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 12 }),
    place: fc.nat(30),
  }),
  { maxLength: 30 },
);

it('gives each place once, as many as asked for or as there are', () => {
  fc.assert(
    fc.property(sentences, fc.nat(5), (candidates, count) => {
      const found = keySentences(candidates, count);
      const long = candidates.filter(({ terms }) => terms.length >= 4).length;
      expect(found).toHaveLength(Math.min(count, long));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
