/** How tall, deep or heavy something is: told by a measure of the thing itself. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

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
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

const QUARRY = `Quarry at Holm Pays for the Mast

January 14, 2026

The quarry at Holm was dug ten years ago after the model of the Borg quarry. Guard Ivo Lund was in a brawl at the gate half an hour before the end of his shift.

The insurer paid 40,000 crowns for the mast. A tunnel of 3 kilometres leads to the quarry, and 6 of its doors are open.
`;

test.each([
  ['how many crowns did the insurer pay for the mast', '40,000 crowns'],
  ['how many kilometres is the tunnel', '3 kilometres'],
  ['how long is the tunnel in miles', '3 kilometres'],
  ['how many doors are open', '6 of its doors'],
  ['how many crowns was Ivo Lund fined for the brawl', null],
  ['how long is the Borg quarry in metres', null],
])('what is asked in a unit is told in one of the kind: %s', async (question, held) => {
  const quarry = await libraryOf({ quarry: QUARRY });
  const sentence = await quoted(question, quarry);
  if (held === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(held);
});

const FILM = `Film About the Dorn Mill Opens Friday

January 15, 2026

After two weekends at the top, The Baker will be challenged by The Mill, a film that opens on Friday. The ovens of The Baker are three times as hot as those of The Mill.

The Baker made 9 million crowns on its first weekend, and a ticket for it costs 12 crowns. The mill in Dorn made 40 tonnes of flour a day.

A quake on Monday shook one of the old cinemas in Dorn. The quake had a magnitude of 4.7.
`;

test.each([
  ['how much did The Mill make on its first weekend', null],
  ['budget of the film The Mill', null],
  ['price of the ovens of The Mill', null],
  ['what magnitude had the quake in Dorn', 'magnitude of 4.7'],
  ['how much did The Baker make on its first weekend', '9 million crowns'],
  ['price of a ticket for The Baker', '12 crowns'],
  ['how much flour did the mill in Dorn make', '40 tonnes'],
])('a sum is told in money, a magnitude in figures: %s', async (question, held) => {
  const film = await libraryOf({ film: FILM });
  const sentence = await quoted(question, film);
  if (held === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(held);
});
