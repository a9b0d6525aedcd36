import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/language/runs.ts';

const runs = runsOf(/[\p{L}\p{N}]/u);

describe('runsOf', () => {
  test.each([
    ['marks and blanks part them', 'who, then? me', ['who', 'then', 'me']],
    ['letters of other alphabets are letters', 'de Київ à 東京', ['de', 'Київ', 'à', '東京']],
    ['letters of two units stay whole', '𐐷a 😀b\ud83d', ['𐐷a', 'b']],
    ['nothing has none', ' ?! ', []],
  ])('%s', (_, text, found) => {
    expect(runs(text)).toEqual(found);
  });

  test('it finds what a pattern with a plus finds in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(runs(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      }),
    );
  });
});
