import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slips, slipsAllowed, spellingKey } from '../../src/language/spelling.ts';
import { nearTerms } from '../../src/search/near-terms.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcekhioyzé'), minLength: 3, maxLength: 11 }),
  fc.constantFrom('sergey', 'sergei', 'wladimir', 'vladimir', 'zhukov', 'khalid', 'phone', 'fone'),
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

it('passes over no term that is spelt or sounds nearly the same', () => {
  fc.assert(
    fc.property(word, word, (typed, term) => {
      const allowed = slipsAllowed(typed.length);
      const far = Math.min(
        counted(typed, term),
        spellingKey(typed) === '' || allowed === 0
          ? Number.POSITIVE_INFINITY
          : counted(spellingKey(typed), spellingKey(term)) + 0.25 <= allowed - 0.75
            ? counted(spellingKey(typed), spellingKey(term)) + 0.25
            : Number.POSITIVE_INFINITY,
      );
      const near = allowed > 0 && far + (typed[0] === term[0] ? 0 : 0.5) <= allowed;
      const alike =
        typed[0] === term[0] || typed[1] === term[1] || typed[1] === term[0] || typed[0] === term[1];
      const short = Math.abs(term.length - typed.length) <= allowed + 1;
      const begins = term.charCodeAt(0) >= 65;
      expect(nearTerms([term], () => 1, typed, 1)).toEqual(near && alike && short && begins ? [term] : []);
    }),
    { numRuns: 5000 },
  );
});
