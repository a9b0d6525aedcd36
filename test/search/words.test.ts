import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWords } from '../../src/search/words.ts';

const plain = (lower: string) => lower;
const FORMS = ['harbour', 'Harbour', 'HARBOUR', 'harbours', 'hare', 'Hart', 'ferry', 'Fähre', 'fähren'];

it('completes as a look at every word would, whatever came, went and came again, also after a start', () => {
  const text = fc.array(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 4 });
  const step = fc.record({ text, kept: fc.boolean(), again: fc.boolean(), asked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let words = createWords(plain);
      const counts = new Map<string, number>();
      const count = (text: readonly string[], by: 1 | -1) => {
        words.stems(text.join(' '), by);
        for (const word of text) counts.set(word, (counts.get(word) ?? 0) + by);
      };
      for (const { text, kept, again, asked } of steps) {
        count(text, 1);
        if (asked) words.suggest('ha', 5);
        if (!kept) count(text, -1);
        if (again) words = createWords(plain, words.all());
      }
      for (const prefix of ['ha', 'HARB', 'fä', 'fe', 'x']) {
        const groups = new Map<string, [string, number][]>();
        for (const [word, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
          if (times > 0 && word.toLowerCase().startsWith(prefix.toLowerCase()))
            groups.set(word.toLowerCase(), [...(groups.get(word.toLowerCase()) ?? []), [word, times]]);
        const wanted = [...groups.values()]
          .map((forms) => ({
            word: forms.reduce((best, form) => (form[1] > best[1] ? form : best))[0],
            count: forms.reduce((sum, [, times]) => sum + times, 0),
          }))
          .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
        expect(words.suggest(prefix, 10)).toEqual(wanted.map(({ word }) => word));
      }
    }),
    { numRuns: 500 },
  );
});

it('puts thousands of new words where they belong', () => {
  const words = createWords(plain);
  const made = Array.from({ length: 3000 }, (_, i) => `ha${String.fromCharCode(97 + (i % 26))}x${i}`);
  for (const word of made)
    words.stems(
      word.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
      1,
    );
  expect(words.suggest('ha', 5000)).toHaveLength(3000);
  const listed = words.all().words;
  expect(listed).toEqual([...listed].sort());
  expect(createWords(plain, words.all()).suggest('hax', 50)).toEqual(words.suggest('hax', 50));
});
