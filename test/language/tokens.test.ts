import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    [
      'dotted capitals stay whole',
      'The U.S. and U.N. agreed.',
      ['The', 'U.S.', 'and', 'U.N.', 'agreed', '.'],
    ],
    ['a possessive is a token', "Ukraine’s plan, Iran's", ['Ukraine', '’s', 'plan', ',', 'Iran', "'s"]],
    ['hyphens split', 'a five-year-old', ['a', 'five', '-', 'year', '-', 'old']],
    [
      'numbers keep points and commas',
      '25.01.2026, 1,200 and 3.5%.',
      ['25.01.2026', ',', '1,200', 'and', '3.5', '%', '.'],
    ],
    ['ordinals keep their ending', 'the 23rd', ['the', '23rd']],
    ['quotation marks are not endings', "said 'no'", ['said', "'", 'no', "'"]],
    ['a sentence may end in one letter', 'on X.', ['on', 'X', '.']],
    ['accents and other scripts are letters', 'Łódź Zürich Київ', ['Łódź', 'Zürich', 'Київ']],
    ['a name from Ireland', "O'Brien's", ['O', "'", 'Brien', "'s"]],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets that slice back to the token, in order, and covers all that is not space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
