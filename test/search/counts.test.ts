import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCounts } from '../../src/search/counts.ts';

const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });

test('the terms that begin so are those that a look at every term finds, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(stem, { maxLength: 6 }), { maxLength: 12 }), stem, (passages, asked) => {
      const counts = createCounts();
      const fits = (letters: string) => letters.startsWith(asked[0]!);
      for (const [i, passage] of passages.entries()) {
        counts.add(passage, 1);
        if (i % 3 === 2) counts.add(passages[i - 1]!, -1);
        const all = [...counts.terms()].filter((term) => fits(term.slice(0, 2)));
        expect([...counts.beginning(fits)].map(({ term }) => term).sort()).toEqual(all.sort());
      }
    }),
  );
});
