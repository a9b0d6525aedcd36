/** The same thing under another form of its name, and common words that are no names. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const STORM = `Storm Closes Port of Sandvik

October 9, 2026

A storm closed Sandvik, the country's second-busiest port, on Friday. The Coastal Office for Rescue and Aid saved 12 sailors from a trawler. Eleven ships were diverted to Alborg.

The Inland Navigation Union rejected the new Safety of Harbours Act on Monday. Its members boycotted a hearing in Alborg, saying that the ministry had not read their letter.

The Marstallic League called off its regatta because the tents had been blown away. Its rowers had trained for nine weeks.

Sandvik's largest warehouse lost its roof, and repairs will cost 4 million crowns.
`;
/** So many that a word that occurs nowhere does not decide alone. */
const OTHERS = Object.fromEntries(
  Array.from({ length: 16 }, (_, i) => [
    `market${i}`,
    `Market Day ${i}\n\nMay ${i + 1}, 2026\n\n${`Stall ${i} sold fruit and cheese to many visitors from the coast.\n\n`.repeat(9)}`,
  ]),
);

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ storm: STORM, ...OTHERS });
});

test.each([
  ['how many sailors did cora save', '12 sailors'],
  ['who rejected the soha on monday', 'The Inland Navigation Union'],
  ['why did the union choose to boycott the hearing in Alborg', 'the ministry had not read their letter'],
  ['why did the Marstallians call off their regatta', 'the tents had been blown away'],
  ['which port is the second busiest', 'Sandvik'],
])('%s: answered by %s', async (question, held) => {
  const outcome = await answered(question, library);
  const [{ sentence }] = outcome.citations;
  expect(textOf(library, sentence)).toContain(held);
});

test.each([
  ['how many sailors did cova save', 'the letters are of no name'],
  ['who rejected the saha on monday', 'a little word has another letter'],
  ['which port is the busiest', 'another is busier'],
  ['which port is the third busiest', 'another is told to be second'],
  ['sailors drowned number', 'those counted were saved'],
  ['why did the Marstonians call off their regatta', 'others did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
