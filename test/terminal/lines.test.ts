import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

async function* pieces(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(bytes: Uint8Array, sizes: readonly number[] = []) {
  const lines: string[] = [];
  for await (const line of linesOf(pieces(bytes, sizes))) lines.push(line);
  return lines;
}

test.each([
  ['', []],
  ['\n', ['']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\n\r\ntwo\r\n', ['one', '', 'two']],
  ['next\rround\u2028date\u2029\u0085\v\f?\n', ['next\rround\u2028date\u2029\u0085\v\f?']],
])('%j', async (text, lines) => {
  expect(await read(Buffer.from(text))).toEqual(lines);
});

test('wherever a stream is cut, every line comes once and whole', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '🕊', 'é', '\r', '\u2028', ' ') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(5)), async (lines, sizes) => {
      const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      expect(await read(bytes, sizes)).toEqual(lines.map((each) => each.replace(/\r$/, '')));
    }),
  );
});

test('of a line without end only the beginning is kept', async () => {
  async function* endless() {
    for (let i = 0; i < 100; i++) yield Buffer.alloc(100_000, 'x');
    yield Buffer.from('\nnext round date\n');
  }
  const lines: string[] = [];
  for await (const line of linesOf(endless())) lines.push(line);
  expect(lines.map(({ length }) => length)).toEqual([1_000_000, 15]);
});
