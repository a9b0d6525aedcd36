/** A reply or reaction is told where whoever is asked for speaks or acts, not where others speak of them. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const MINE = `Minister Attacks Plan for the Mine

June 7, 2031

Environment Minister Tove Randal said the mine at Skarn would poison the river, and that Orvo Metals and Canada were blocking a study. A lawyer for the village asked Orvo Metals for a study of the water. The answer from Orvo Metals was that one had been made in 2019.

After a visit to Lund, the premier, Henrik Aas, spoke in Skarn about schools. His speech was broken off by a farmer who shouted that the fish were dead.

Trade envoy Lise Brandvold replied to the minister that no licence had been given. Villagers urged Governor Arne Holt to stop the trucks; fisherman Per Dahl wrote Holt a letter.

Bishop Eva Storm reacted to the plan with a march to the river. Dahl: I have seen the dead fish.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ mine: MINE });
});

test.each([
  ['canada reply to randal accusation', 'only Randal speaks'],
  ['henrik aas reply to the farmer in skarn', 'he only spoke there'],
  ['how did Holt respond to the letter', 'it is only told that he got one'],
  ['what did Canada say back to Randal', 'only Randal speaks'],
  ['did Holt reply to the letter of Dahl', 'it is only told that he got one'],
  ["what was Canada's reaction to the mine at Skarn", 'only what it was doing before'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['orvo metals answer to the request for a study of the water', 'The answer from Orvo Metals'],
  ['what did Brandvold say back to the minister', 'no licence had been given'],
  ['brandvold reply to the minister', 'no licence had been given'],
  ['how did Storm react to the plan', 'a march to the river'],
  ['how did Randal react to the mine at Skarn', 'would poison the river'],
])('%s: %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});
