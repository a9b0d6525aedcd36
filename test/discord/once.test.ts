import { expect, test } from 'vitest';
import { firstTime } from '../../src/discord/once.ts';

test('what arrives again is known, until as much has come after it as is kept', () => {
  const isNew = firstTime(2);
  expect(['a', 'a', 'b', 'a', 'c', 'b', 'a'].map(isNew)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});
