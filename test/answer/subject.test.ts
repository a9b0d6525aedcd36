/** Whoever is asked to have done something is in the sentence that answers. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from './stands.ts';

const CANAL = `Peru and Chile Talk About the Canal

May 4, 2027

Envoys from Peru and Chile met in Quito on Monday to talk about a plan for the border canal. While the water is agreed to be shared equally, control of the locks remains open.

Peru has accepted the timetable.

A storm in Bolivia cut the road to the locks.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ canal: CANAL });
});

test.each([
  ['has Chile agreed to the plan', 'only the water is agreed'],
  ['has Chile accepted the timetable', 'Peru has'],
  ['did the Chilean side accept the timetable', 'Peru did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['has Peru accepted the timetable', 'Peru has accepted'],
  ['was the road cut in Bolivia', 'A storm in Bolivia'],
])('%s: %s', async (question, words) => {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') throw new Error(`Nothing answers: ${outcome.reason.why}.`);
  const { sentence } = outcome.citations[0];
  expect(CANAL.slice(sentence.start, sentence.end)).toContain(words);
});

const PORT = `Port Strike Goes On

March 4, 2025

The port offered a one-time payment of $2,500, a proposal that the union called an insult.
`;
const DELEGATION = `Summit Goes On

March 5, 2025

The United States, whose delegation is led by Carl Renner, has not put forward a plan.
`;

test('what another offers is nothing of a state that is written with two letters', async () => {
  const others = await libraryOf({ delegation: DELEGATION, port: PORT });
  for (const state of ['us', 'US', 'u.s.'])
    expect(await answer(`has the ${state} offered money`, others)).toMatchObject({ kind: 'abstention' });
});
