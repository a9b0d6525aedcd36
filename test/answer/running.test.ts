/** What is counted so far is not told by what was counted once, nor when something was by when another thing in the sentence was. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const LAKES = `Storm Hits the Lakes of Brandia

January 20, 2025

Overnight heavy snow closed the road to Moss, and villagers saw a bear near the camp. On Friday, rain flooded the cellar, and the baker moved to Birk.

So far this winter 22 people have drowned in the lakes. The mayor has visited 12 villages so far, and the council met 9 times in 2024. Police found 31 cars in the lake last year.

The fire in Kelford has killed 4 people. Drones hit the port of Delby overnight.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ lakes: LAKES });
});

test.each([
  ['how many people have drowned in the lakes so far', '22 people'],
  ['how many villages has the mayor visited so far', '12 villages'],
  ['how many people has the fire in Kelford killed so far', '4 people'],
  ['how many cars did police find last year', '31 cars'],
  ['how many cars did police find', '31 cars'],
  ['when did the snow close the road', 'Overnight'],
  ['when did drones hit the port', 'overnight'],
  ['when did the baker move to Birk', 'Friday'],
  ['when did villagers see a bear', null],
])('%s: %s in bold', async (question, bold) => {
  const outcome = await answered(question, library);
  const shown = textOf(library, outcome.citations[0].bold);
  if (bold === null) expect(shown).toBeNull();
  else expect(shown).toContain(bold);
});

test.each([
  ['how many cars have police found so far', 'only those of last year are counted'],
  ['how many times has the council met so far', 'only how often it met in 2024 is told'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
