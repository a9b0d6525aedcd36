/** Members say in plain talk what a report tells in its own words, and ask whether something is so where it tells the opposite. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { type Newsroom, newsroom } from './news.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let libraries: Newsroom;
beforeAll(async () => {
  libraries = await newsroom();
});

test.each([
  ['cup', 'any fights', 'clashes outside the stadium'],
  ['cup', 'whos the ref', 'the referee, Ivo Marek'],
  ['summit', 'anyone arrested', 'nine were detained'],
  ['launch', 'did the stock drop', 'Shares in the company fell'],
] as [keyof Newsroom, string, string][])('%s, %s: %s', async (set, question, held) => {
  const outcome = await answered(question, libraries[set]);
  expect(textOf(libraries[set], outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['flood', 'are schools open', 'Schools in the district stay closed'],
  ['flood', 'is the railway open', 'railway line between Orvik and the capital was closed'],
] as [keyof Newsroom, string, string][])('%s, %s: answered by the opposite', async (set, question, held) => {
  const outcome = await answered(question, libraries[set]);
  expect(textOf(libraries[set], outcome.citations[0].sentence)).toContain(held);
});

test('only whether something is so is answered by its opposite', () => {
  const opposites = (text: string) =>
    readQuestion(text, libraries.flood.reader).aliases.filter(({ groups }) =>
      groups.some(({ whether }) => whether),
    );
  expect(opposites('are the schools open')).toHaveLength(1);
  expect(opposites('when do the schools open')).toEqual([]);
});

test.each([
  ['launch', 'how many people were arrested'],
  ['cup', 'was the stadium closed'],
  ['merger', 'did the flood hit the bank'],
] as [keyof Newsroom, string][])('%s, %s: not answered', async (set, question) => {
  expect(await answer(question, libraries[set])).toMatchObject({ kind: 'abstention' });
});

const RAID = `Truce Breaks in Tessel

July 8, 2025

Villagers fired flares on Sunday and a fire burned at the depot. Raiders struck a barracks at dawn, their spokesman said, and the militia hit back. Militia gunmen attacked civilians at a market an hour later.

A cease-fire that was signed in May had held for seven weeks.
`;

test('of a name of two words neither is looked for by its own other names', async () => {
  const library = await libraryOf({ raid: RAID });
  const groups = readQuestion('any cease fire', library.reader).aliases;
  expect(groups.map(({ start, end }) => [start, end])).toEqual([[1, 3]]);
});

test('a verb with its particle is not looked for by what the verb means without it', async () => {
  const winds = `Ferry Selma Crosses the Sound

March 2, 2025

The ferry Selma crossed the sound on Sunday, six weeks after its first trip ended in an explosion. The ferry left the quay at noon.

The crossing had been put off twice because of high winds.
`;
  const library = await libraryOf({ winds });
  const outcome = await answered('did it blow up again', library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain('in an explosion');
});

test('whom a deed befell is no adjective', async () => {
  const library = await libraryOf({ raid: RAID });
  const outcome = await answer('did the raiders hit civilians', library);
  expect(outcome.kind).toBe('answer');
});

const FRUITS = 'Pears Plums Figs Quinces Cherries Walnuts Medlars Apples Grapes'.split(' ');
/** Many sentences that share nothing with the question before the only one that does. */
const ORCHARDS = Object.fromEntries(
  FRUITS.flatMap((fruit, i) =>
    ['a', 'z'].map((side, at) => [
      `${side}${i}`,
      `${fruit} of Valley ${side}\n\n${Array.from({ length: 12 }, (_, k) => `${fruit} ripened ${k + i} days late on terrace ${k + 7 * (i + at)}.`).join(' ')}\n`,
    ]),
  ),
);

test('the only sentence that shares a word is weighed, wherever it stands', async () => {
  const union =
    'Tools for the Valley\n\nThe European Union has sent forty tractors. Growers were glad of them.\n';
  const library = await libraryOf({ ...ORCHARDS, m: union });
  const outcome = await answered('what did the eu do', library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain('forty tractors');
});

const STORM = `Aldermoor Counts the Cost of a Storm

May 6, 2025

The storm damaged 40 houses in Aldermoor on Sunday, and the old bridge was damaged too. Two men were shot outside a bar on Friday.

Shipping firm Norlin dispatched three trucks of water. Norlin director Ann Roe said more would come. The mayor plans to save $3 million, and 25 residents were rescued from a bus.
`;

test.each([
  ['how many houses were destroyed in aldermoor', 'damaged is less than destroyed'],
  ['how many people died in the fire', 'a shot is no fire'],
  ['who is the president of norlin', 'a director is another'],
  ['how many ships did norlin send', 'a firm for shipping is no ship'],
])('%s: refused, %s', async (question) => {
  const library = await libraryOf({ storm: STORM });
  expect((await answer(question, library)).kind).toBe('abstention');
});

test.each([
  ['who is the boss of norlin', 'Norlin director Ann Roe'],
  ['was the old bridge destroyed', 'the old bridge was damaged'],
])('%s: told by "%s"', async (question, held) => {
  const library = await libraryOf({ storm: STORM });
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});
