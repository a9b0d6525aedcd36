import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Postings } from '../../src/search/postings.ts';

it('holds what a map would, in the order of the documents, and leaves what is beside its part alone', () => {
  const documents = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
  const steps = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(documents, steps, (present, changes) => {
      const sorted = present.sort((a, b) => a - b);
      const pairs = sorted.flatMap((document) => [document, 1 + (document % 3)]);
      const shared = Uint32Array.of(7, 7, ...pairs, 9, 9);
      const postings = new Postings().share(shared, 2, 2 + pairs.length);
      const map = new Map(sorted.map((document) => [document, 1 + (document % 3)]));
      const newest = sorted.at(-1) ?? -1;
      for (const [document, times] of changes) {
        if (times === 0) expect(postings.delete(document)).toBe(map.delete(document));
        else if (document <= newest && !sorted.includes(document))
          expect(() => postings.set(document, times)).toThrow(RangeError);
        else {
          postings.set(document, times);
          map.set(document, times);
        }
        expect(postings.get(document)).toBe(map.get(document));
      }
      const wanted = [...map].sort(([a], [b]) => a - b);
      expect(postings.size).toBe(map.size);
      expect([...postings.entries()]).toEqual(wanted);
      expect([...postings.keys()]).toEqual(wanted.map(([document]) => document));
      const all = new Uint32Array(2 + 2 * map.size);
      expect(postings.write(all, 2)).toBe(all.length);
      expect([...all]).toEqual([0, 0, ...wanted.flat()]);
      expect([...shared.slice(0, 2), ...shared.slice(-2)]).toEqual([7, 7, 9, 9]);
    }),
  );
});
