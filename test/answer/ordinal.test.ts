/** The first of something is no other first: the rank is met where it stands with its noun. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, quoted } from './stands.ts';

const MILL = `Mill Sold After Long Talks

June 4, 2024

The sale of the mill is to be completed in the first week of July, subject to approval by the county.

Brandt Stone had turned down a bid of 6 million crowns from Hale Timber in February.

It was the first leak at the Lesk dam in 40 years. The lower gate did not open and the water rose over the road. The strike of the millers is the first in the valley since 1998.

The first peace talks between the villages were held in Tarnow. The crews first met in Dubno.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ mill: MILL });
});

test.each([
  ['what was the first bid', 'turned down a bid', 'the first week is no bid'],
  ['where were the first talks held', 'first peace talks', 'the noun stands a word further'],
  ['where did the crews first meet', 'first met in Dubno', 'they met first'],
  [
    'was it the first strike in the valley',
    'The strike of the millers is the first',
    'the noun stands before',
  ],
  ['was it the first leak', 'the first leak', 'the very words'],
])('%s: %s, %s', async (question, words) => {
  expect(await quoted(question, library)).toContain(words);
});

test('the first leak is not the first gate', async () => {
  expect((await quoted('did the first gate leak', library)) ?? '').not.toContain('first leak');
});
