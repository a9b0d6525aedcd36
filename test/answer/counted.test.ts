/** Numbers that count nothing that is asked: ages, names, what is told roughly, and others than those who were hurt. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, quoted } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    regatta: `Regatta at Lune Draws a Crowd

May 12, 2031

The 34-year-old Ada Brun sailed for Lune from the age of seventeen. For the most part she won her races in the Kestrel.

Pilots of the K9 barges left the quay before the 20-minute race. The Heron is a 12-member crew with a 40-oar boat. Its two-masted tender has no name.

Guards closed the pier when some swimmers jumped from it; nine were held and two officers were hurt. Six rowers and a cook were hurt at the weir.
`,
  });
});

test.each([
  ['how many races did Ada Brun sail for Lune', 'she is 34, and came at 17'],
  ['how many races did the Kestrel lose', '"for the most part"'],
  ['how many barges left the quay', 'they are called K9'],
  ['how many swimmers were hurt', 'two officers were'],
  ['how many swimmers jumped from the pier', 'some did'],
])('%s: not answered, %s', async (question) => {
  expect(await quoted(question, library)).toBeNull();
});

test.each([
  ['how many were held at the pier', 'nine were held'],
  ['how many officers were hurt', 'two officers'],
  ['how many rowers were hurt', 'Six rowers'],
  ['how many are in the crew of the Heron', '12-member crew'],
  ['how many oars has the boat', '40-oar boat'],
  ['how many masts does the tender have', 'two-masted tender'],
  ['how many minutes was the race', '20-minute race'],
])('%s: answered with %s', async (question, words) => {
  expect(await quoted(question, library)).toContain(words);
});
