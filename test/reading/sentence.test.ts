import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import type { Mention } from '../../src/reading/mention.ts';
import { type Reading, readTokens } from '../../src/reading/sentence.ts';

const newsWords =
  'The president said that 27 people died in Kyiv on January 23 , according to Dr . Ana Ruiz head of the National Council and U.S. ' +
  'officials may meet Saturday “ ” " ’s - — ; while pending approval two dozen $ % killed as reported by he who led The Hague Jean of';

function mentions(reading: Reading): Mention[] {
  const { names, times, quantities, attributions, hedges, negations } = reading;
  return [
    ...names,
    ...names.flatMap(({ role }) => role ?? []),
    ...times,
    ...quantities,
    ...quantities.map(({ phrase }) => phrase),
    ...attributions,
    ...attributions.flatMap(({ source, scope }) => [source, scope]),
    ...hedges,
    ...negations,
  ];
}

function sound(text: string) {
  const reading = readTokens(tokenize(text), { written: '2026-01-25', heading: text.length % 7 === 0 });
  for (const { start, end } of mentions(reading)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(reading.parts).toHaveLength(reading.names.length);
}

it('reads any Unicode without throwing, and every mention lies in the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sound), { numRuns: 500 });
});

it('reads any run of news words without throwing', () => {
  const word = fc.constantFrom(...newsWords.split(' '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => sound(words.join(' '))),
    { numRuns: 3000 },
  );
});
