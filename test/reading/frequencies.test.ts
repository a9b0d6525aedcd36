import { expect, test } from 'vitest';
import { frequenciesIn } from '../../src/reading/time/frequencies.ts';

test.each([
  ['The bridge is inspected every five years.', ['every five years']],
  ['It meets every second Tuesday at noon.', ['every second Tuesday']],
  ['Buses run twice an hour and on Sundays once a day.', ['twice an hour', 'on Sundays', 'once a day']],
  ['She has climbed it about twenty times.', ['about twenty times']],
  ['Water is tested daily.', ['daily']],
  ['Every resident was told, and each door was knocked on.', []],
])('%s', (text, frequencies) => {
  expect(frequenciesIn({ text }).map(({ start, end }) => text.slice(start, end))).toEqual(frequencies);
});
