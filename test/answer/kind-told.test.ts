/** A sentence that has every other word of a question, but nothing of the kind that is asked for, answers nothing. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/library.ts';
import { allNews } from './news.ts';
import { textOf } from './stands.ts';

const MILL = `Paper Mill in Lesk Burns for a Second Day

June 3, 2024

A fire that broke out in the paper mill of Lesk in the last 24 hours has kept villagers from their houses, which they can no longer reach. As foreman of a night crew Ota Hruby admitted burying bales in staff-only rooms.

Besides the mill, the village council ruled on Motion 8 on Monday, a ballot on its chimney. Of the bales, 795 with straps and 356 with the blue labels of Sorn were saved. In the store no windows were left.
`;

let library: Library;
beforeAll(async () => {
  library = await allNews({ mill: MILL });
});

/** The first sentence and its bold words; `null` where nothing is answered. */
async function told(question: string): Promise<{ sentence: string; bold: string | null } | null> {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') return null;
  const [{ sentence, bold }] = outcome.citations;
  return { sentence: textOf(library, sentence)!, bold: textOf(library, bold) };
}

test.each([
  ['How many villagers has the fire in the mill kept from their houses?'],
  ['How many bales did Ota Hruby admit burying as foreman of a night crew?'],
  ['By how many votes did the village council rule on the mill?'],
])('a count is not told by the number of a time or of a name, nor by "only": %s', async (question) => {
  expect(await told(question)).toBeNull();
});

test.each([
  ['How many bales with the blue labels of Sorn were saved?', '356 with the blue labels'],
  ['how many windows were left in the store', 'no windows were left'],
])('a count is told by its number or by none: %s', async (question, held) => {
  expect((await told(question))?.sentence).toContain(held);
});
