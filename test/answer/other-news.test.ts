/** Questions on news of any kind ask for a year, a unit, a date, a deed or somebody's words, and are told no other. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const FERRY = `Ferry Runs Aground Near Torvald

May 20, 2031

The ferry Osprey ran aground near Torvald on Monday, and 14 passengers drowned. A passenger threw a rope to Erik Lund, the mate. The captain praised Lund on Tuesday. "The fog was thick," the harbour master Anna Berg said.

The ferry was built about a decade ago for 300 passengers. The ferry Heron sank near Torvald in 2014 and 31 passengers drowned. The winds had grown since April. The Heron will be raised once divers have found the wreck.

Police questioned the mate. Officers searched the wreck on Thursday. Divers raised the anchor. Police held nine thieves at the quay and two officers were hurt.
`;

const MINE = `Mine Near Delby Flooded

June 2, 2022

The mine near Delby flooded on Friday, and 12 miners drowned. The flood came ten days after the fair near Delby, the largest of the coast. A wall of the mill fell into the yard on Saturday, killing one and wounding 38, according to the council of Delby. The vigil was held at Osric's oldest site, at Marn Bridge, on Sunday. The shaft is 300 feet deep. The owner paid 2 million dollars for the mine.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ ferry: FERRY, mine: MINE });
});

test.each([
  ['how many passengers of the ferry drowned in 2031', '14 passengers'],
  ['how many miners drowned in the flood of 2022', '12 miners'],
  ['how many passengers of a ferry drowned in 2014', '31 passengers'],
  ['how many miners drowned on 2 June 2022', '12 miners'],
  ['how deep is the shaft in metres', '300 feet'],
  ['how many dollars did the owner pay for the mine', '2 million dollars'],
  ['how many euros did the owner pay for the mine', '2 million dollars'],
  ['on what date did the ferry Osprey run aground', 'on Monday'],
  ['what Berg say about the fog', 'The fog was thick'],
  ['name of the mate who was thrown a rope', 'Erik Lund'],
  ['who was questioned by police', 'the mate'],
  ['how many cops got hurt at the quay', 'two officers'],
  ['mill wall injured how many', 'wounding 38'],
  ['who searched the wreck', 'Officers searched'],
  ['who raised the anchor', 'Divers raised'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['where was the vigil held', 'Marn Bridge'],
  ['where did the ferry Heron sink', 'Torvald'],
])('%s: %s', async (question, bold) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['how many miners drowned in 2016', 'the article is of 2022'],
  ['how many passengers of the ferry drowned in 2019', 'it tells of 2031 and 2014'],
  ['how long is the ferry Osprey in metres', 'a decade is no length'],
  ['how many dollars was the captain of the ferry fined', 'no sum is told of it'],
  ['on what date will the Heron be raised', 'it is told by no date'],
  ['what Lund say about the fog', 'another speaks of it'],
  ['name of the passenger who threw the rope', 'only the mate has a name'],
  ['how many teachers got hurt at the quay', 'only officers were'],
  ['who painted the anchor', 'divers only raised it'],
  ['who was convicted over the ferry', 'nobody is told to have been'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});
