import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCounts } from '../../src/search/counts.ts';
import { createSpellings, type Spellings } from '../../src/search/spellings.ts';

const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 5 });

test('the spellings are those of the terms that are there, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(stem, { maxLength: 6 }), { maxLength: 12 }), stem, (passages, asked) => {
      const counts = createCounts();
      const near = (spellings: Spellings) => spellings.near(asked, 99, () => 1);
      for (const [i, passage] of passages.entries()) {
        counts.add(passage, 1);
        if (i % 3 === 2) counts.add(passages[i - 1]!, -1);
        const there = passages.flat().filter((term) => counts.of(term) > 0);
        expect(near(counts.spellings())).toEqual(near(createSpellings(there)));
      }
    }),
  );
});
