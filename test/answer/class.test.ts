/** "What street", "which river", "what kind of vehicle": the short answer is one of them, or there is none. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const CRASH = `Driver Charged After Minibus Plunges Into River Tay

A 34-year-old minibus driver was charged on Monday after his vehicle left the road near Dunkeld and fell into the River Tay, killing a schoolteacher.

The teacher was named as Helen Murray, 41, of Pitlochry High School. Eleven pupils were taken to Ninewells Hospital, where nine of them remain.

The driver appeared at Perth Sheriff Court in a grey suit. His blue minibus was pulled out of the water on Sunday. Police said they were looking into a gas leak in a house on Quay Street, where he lives.

First Minister John Swinney, who has visited the school, spoke to reporters on Monday.
`;

const PACT = `Ministers Agree Water Pact in Muscat

MUSCAT, Oman - Ministers from nine countries agreed on Thursday to share data on desalination plants, ending three days of talks at the Al Bustan conference centre.

German climate envoy Jennifer Morgan watched as an observer. "We came to listen," she told reporters in Arabic.

Captain Daniel Sele of the Omani coast guard, who speaks French and Hausa, showed the plants to the guests. Senator Ana Ruiz, a New Mexico Democrat, thanked him in a letter to the newspaper Al Watan.

Iraq, another dry country, was dropped from the list in April after a police raid at Basra airport.
`;

type Name = 'crash' | 'pact';

let crash: Library;
let pact: Library;
beforeAll(async () => {
  [crash, pact] = [await libraryOf({ crash: CRASH }), await libraryOf({ pact: PACT })];
});

test.each([
  ['crash', 'which river did it fall into', 'River Tay'],
  ['crash', 'what school was the teacher from', 'Pitlochry High School'],
  ['crash', 'what hospital are the pupils in', 'Ninewells Hospital'],
  ['crash', 'what colour was his suit', 'grey'],
  ['crash', 'what color is the minibus', 'blue'],
  ['crash', 'what street does he live on', 'Quay Street'],
  ['crash', 'what kind of vehicle was it', 'minibus'],
  ['crash', 'what kind of leak was it', 'gas leak'],
  ['pact', 'what language did morgan speak', 'Arabic'],
  ['pact', 'what languages does sele speak', 'French and Hausa'],
  ['pact', 'what nationality is morgan', 'German'],
  ['pact', 'what state is ruiz from', 'New Mexico'],
  ['pact', 'which party is ruiz in', 'Democrat'],
  ['pact', 'which newspaper did she write to', 'Al Watan'],
  ['pact', 'what airport was raided', 'Basra airport'],
] as [Name, string, string][])('%s, %s: %s', async (set, question, bold) => {
  const library = { crash, pact }[set];
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['crash', 'what language does swinney speak', 'none is named where he spoke'],
  ['crash', 'what hotel is swinney staying at', 'only a school is told'],
  ['crash', 'what university did murray go to', 'her school is none'],
  ['crash', 'which newspaper named the driver', 'none is named'],
  ['pact', 'what street is the conference centre on', 'its name is no street'],
  ['pact', 'what religion is morgan', 'where she is from tells none'],
  ['pact', 'what prison did they raid', 'an airport is none'],
] as [Name, string, string][])('%s, %s: not answered, %s', async (set, question) => {
  expect(await answer(question, { crash, pact }[set])).toMatchObject({ kind: 'abstention' });
});

test('a sentence that speaks of one without its name is still an answer', async () => {
  const library = await libraryOf({
    raid: `Police Raid Hotel in Cusco\n\nPolice raided a hotel in Cusco on Friday and found 40 parrots in its cellar.\n`,
  });
  const outcome = await answer('which hotel did police raid', library);
  expect(outcome).toMatchObject({ kind: 'answer', citations: [{ bold: null }, {}] });
});

test('a language tells no nationality, and what is told of another is no short answer', async () => {
  const library = await libraryOf({
    dam: `Ministers Meet Over Dam\n\n"We were close," Sabo Reni said, speaking in French. Milo Danek left early.\n\nReni gave a lecture. Oldovia, which is mostly Orthodox, sent a deputy of the Green Party.\n`,
  });
  for (const question of [
    'what nationality is reni',
    'what language did danek speak',
    'what religion are the people of Tarsia',
    'what party is Danek in',
  ]) {
    const outcome = await answer(question, library);
    if (outcome.kind === 'answer') expect(outcome.citations[0].bold).toBeNull();
  }
  expect(await answer('what language did reni speak', library)).toMatchObject({ kind: 'answer' });
});

test('a people before what somebody is called tells no language', async () => {
  const library = await libraryOf({
    visit: `Brandt Meets Delegation\n\nGerman minister Lukas Brandt spoke for an hour with Russian and Ukrainian officials on Friday.\n`,
  });
  expect(await answer('what language did brandt speak', library)).toMatchObject({ kind: 'abstention' });
});
