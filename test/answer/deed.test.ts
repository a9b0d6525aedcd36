/** Who did it is not told by a sentence on the same thing that has no word near what was done. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const BRIDGE = `Bridge in Orvask Gives Way

May 6, 2024

The footbridge in Orvask collapsed on Sunday, and Ivo Lund, a fisherman, fell into the river. Engineer Mia Stern had checked its cables in March.

Builder Norpak put up the footbridge in 1990. A crane from Delby stood beside it.
`;

const COURT = `Court Fines a Baker

May 7, 2024

A court in Delby convicted baker Tom Hale of fraud on Monday. His firm owned two shops, cleaned cars and paid no taxes, and Eva Strand led the inquiry.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ bridge: BRIDGE, court: COURT });
});

test.each([
  ['who was convicted over the footbridge in Orvask', 'nobody is told to have been'],
  ['who owned the footbridge in Orvask', 'nobody is told to have'],
  ['who led the work on the footbridge in Orvask', 'no one is told to'],
  ['who cleaned the footbridge in Orvask', 'nothing is told of that'],
  ['who paid for the footbridge in Orvask', 'nothing is told of that either'],
  ['which prize did Norpak win for the footbridge', 'nothing is told of winning one'],
  ['what medicine did Tom Hale sell', 'nothing is told of any'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['who was convicted of fraud', 'baker Tom Hale'],
  ['who led the inquiry', 'Eva Strand led'],
  ['who fell into the river', 'Ivo Lund'],
  ['who built the footbridge', 'Norpak put up'],
  ['who inspected the cables', 'Mia Stern had checked'],
  ['what crime did the court convict Tom Hale of', 'convicted baker Tom Hale of fraud'],
  ['what structure did Norpak put up in 1990', 'Norpak put up'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test('a title before a name is no verb', async () => {
  const talks = await libraryOf({
    talks: `Talks Resume\n\nJune 2, 2031\n\nTalks resumed after Peruvian president Ana Ruiz met the miners in a tent.\n`,
  });
  expect(await quoted('what did Peruvian president Ana Ruiz offer the miners in the tent', talks)).toBeNull();
  expect(await quoted('whom did Peruvian president Ana Ruiz meet in the tent', talks)).toContain(
    'met the miners',
  );
});

const DRILLS = `Armies Practise at the Border

June 2, 2031

Peru said the drills will continue. Farmer Jan Orvask lost a barn to a stray crane truck. "He was asleep," said farmer Max Holm.

Peruvian president Ana Ruiz said the army is ready.
`;

test.each([
  ["what did Chile's president say", null],
  ["what did Peru's president say", 'the army is ready'],
  ['what Jan Orvask say about the crane', null],
  ['what max holm say', 'He was asleep'],
  ["what did Peru's spokesman say", 'will continue'],
])('whose words are asked for by their post speaks: %s', async (question, words) => {
  const drills = await libraryOf({ drills: DRILLS });
  const outcome = await answer(question, drills);
  expect(outcome.kind).toBe(words === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer') expect(textOf(drills, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['who was imprisoned', null],
  ['who was captured', null],
  ['who was fined', 'Pavel Dorn'],
])('what is done to somebody is not told by whom a thing is of: %s', async (question, words) => {
  const library = await libraryOf({
    a01: `Envoys Return From Kerrin
May 12, 2031

The Kerrin talks yielded only prisoner exchanges. A captive swap came first. Pavel Dorn was fined for speeding.
`,
  });
  const sentence = await quoted(question, library);
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
