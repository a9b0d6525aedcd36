/** Whose words are asked for, who did it, and what exactly: told by a sentence of theirs, or not at all. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { allNews } from './news.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const LOCKS = `Peru and Chile Talk About the Border Canal

May 4, 2027

Envoys from Peru and Chile met in Quito on Monday to talk about the locks of the border canal.

An engineer anonymously told Reuters that the locks could open again in June.

Peruvian President Luis Vega said that both countries had listened to each other. President Vega later warned that the water was running low in the valley, and met farmers at Castle Hill. Bolivian President Elsa Quiroga sent trucks.

Separately, Chilean Minister Ana Rojas spoke with the Bolivian envoy Hugo Paz on May 2 about the road to the locks.

The first talks since the 2019 quarrel over tolls began in Lima on April 30, 2027, over two days. Momentum for a leader-level meeting was growing, an aide said, and spoke of a dam inspection before any work begins.

Deputy Mayor Carla Ruiz, however, opposes the toll road, saying it "floods every field below".

The envoys are set to continue their talks at Castle Hill until May 6.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ locks: LOCKS });
});

test.each([
  ['reuters source said what', 'told Reuters'],
  ['locks opening date', 'could open again in June'],
  ['peru vega statement water valley', 'President Vega later warned'],
  ['what did Vega warn of', 'President Vega later warned'],
  ['What does President Vega say about the water in the valley?', 'President Vega later warned'],
  ['what did carla ruiz say about the toll road', 'opposes the toll road'],
  ['when did Rojas speak with Paz', 'on May 2'],
  ['on which date did Rojas speak with Paz', 'on May 2'],
])('%s: %s', async (question, held) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['what day did the first talks since the quarrel begin', 'April 30, 2027'],
  ['momentum leader level meeting', null],
])('%s: %s in bold', async (question, bold) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['what did the chilean president say about the water', 'the Peruvian one did'],
  ['What does President Quiroga say about the water running low in the valley?', 'another president did'],
  ['what did Vega promise the farmers at Castle Hill', 'only that he met them and what he warned of'],
  ['on which date did Vega speak with Paz', 'another did'],
  ['what day did vega meet hugo paz', 'another spoke with him'],
  ['castle hill built when', 'only when they meet there'],
  ['what year was castle hill built', 'only when they meet there'],
  ['rojas speech quito', 'others met there'],
  ['peru chile canal budget', 'no article has a budget'],
  ['quito talks agenda', 'no article has one'],
  ['dam inspection date', 'only what it is to come before'],
  ['border canal number of locks', 'no number stands there'],
  ['border canal deal who signed', 'nobody did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['What did Ruth Okafor say about the Lakeside Hotel?', null],
  ['what did erik solberg say about the region', null],
  ['What did Anders Voll say about the union?', 'chief executive Anders Voll said in a statement'],
  ['What did Dolores Quint tell reporters at Pier 7?', 'Quint told reporters at Pier 7'],
])('of whoever does not speak nothing is told among many articles either: %s', async (question, held) => {
  const news = await allNews();
  const outcome = await answer(question, news);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer')
    expect(textOf(news, outcome.citations[0].sentence)?.toLowerCase()).toContain(held!.toLowerCase());
});

const RESCUE = `Hikers Pulled From Lake Moss

January 20, 2025

"The ice was thin," said in Moss village mayor Eva Strand. "They were lucky," said Brandia rescue chief Tom Hale.

"We walked all night," said on Monday guide Carl Munk, who met Jon Berg in the hut.
`;

test.each([
  ['what did mayor Strand say', 'The ice was thin', null],
  ['what did Tom Hale say', 'They were lucky', null],
  ['what did Carl Munk say', 'We walked all night', null],
  ['who said they were lucky', 'They were lucky', 'chief Tom Hale'],
  ['who said the ice was thin', 'The ice was thin', 'mayor Eva Strand'],
  ['what did Jon Berg say', null, null],
])('whoever is named behind the verb speaks: %s', async (question, held, bold) => {
  const rescue = await libraryOf({ rescue: RESCUE });
  const outcome = await answer(question, rescue);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind !== 'answer') return;
  expect(textOf(rescue, outcome.citations[0].sentence)).toContain(held);
  if (bold !== null) expect(textOf(rescue, outcome.citations[0].bold)).toBe(bold);
});

const TOLLS = `Peru and Chile Quarrel Over the Toll

May 9, 2027

Negotiators from Peru, Chile and Bolivia ended talks in Quito on Sunday. Peruvian officials claimed that the locks belong to nobody. Chile's position remains that the toll has to stay.

Analysts suggest that a smaller toll may come first. The envoy Hugo Paz met them in Lima.
`;

test.each([
  ['what did peru say', 'Peruvian officials claimed'],
  ["what is chile's position", 'position remains'],
  ['what do analysts think', 'Analysts suggest'],
  ['what did paz say', null],
  ["what is paz's position", 'envoy Hugo Paz'],
])('a state speaks by its people, and what they say is what they think: %s', async (question, held) => {
  const told = await libraryOf({ tolls: TOLLS });
  const outcome = await answer(question, told);
  const said = outcome.kind === 'answer' ? textOf(told, outcome.citations[0].sentence) : null;
  if (held === null) expect(said).toBeNull();
  else expect(said).toContain(held);
});
