/** How tall, deep or heavy something is: told by a measure of the thing itself. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf, textOf } from './stands.ts';

const MAST = `Radio Mast at Holm Falls in Storm

January 12, 2026

The mast at Holm came down at dawn on Monday, and parts of the mast lay 300 metres away in a field. The mast swayed for 74 seconds, a neighbour said.

The 212-metre mast was put up in 1971. A crane that is 40 metres tall had stood beside it since Friday.

Part of the mast fell into the 9-metre-deep harbour basin. Divers lifted a 6-tonne bell from the wreck of a barge.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ mast: MAST });
});

test.each([
  ['how tall was the mast', '212-metre'],
  ['how high is the mast', '212-metre'],
  ['how tall is the crane', '40 metres'],
  ['how heavy is the bell', '6-tonne'],
])('%s: %s', async (question, held) => {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') throw new Error(`refused: ${JSON.stringify(outcome.reason)}`);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});
