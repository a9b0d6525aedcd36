/** "Who reported it", "says who": answered by whoever the article names as its source, or not at all. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { tellerAsked } from '../../src/answer/question/teller.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const FLOOD = `Flood Damages Bridges in Vesk

June 8, 2026

The flood in Vesk injured 14 people and damaged three bridges. Rescue teams reached the last farms on Sunday.

Of the 14 people injured in Vesk two are in hospital, and two bridges collapsed, according to fire chief Dana Orlov.

The losses come to 3 million crowns, as estimated by the insurer Halden. The mayor, Pavel Rusk, visited a school.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ flood: FLOOD });
});

test.each([
  ['who reported the injured in Vesk', 'chief Dana Orlov'],
  ['Who gave the number of injured people?', 'chief Dana Orlov'],
  ['14 injured in vesk says who', 'chief Dana Orlov'],
  ['bridges collapsed according to whom', 'chief Dana Orlov'],
  ['who told us about the collapsed bridges', 'chief Dana Orlov'],
  ['who published the losses figures', 'Halden'],
])('%s: %s', async (question, bold) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toContain(bold);
});

test.each([
  ['how many bridges collapsed according to Halden', null],
  ['acc to the mayor Pavel Rusk how many bridges collapsed', null],
  ['how many bridges collapsed according to fire chief Dana Orlov', 'two bridges collapsed'],
  ['according to Orlov how many bridges collapsed', 'two bridges collapsed'],
  ['how many crowns are the losses according to Halden', '3 million crowns'],
])('a count is told of whom it is asked: %s', async (question, held) => {
  const sentence = await quoted(question, library);
  if (held === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(held);
});

test.each(['who reported the visit to the school', 'rescue teams reached the farms says who'])(
  '%s: the article names no source for it',
  async (question) => {
    expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
  },
);

test.each([
  'who gave the mayor a prize',
  'who told the mayor to leave',
  'who is the mayor',
  'whom did the chief report to',
  'who gave the lower figure',
])('%s asks after no source', (question) => {
  expect(tellerAsked(question.split(' '))).toBeNull();
});

test.each([
  ['how many people rallied according to police', 'Police put the number at 700.'],
  ['how many people rallied', 'Some 2,000 people rallied'],
  ['how many people rallied according to organisers', 'Some 2,000 people rallied'],
  ['how many were arrested according to police', null],
])('of two counts the one of whom it is asked: %s', async (question, held) => {
  const rally = await libraryOf({
    rally: `Thousands Rally for the Ferry

May 6, 2025

Some 2,000 people rallied in Skerry on Sunday to keep the night ferry, organisers said. Police put the number at 700.

The mayor left early.
`,
  });
  const sentence = await quoted(question, rally);
  if (held === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(held);
});
