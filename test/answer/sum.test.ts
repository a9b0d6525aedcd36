/** How many in a year or a month: a sum that only a sentence tells that says so. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, quoted } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    steel: `Steel Makers Warn of Cuts
May 12, 2031

Some 20,000 jobs are going to be lost in steel, the union said. A fire at the Dorn mill killed nine workers on Sunday.

The port lost 300 jobs in 2030. In Marn 40 houses burned this year. Shells killed three in Orsk on Monday.

The bakery sold 6,000 loaves in May.
`,
  });
});

test.each([
  ['how many jobs were lost in 2031', 'they are to be lost, and not all in that year'],
  ['how many people died in May 2031', 'nine died on a day of it'],
  ['how many were killed in Orsk in May 2031', 'three were on a day of it'],
])('%s: not answered, %s', async (question) => {
  expect(await quoted(question, library)).toBeNull();
});

test.each([
  ['how many jobs were lost in 2030', '300 jobs'],
  ['how many houses burned in 2031', '40 houses'],
  ['how many workers were killed in the fire in 2031', 'nine workers'],
  ['how many workers died in the Dorn mill fire of 2031', 'nine workers'],
  ['how many loaves were sold in May 2031', '6,000 loaves'],
  ['how many were killed in Orsk', 'killed three'],
])('%s: answered with %s', async (question, words) => {
  expect(await quoted(question, library)).toContain(words);
});
