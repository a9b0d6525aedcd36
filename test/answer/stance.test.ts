/** What somebody wants is told by what they say or do themselves, not by what others say of them. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf } from './stands.ts';

const CANAL = `Peru and Chile Talk About the Canal

May 4, 2027

Delegations from Peru and Chile met in Quito on Monday for talks on the border canal. An Ecuadorian official said that further talks are a likely condition for any meeting between President Jane Doe of Peru and President John Roe.

Peru demanded that the locks be opened before winter.

Earlier drafts drew criticism in Bolivia, while later ones faced objections over the toll.

Doe aide Mary Major said Peru needs a timetable that holds. Roe's minister told reporters that he is tired.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ canal: CANAL });
});

test.each([
  ['what does Jane Doe want', 'an official speaks of a meeting with her'],
  ['what did Doe demand', 'her aide speaks for herself'],
  ['what is Doe demanding', 'the same, asked otherwise'],
  ['what does John Roe want', 'others speak of him'],
  ['what does Bolivia want', 'others spoke there'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['what does Peru want', 'Peru demanded'],
  ['what are Peru’s demands', 'Peru demanded'],
  ['what did Peru insist on', 'Peru demanded'],
  ['what does Mary Major want', 'needs a timetable'],
  ['Mary Major opinion timetable', 'needs a timetable'],
])('%s: %s', async (question, words) => {
  const outcome = await answered(question, library);
  const { sentence } = outcome.citations[0];
  expect(CANAL.slice(sentence.start, sentence.end)).toContain(words);
});

const BRIDGE = `Kelford Argues About the Bridge

May 6, 2024

Mayor Jan Orvask said she believes a new bridge has a strong case. Treasurer Tom Hale left the hall.
`;

test.each([
  ["what is Jan Orvask's view on a bridge", 'believes a new bridge'],
  ["what is jan orvask's opinion of the bridge", 'believes a new bridge'],
  ["what is Tom Hale's view on the bridge", null],
  ["what are Jan Orvask's demands", null],
])('what somebody believes is their view, and no demand: %s', async (question, words) => {
  const bridge = await libraryOf({ bridge: BRIDGE });
  const outcome = await answer(question, bridge);
  expect(outcome.kind).toBe(words === null ? 'abstention' : 'answer');
  if (outcome.kind !== 'answer') return;
  const { sentence } = outcome.citations[0];
  expect(BRIDGE.slice(sentence.start, sentence.end)).toContain(words);
});
