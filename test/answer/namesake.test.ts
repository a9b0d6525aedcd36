/** Somebody called as a thing is, and the thing: what is told of the one is not told of the other. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const FARES = `Council Argues Over Bus Fares

May 6, 2024

Helen Price opposed the tax on Sunday. The price of bus tickets will rise to 3 crowns. Council leader Dan Bush may resign in June, his office said. A fire burned the bush behind the depot on Monday.

Runner Mia Stone broke a rib in Oslen. A stone wall fell on the course and hurt two spectators on Tuesday. Singer Ivo Frost opened the show in April.

Judge Rose Hill cut the fine to 40 crowns. The hill above the town was closed on Friday. The parliament votes in July.

Will Young, a driver, left on Thursday.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ fares: FARES });
});

test.each([
  ['what did Price oppose', 'Helen Price opposed'],
  ['how much will the price rise', 'will rise to 3 crowns'],
  ['when may Bush resign', 'Bush may resign in June'],
  ['when did the bush burn', 'burned the bush'],
  ['what did Stone break', 'Stone broke a rib'],
  ['when did the stone wall fall', 'stone wall fell'],
  ['when did stone fall', 'stone wall fell'],
  ['how much did Hill cut the fine to', 'Rose Hill cut'],
  ['when was the hill closed', 'The hill above'],
  ['when will Parliament vote', 'The parliament votes'],
  ['when did Young leave', 'Young, a driver, left'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['what did Price say', 'only a price is told'],
  ['did Price rise', 'a price did'],
  ['what did Bush burn', 'a bush burned'],
  ['when did Stone fall', 'a wall of stone did'],
  ['when was Hill closed', 'a hill was'],
  ['when did the frost open the show', 'one of that name did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
