/** Why somebody is against something, what nobody of a kind said, and what somebody is who is named behind a comma. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const FLAG = `Island Plans a New Flag

July 8, 2030

Premier Ann Roth supports a new flag because the old one is taken for that of its neighbour. Senator Leo Brand opposes it because of its cost.

The chief engineer in Kelford, Dora Lunt, designed the mast. Bishop Alan Frey said that churches would fly both.

Fishermen signed a petition at the harbour. Brand spoke there in the rain.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ flag: FLAG });
});

test.each([
  ['why is Roth against a new flag', 'she is for it'],
  ['what did the admiral say about the flag', 'none is told of'],
  ['what did the pilots say', 'none are told of'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['why does Roth support a new flag', 'because the old one'],
  ['why is Brand against the flag', 'because of its cost'],
  ['what did the bishop say', 'Bishop Alan Frey said'],
  ["what is Dora Lunt's job", 'The chief engineer in Kelford'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});
