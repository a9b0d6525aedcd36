/** A count of those who came to harm that has grown since: the newer one is quoted first, beside the older. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const FIRST = `Nine hurt as roof of Marn market falls
March 3, 2031

MARN - Nine people were hurt and 14 were missing after the roof of the market in Marn fell on Monday, the fire service said.
`;
const SECOND = `Search goes on at Marn market
March 5, 2031

MARN - So far, at least 23 people were hurt at the market in Marn, doctor Lea Fuchs said on Wednesday, while six people were still missing.
`;
const ELSEWHERE = `Ferry search goes on
March 5, 2031

TOLM - Two people were hurt and six were still missing on Wednesday after a ferry sank off Tolm, the coast guard said.
`;
const FLOOD = `Flood hits Orland
August 7, 2031

TOLM, Orland (AP) - The flood on the Vesk injured forty people on Thursday, the fire service said.
`;
const BUS = `Bus falls into ravine
August 9, 2031

BELSK, Lakland (AP) - The toll from a bus that left the road reached seven people killed on Saturday, and 12 people were injured so far, The Belsk Post said.
`;

let market: Library;
let apart: Library;
let agency: Library;
beforeAll(async () => {
  market = await libraryOf({ first: FIRST, second: SECOND });
  apart = await libraryOf({ first: FIRST, elsewhere: ELSEWHERE });
  agency = await libraryOf({ flood: FLOOD, bus: BUS });
});

test.each([
  ['how many missing', 'six people'],
  ['how many people are missing', 'six people'],
  ['how many hurt', 'at least 23 people'],
  ['how many people were hurt so far', 'at least 23 people'],
  ['how many people were hurt by monday', 'Nine people'],
  ['how many were hurt on monday', 'Nine people'],
  ['how many were missing on monday', '14'],
])('%s: %s', async (question, bold) => {
  const outcome = await answered(question, market);
  expect(textOf(market, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['how many were missing at the market in marn', 'the roof of the market'],
  ['how many people were hurt when the roof fell', 'the roof of the market'],
])('%s: a later one counts others', async (question, words) => {
  const outcome = await answered(question, apart);
  expect(textOf(apart, outcome.citations[0].sentence)).toContain(words);
});

test('an agency that reports both makes no one event of them', async () => {
  const outcome = await answered('how many people were injured in the flood', agency);
  expect(textOf(agency, outcome.citations[0].bold)).toBe('forty people');
});
