/** How long, when ahead, between whom and for whom: told by a sentence of that very event, or not at all. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf } from './stands.ts';

const STRIKE = `Dock Workers and Harbour Board Talk Again in Marvik

June 14, 2027

Negotiations held over three days between the dock workers and the harbour board in Marvik concluded on Saturday without a contract, officials said.

The union has demanded higher wages since the start of its two-year-long dispute with the board, the worst in the port's history.

Astrid Lund, chief negotiator of the union, met Mayor Peder Holm in the town hall on June 2. Mayor Holm also spoke with the harbour board.

A prominent point of debate was who controls the north quay. While the fees are to be divided evenly, control of the quay remains open.

Working groups advanced discussions on safety inspections at the cranes.

Lund could meet harbour director Jonas Berg as early as June 20, pending approval from the board.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ strike: STRIKE });
});

test.each([
  ['how long did the negotiations last', 'three days'],
  ['how long did they negotiate for', 'three days'],
  ['how long has the dispute been going on', 'two-year-long'],
  ['who does Lund work for', 'chief negotiator of the union'],
  ['what does Lund do', 'chief negotiator of the union'],
  ['when could Lund and Berg meet', 'June 20'],
])('%s: %s', async (question, words) => {
  const outcome = await answered(question, library);
  const { sentence } = outcome.citations[0];
  expect(STRIKE.slice(sentence.start, sentence.end)).toContain(words);
});

test.each([
  ['how long will the repairs take', 'no repairs are told of'],
  ['how long did the inspections take', 'only other things are said to have lasted'],
  ['when could Lund and Holm meet', 'they have met, and nothing tells of another time'],
  ['when did Holm and Berg meet', 'each met somebody else'],
  ['who inspects the cranes', 'nobody is said to'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
