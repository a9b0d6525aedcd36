import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, unescapeText, visible } from '../../src/reply/escape.ts';

test.each([
  ['bold and italics', '**a** _b_', '\\*\\*a\\*\\* \\_b\\_'],
  ['a slug title full of underscores', 'Talks_Conclude__Next', 'Talks\\_Conclude\\_\\_Next'],
  ['a masked link', '[free](https://x.y)', '\\[free\\]\\(https\\://x.y\\)'],
  ['a mention of everyone', '@everyone', '\\@everyone'],
  ['a user mention', '<@123>', '\\<\\@123\\>'],
  ['a timestamp', '<t:1:R>', '\\<t\\:1:R\\>'],
  ['a block quotation', '>>> x', '\\>\\>\\> x'],
  ['subtext', '-# x', '\\-\\# x'],
  ['a heading', '# x', '\\# x'],
  ['a numbered list', '1. x', '1\\. x'],
  ['a code fence over lines', '```\nx\n```', '\\`\\`\\` x \\`\\`\\`'],
  ['a shortcode of an emoji', '2a14:c::/48 :100::+1: a: b:', '2a14\\:c::/48 \\:100:\\:+1: a: b:'],
  ['a hyphen inside a line', 'U.S.-proposed', 'U.S.-proposed'],
  ['reordered letters', 'a\u202Eb\u2066c', 'abc'],
  ['letters that show nothing', '\u3164a\u2800 \u115F\u1160b\uFFA0', 'a b'],
  ['hidden letters', 'a\u200Bb\uFEFFc', 'ab c'],
])('%s', (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('what was escaped is read back letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unescapeText(escapeText(text))).toBe(visible(text));
    }),
  );
});

test('no mark survives without its backslash', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'*_~|`[]()<>#@\\ -+1.a:/\n') }), (text) => {
      const bare = escapeText(text).replace(/\\[^0-9A-Za-z\s]/g, '¤');
      expect(bare).not.toMatch(/[*_~|`[\]()<>#@\\]|^\s*[-+]|^\s*\d+[.)]|:\/\/|:[\w+-]+:/);
    }),
  );
});

test('a look at a text overlooks no character that is changed behind a blank', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const text = code < 128 ? `${character}b${character}` : `a${character}b`;
    if (escapeText(text) !== escapeText(` ${text}`)) expect.fail(`U+${code.toString(16)} in ${text}`);
  }
});
