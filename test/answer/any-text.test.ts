/** Any text gets an outcome, the same one each time, in bounded time. */

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { answer, explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Span } from '../../src/corpus/article.ts';
import { shelf } from './shelf.ts';

let library: Library;
beforeAll(async () => {
  library = await shelf();
});

const words = fc
  .array(
    fc.constantFrom(
      ...'who what when where why how many much is was did the of ferry beetles orchestra mayor 1998 jan 5th U.S. not? … 👍 @everyone \u202e <b> **x** .* ( [ \\'.split(
        ' ',
      ),
    ),
    { maxLength: 80 },
  )
  .map((list) => list.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 10_000, size: 'max' }),
  words,
);

test('any text gets an answer with quotable spans or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const outcome = await answer(text, library);
      expect(outcome.question).toBe(text);
      expect(outcome.score).toBeGreaterThanOrEqual(0);
      expect(outcome.score).toBeLessThanOrEqual(1);
      const citations = outcome.kind === 'answer' ? outcome.citations : outcome.nearest;
      for (const { sentence, bold, attribution, hedges } of citations) {
        const inside = [bold, attribution, ...hedges].filter((span): span is Span => span !== null);
        for (const span of inside) {
          expect(span.article).toBe(sentence.article);
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(span.start).toBeLessThan(span.end);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the same text gets the same outcome from a library made anew', async () => {
  const other = await shelf();
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(JSON.stringify(await explained(text, other))).toBe(
        JSON.stringify(await explained(text, library)),
      );
    }),
    { numRuns: 80 },
  );
});

test.each([
  ['one long word', 'a'.repeat(10_000)],
  ['many words', 'ferry '.repeat(1700)],
  ['many unknown words', Array.from({ length: 1200 }, (_, i) => `zq${i}xv`).join(' ')],
  ['many marks', '?!.,'.repeat(2500)],
  ['many joined letters', 'e\u0301'.repeat(5000)],
])('%s are read in bounded work', async (_, text) => {
  const outcome = await explained(text, library);
  expect(outcome.trace.words.length).toBeLessThanOrEqual(60);
});
