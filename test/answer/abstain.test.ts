/** How much it takes to answer among few and among many, and when a lacking demand decides alone. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerFrom, decides } from '../../src/answer/abstain.ts';

test.each([
  [{ articles: 4, passages: 50 }, true],
  [{ articles: 4, passages: 600 }, false],
  [{ articles: 20, passages: 60 }, false],
  [{ articles: 120, passages: 120 }, false],
])('of %o a lacking demand decides alone: %s', (extent, alone) => {
  expect(decides(extent)).toBe(alone);
});

const count = fc.integer({ min: 0, max: 1_000_000 });

test('more passages and more articles never take less to answer', () => {
  fc.assert(
    fc.property(count, count, count, count, (passages, articles, morePassages, moreArticles) => {
      const more = { passages: passages + morePassages, articles: articles + moreArticles };
      expect(answerFrom(more)).toBeGreaterThanOrEqual(answerFrom({ passages, articles }));
      expect(answerFrom(more)).toBeLessThan(1);
    }),
  );
});
