/** What an article tells in the words of news is asked in everyday ones, among few articles as well. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const MILL = `Paper Mill in Torvald Loses a Shift

May 20, 2031

The mill in Torvald cut 310 jobs in March, and the tannery beside it shed 40 jobs in April. The largest obstacle to a new shift was the price of power, director Anna Berg said.

Crowds awaited the verdict outside the court. The sister of the night guard was hit by a truck and taken to hospital on Sunday. Two sons of the guard were unhurt.

American soldiers built the old bridge in 1951. Police took into custody three men on Friday. The council voted down the toll on Monday. The fire in Delby destroyed 12 apartments.

Mayor Lena Holt stepped down on Tuesday. The brewery hired 60 people in May.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ mill: MILL });
});

test.each([
  ['when were the layoffs at the mill', 'cut 310 jobs'],
  ['when did the mill lay off workers', 'cut 310 jobs'],
  ['when did the tannery axe jobs', 'shed 40 jobs'],
  ['what was the biggest hurdle to a new shift', 'The largest obstacle'],
  ['who was waiting for the verdict', 'awaited the verdict'],
  ["when was the guard's relative taken to hospital", 'hit by a truck'],
  ['which family member of the guard was taken to hospital', 'The sister'],
  ['how many kids of the guard were unhurt', 'Two sons'],
  ['when did the yanks build the old bridge', 'American soldiers'],
  ['how many men did the cops bust', 'three men'],
  ['when did the council reject the toll', 'voted down the toll'],
  ['how many homes did the fire in Delby destroy', '12 apartments'],
  ['when did mayor Holt resign', 'stepped down on Tuesday'],
  ["when was the guard's relatve taken to hospital", 'hit by a truck'],
])('%s: answered with %s', async (question, words) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each([
  ['when did the brewery lay off workers', 'it hired some'],
  ['when did the council approve the toll', 'it rejected it'],
  ['which brother of the guard was taken to hospital', 'his sister was'],
  ['who guarded the verdict', 'a crowd only awaited it'],
  ['when did the firm Relatve cut jobs', 'another did, and that is a name'],
  ['how many churches did the fire in Delby destroy', 'none is told of'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

const RACES = `Holt Becomes the Winner of the Race in Kelford

May 20, 2031

Lena Holt became the winner of the mayoral race in Kelford on Sunday with 54 percent of the vote. Dan Marsh was elected governor of Askland in a landslide.

Runner Mia Stern took gold in the marathon in Oslen. Swimmer Ivo Kral came second in the relay.

The vote on the harbour has not been counted. Party aides said the campaign was going well.
`;

test.each([
  ['who won the mayoral race in Kelford', 'Lena Holt became the winner'],
  ['who won the election in Askland', 'Dan Marsh was elected'],
  ['who won the marathon', 'Mia Stern took gold'],
  ['who won gold in the marathon', 'Mia Stern took gold'],
  ['did Mia Stern win the marathon', 'took gold'],
  ['who won the relay', null],
  ['who won the vote on the harbour', null],
  ['who lost the marathon', null],
  ['is the party winning', null],
])('who won is told by whoever was elected, or took gold: %s', async (question, words) => {
  const races = await libraryOf({ races: RACES });
  const sentence = await quoted(question, races);
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});

const TALKS = `Shelling Goes On as Envoys Meet in Dorle

May 21, 2031

The shelling of the port continued while the envoys met in Dorle. The first round yielded only a swap of prisoners. Envoy Ida Stahl boycotted the dinner. The road to the port is unsafe, the mayor said.
`;

test.each([
  ['did the shelling stop while the envoys met', 'The shelling of the port continued'],
  ['is the road to the port safe', 'unsafe'],
  ['what did the first round achieve', 'yielded only a swap'],
  ['when did the shelling stop', null],
  ['who attended the dinner', null],
])('whether it is so is told by the opposite as well, and nothing else is: %s', async (question, words) => {
  const talks = await libraryOf({ talks: TALKS });
  const sentence = await quoted(question, talks);
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
