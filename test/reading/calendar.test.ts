/** Days are counted over the ends of months and years. */

import { expect, test } from 'vitest';
import { daysFrom, shift } from '../../src/reading/time/calendar.ts';

test.each([
  ['2024-02-28', 2, '2024-03-01'],
  ['2023-03-01', -1, '2023-02-28'],
  ['2026-01-05', -10, '2025-12-26'],
  ['1100-01-01', 0, '1100-01-01'],
  ['9899-12-31', 2, '9900-01-02'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(daysFrom(date, days)).toBe(expected);
  expect(daysFrom(date, days)).toBe(shift(date, { days }));
});
