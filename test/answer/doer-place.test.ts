/** Who did something is told by the clause of the deed, and never by the place where it was done. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const QUOTAS = `Herring Talks in Bergen End Without Deal

March 3, 2025

Delegates familiar with the herring talks revealed that Iceland demanded the trawlers leave the northern banks, while Norway insisted on keeping the present quotas. Denmark and Sweden announced a joint hatchery pledge of 40 million crowns on Friday.

Some 900 net makers marched through central Bergen on Sunday to demand that the county rescue the cannery, organisers said. The delegates ordered the skippers on Friday to publish their catches.

A group of boat owners demand a ban on seals.

Analyst Edda Holm of Fjord Research said prices would double within six weeks.

The net makers remember last autumn's Gdansk talks, which yielded little for the trawlers. The council of Bergen is said to have lent a boat to the Zander Harbour Museum.

Zander Capital, which owns the museum, rents the quay to Bergen. The deputy, who spoke for an hour, welcomed the hatchery.
`;

const RAIDS = `How the Monks Lost Their Books

May 3, 2024

The raids that burned Whitby and Jarrow are told of in three chronicles. A series of Danish raids burned Whitby in the ninth century, a chronicle in York says.

The Danish bishops were killed at Ripon, and the Danish killings went on for a year.
`;

let library: Library;
let raids: Library;
beforeAll(async () => {
  library = await libraryOf({ quotas: QUOTAS });
  raids = await libraryOf({ raids: RAIDS });
});

test('who did it is told first, by the people whose doing it was, and is no town beside the one that is named', async () => {
  expect(await boldOf('who raided Whitby', raids)).toBe('Danish');
  expect(await boldOf('who raided Jarrow', raids)).toBeNull();
});

test('of whom others killed nothing is told that they killed', async () => {
  expect(await boldOf('who killed the bishops at Ripon', raids)).toBeNull();
});

test.each([
  ['who wants to keep the present quotas', 'Norway', 'the other clause has the verb that is nearer'],
  ['who wants the trawlers to leave the northern banks', 'Iceland', 'the same of the first clause'],
  ['who pledged 40 million crowns', 'Denmark and Sweden', 'a pledge is announced by whoever pledges'],
  ['who announced the hatchery pledge', 'Denmark and Sweden', 'both do'],
  ['who wants the cannery rescued', 'Some 900 net makers', 'whoever marched on Sunday to demand it'],
  ['who was to publish their catches', 'skippers', 'whoever was ordered on Friday to do it'],
  [
    'who demands a ban on seals',
    'A group of boat owners',
    'behind "a group" and its owners a verb may stand',
  ],
  ['who insisted on the present quotas', 'Norway', 'the very verb'],
  ['who owns the museum', 'Zander Capital', 'a firm, though a capital is a place'],
  ['who says prices will double', 'Analyst Edda Holm', 'not the firm'],
])('%s: %s, %s', async (question, bold) => {
  expect(await boldOf(question)).toBe(bold);
});

test.each([
  ['who yielded little for the trawlers', 'the talks of Gdansk are no doing of Gdansk'],
  ['who spoke for Iceland', 'for an hour, and for nobody that is told'],
])('%s: nobody is bold, %s', async (question) => {
  expect(await boldOf(question)).toBeNull();
});

async function boldOf(question: string, from = library): Promise<string | null> {
  const outcome = await answered(question, from);
  return textOf(from, outcome.citations[0].bold);
}
