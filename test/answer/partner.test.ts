/** When or where two met is told by a sentence on both of them, and what somewhere is like by one on that place. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const VISITS = `Ministers Travel Before Harvest Vote

June 12, 2029

Minister Carla Renz met farmer leader Otto Brix in Dorle on June 9. She saw Mayor Tessa Kolm there on June 10.

Brix spoke with Judge Aldo Fenn at the fair in Havel on June 11. The organisers called the fair a success.

Dorle, the third-largest town of the valley, has two mills. Renz and Kolm have not seen each other's budgets.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ visits: VISITS });
});

test.each([
  ['when did Renz meet Fenn', 'each met others'],
  ['where did Kolm speak with Fenn', 'each was with others'],
  ['is Renz a thief', 'nothing says so'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['when did Renz meet Brix', 'met farmer leader Otto Brix'],
  ['when did Renz see Kolm', 'She saw Mayor Tessa Kolm'],
  ['where did Brix speak with Fenn', 'Brix spoke with Judge Aldo Fenn'],
  ['when did brix and fenn talk', 'Brix spoke with Judge Aldo Fenn'],
  ['is Dorle a large town', 'Dorle, the third-largest town'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

const MATCH = `Keeper Hurt at Harbour Match

June 14, 2029

Keeper Ola Brandt pushed striker Ivo Tarr in the tenth minute, but a fan then threw a bottle at Tarr. A steward who was later named as Lena Moss caught him.

Another spectator climbed the mast after Tarr had left.
`;

test.each([
  ['why did Brandt throw a bottle at Tarr', null],
  ['when did Tarr climb the mast', null],

  ['who threw a bottle at Tarr', 'a fan then threw'],
  ['did Lena Moss catch him', 'named as Lena Moss'],
])('what somebody did who is not named: %s', async (question, held) => {
  const match = await libraryOf({ match: MATCH });
  const outcome = await answer(question, match);
  const told = outcome.kind === 'answer' ? textOf(match, outcome.citations[0].sentence) : null;
  if (held === null) expect(told).toBeNull();
  else expect(told).toContain(held);
});
