/** How many are asked for by name, and at what hour. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const BRIDGE = `Kelford Votes on the Bridge

May 6, 2024

Voters in Aske, Birk, Corm and Dale backed the bridge. Norpak, Veltra and Simco bid for the work. Three lawyers, Ann Doe, Bo Lind and Cy Kral, drafted the contract.

The council session started at 9 a.m. on Monday. The concert began at 7 p.m. and the market closed at 4 p.m. The hearing ended on Tuesday.

Council leader Dan Bush may resign in June. Brothers Karl and Jon Aske sold two ships, the Vega and the Lyra.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ bridge: BRIDGE });
});

test.each([
  ['which four towns backed the bridge', 'Aske, Birk, Corm and Dale'],
  ['which three companies bid for the work', 'Norpak, Veltra and Simco'],
  ['which three lawyers drafted the contract', 'Three lawyers'],
  ['what two ships did the brothers sell', 'the Vega and the Lyra'],
  ['at what hour did the session start', '9 a.m.'],
  ['at what hour did the market close', '4 p.m.'],
  ['when did the concert begin', '7 p.m.'],
  ['when may Bush resign', 'in June'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['which two lawyers drafted the contract', 'three did'],
  ['which five ships did the brothers sell', 'they sold two'],
  ['at what hour did the hearing end', 'only the day is told'],
  ['when did the concert close', 'the market did'],
  ['at what hour did the market begin', 'the concert did'],
  ['when did Bush resign', 'he only may'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
