import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slips, slipsAllowed, spellingKey } from '../../src/language/spelling.ts';
import { createSpellings } from '../../src/search/spellings.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcekhioyzé'), minLength: 3, maxLength: 11 }),
  fc.constantFrom(
    'sergey',
    'sergei',
    'wladimir',
    'vladimir',
    'zhukov',
    'khalid',
    'phone',
    'fone',
    '106th',
    '105th',
  ),
);

/** As the distance is defined, with every cell of the table. */
function counted(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        ...[rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, changed],
        swapped ? rows[i - 2]![j - 2]! + 1 : changed,
      );
    }
  return rows[a.length]![b.length]!;
}

it('counts slips as the whole table does, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, limit) => {
      expect(slips(a, b, limit)).toBe(Math.min(counted(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

/** How far a term is as the distance is defined; `null` for one that is no slip of what was typed. */
function far(typed: string, term: string): number | null {
  const allowed = slipsAllowed(typed.length);
  const key = spellingKey(typed);
  const sound = key === '' ? Number.POSITIVE_INFINITY : counted(key, spellingKey(term)) + 0.25;
  const least = Math.min(counted(typed, term), sound + 0.75 <= allowed ? sound : Number.POSITIVE_INFINITY);
  const whole = least + (typed[0] === term[0] ? 0 : 0.5);
  const alike = typed[0] === term[0] || typed[1] === term[1] || typed[1] === term[0] || typed[0] === term[1];
  const short = Math.abs(term.length - typed.length) <= allowed + 1;
  const begins = term.charCodeAt(0) >= 65;
  return allowed > 0 && whole <= allowed && alike && short && begins ? whole : null;
}

it('passes over no term that is spelt or sounds nearly the same', () => {
  fc.assert(
    fc.property(word, word, (typed, term) => {
      expect(createSpellings([term]).near(typed, 1, () => 1)).toEqual(
        far(typed, term) === null ? [] : [term],
      );
    }),
    { numRuns: 5000 },
  );
});

it('keeps of many terms the nearest and what is hardly farther, whichever comes first', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), fc.nat(2), (typed, terms, gone) => {
      const there = terms.filter((_, i) => i % 3 !== gone);
      const near = there.flatMap((term) => {
        const apart = far(typed, term);
        return apart === null ? [] : [{ term, apart }];
      });
      const nearest = Math.min(...near.map(({ apart }) => apart));
      const expected = near
        .filter(({ apart }) => apart <= nearest + 0.5)
        .sort((a, b) => a.apart - b.apart || (a.term < b.term ? -1 : 1))
        .map(({ term }) => term);
      const counted = (term: string) => (there.includes(term) ? 1 : 0);
      expect(createSpellings(terms).near(typed, 99, counted)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

it('finds what is there, whatever has come and gone', () => {
  fc.assert(
    fc.property(word, fc.array(fc.tuple(word, fc.boolean()), { maxLength: 60 }), (typed, moves) => {
      const spellings = createSpellings([]);
      const there = new Set<string>();
      for (const [term, comes] of moves) {
        if (comes) {
          spellings.add(term);
          there.add(term);
        } else {
          spellings.delete(term);
          there.delete(term);
        }
      }
      expect(spellings.near(typed, 99, () => 1)).toEqual(createSpellings(there).near(typed, 99, () => 1));
    }),
    { numRuns: 3000 },
  );
});
