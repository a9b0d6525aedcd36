import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from '../../src/search/postings.ts';

it('holds what a map would, in the order of the documents, and leaves a shared list as it was', () => {
  const documents = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
  const steps = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 0, max: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(documents, steps, (present, changes) => {
      const sorted = present.sort((a, b) => a - b);
      const pairs = sorted.flatMap((document) => [document, 1 + (document % 3)]);
      const shared = Uint32Array.of(7, 7, ...pairs, 9, 9);
      const before = shared.slice();
      const postings = new Postings().share(shared, 2, 2 + pairs.length);
      const map = new Map(sorted.map((document) => [document, 1 + (document % 3)]));
      for (const [document, times] of changes) {
        if (times === 0) expect(postings.delete(document)).toBe(map.delete(document));
        else {
          postings.set(document, times);
          map.set(document, times);
        }
        expect(postings.get(document)).toBe(map.get(document));
      }
      expect(postings.size).toBe(map.size);
      expect([...postings.keys()]).toEqual([...map.keys()].sort((a, b) => a - b));
      for (const [document, times] of map) expect(postings.get(document)).toBe(times);
      expect(shared).toEqual(before);
    }),
  );
});
