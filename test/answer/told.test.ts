/** What articles tell in their own words is answered, and shown in bold, when members ask it in theirs. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/library.ts';
import { type Newsroom, newsroom } from './news.ts';
import { shelf } from './shelf.ts';
import { textOf } from './stands.ts';

let libraries: Newsroom & { shelf: Library };
beforeAll(async () => {
  libraries = { ...(await newsroom()), shelf: await shelf() };
});

/** The bold words; the whole sentence where none are. */
const told = async (set: keyof typeof libraries, question: string) => {
  const outcome = await answer(question, libraries[set]);
  if (outcome.kind !== 'answer') return `refused: ${JSON.stringify(outcome.reason)}`;
  const { bold, sentence } = outcome.citations[0];
  return textOf(libraries[set], bold ?? sentence);
};

test.each([
  ['strike', 'hw many ppl walked off the job', 'About 3,200 dockworkers'],
  ['strike', 'hw much money is the port losing the region per day', '$40 million a day'],
  ['cup', 'hw many arrests', 'six people'],
  ['cup', 'who does linz coach think shouldve been sent off', 'Mraz'],
  ['strike', 'were any of the picketers locked up', 'two people were arrested'],
  ['summit', 'how many demonstrators got nicked', 'nine were detained'],
  ['summit', 'who set up the march', 'Ground Now'],
  ['summit', 'whats the main hangup', 'main sticking point'],
  ['flood', 'whens the pm coming', 'Friday'],
  ['launch', 'who is in charge of the probe', 'engineer Claire Dumas'],
  ['launch', 'how long after takeoff did it fail', 'four minutes'],
  ['court', 'which paper leaked the calls', 'Denik'],
  ['merger', 'how much is northbank paying for castell', '$14.2 billion'],
  ['shelf', 'how old is the violinist', '16'],
  ['flood', 'how old was the fireman who drowned', '31'],
] as [keyof typeof libraries, string, string][])('%s, %s: %s', async (set, question, words) => {
  expect(await told(set, question)).toContain(words);
});

test.each([
  ['strike', 'how many nurses walked off the job', 'dockworkers did'],
  ['flood', 'how old is the governor', 'a firefighter and a resident are so old'],
  ['shelf', 'how old is the conductor', 'a violinist is'],
  ['launch', 'who is in charge of the harbour', 'an inquiry is led'],
  ['court', 'which paper leaked the exam', 'recordings of calls were'],
  ['summit', 'who set up the bank', 'a march was organised'],
] as [keyof typeof libraries, string, string][])('%s, %s: refused, %s', async (set, question) => {
  expect(await told(set, question)).toMatch(/^refused/);
});
