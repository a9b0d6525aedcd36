/** Questions in the words that people ask them with in a chat: slips, idioms and fillers are nothing that is asked of. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import { type Newsroom, newsroom } from './news.ts';
import { answered, textOf } from './stands.ts';

let libraries: Newsroom;
beforeAll(async () => {
  libraries = await newsroom();
});

test.each([
  ['strike', 'sooo how much is this costing per day', '$40 million a day', '$40 million a day'],
  ['flood', 'hwo many ppl are dead now fr', 'rose to 19', '19'],
  ['launch', 'wehn r they launchin the twin', 'to be launched in 2027', '2027'],
  ['flood', 'did anyone drown in all that flooding', 'who drowned while trying', null],
  // Whether it is so is asked, not when: no day is shown.
  ['strike', 'was anybody hurt when the truck hit the picket line', 'nobody was hurt', null],
  ['flood', 'did anyone drown when the dam went', 'who drowned while trying', null],
  ['launch', 'did anyone get hurt when it crashed', 'Nobody was hurt', null],
  ['merger', 'what the heck is hale capital so angry about', 'the price was too low', null],
  ['court', 'who served as judge', 'Judge Elena Krasna', 'Judge Elena Krasna'],
  ['court', 'number of managers fined', 'Two managers', 'Two managers'],
  ['merger', 'number of branches to shut', 'about 180 branches', 'about 180 branches'],
  ['strike', 'number of ships stuck outside', 'Fourteen container ships', 'Fourteen container ships'],
  ['flood', 'whats the deal with the trains', 'The main railway line', null],
  ['court', 'whats the opposition moanin about', 'The opposition called on her to resign', null],
  ['strike', 'soooo who called this strike anyways', 'called the stoppage', "Dockers' Federation"],
] as [keyof Newsroom, string, string, string | null][])(
  '%s, %s: answered with %s',
  async (set, question, held, bold) => {
    const outcome = await answered(question, libraries[set]);
    const [first] = outcome.citations;
    expect(textOf(libraries[set], first.sentence)).toContain(held);
    expect(textOf(libraries[set], first.bold)).toBe(bold);
  },
);

test.each([
  ['court', 'did the judge say anything about dolin', 'sold the trust of the city'],
  ['merger', 'has couto said anything about the deal', 'declined to comment on the deal but said'],
] as [keyof Newsroom, string, string][])('%s, %s: answered with words', async (set, question, held) => {
  const outcome = await answered(question, libraries[set]);
  expect(textOf(libraries[set], outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['cup', 'did the striker say anything'],
  ['summit', 'did wanjiru say anything to the ministers'],
] as [keyof Newsroom, string][])('%s, %s: of one who is not heard nothing is told', async (set, question) => {
  expect(await answer(question, libraries[set])).toMatchObject({ kind: 'abstention' });
});

test('what is told besides answers nothing', async () => {
  expect(await answer('was anybody jailed when the river burst its banks', libraries.flood)).toMatchObject({
    kind: 'abstention',
  });
});
