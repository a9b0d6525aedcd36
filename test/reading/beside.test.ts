import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { besideIn } from '../../src/reading/time/beside.ts';

test.each([
  ['They met hours before the vote began.', [['before', 'the vote began']]],
  ['Just prior to the start of the race, rain fell.', [['before', 'the start of the race']]],
  ['The pit closed ahead of the inspection.', [['before', 'the inspection']]],
  ['He spoke after the funeral.', [['after', 'the funeral']]],
  ['It must be paid before May 3.', []],
  ['It must be paid before 6 p.m.', []],
  ['It had been paid before.', []],
  ['He walked ahead.', []],
])('%s', (text, told) => {
  const found = besideIn({ tokens: tokenize(text) });
  expect(found.map(({ side, start, end }) => [side, text.slice(start, end)])).toEqual(told);
});
