/** Questions as members type them, of articles on other subjects than the seeds. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const BANKS = `Norvik Bank to Buy Sundfjord

June 3, 2025

Norvik Bank said on Monday it would buy Sundfjord for 2.3 billion euros, after weeks of talks in which Norvik took a smaller part than expected of it by analysts. The deal is expected to close next year.

The union demands that all branches stay open, while Norvik insists on closing a third of them. Regulators want to hear customers first. About 600 of 5,100 jobs would be cut. In 2019, of the 40 branches 12 were closed.

The minister met Fonn in Bergen.

Norwegian bankers met Tveit in Oslo.

Norwegian mediators sent by the ministry led the talks between the union and the bank. Norway was represented by Ida Berg.
`;

const VOTE = `Darvas Wins Election in Velmora

October 6, 2025

Ilona Darvas won the election in Velmora with 54 percent of the vote on Sunday. She is to be sworn in on November 15.
`;

const PORT = `Gunman Held After Shooting in Fort Worth

May 2, 2026

Police in Fort Worth arrested a man after the shooting at a bakery on Friday. Eleven people were hurt.

The IMO said ship traffic in the strait fell by a fifth. Relics of the Kyivan Rus were shown in Riga.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ banks: BANKS, port: PORT, vote: VOTE });
});

test.each([
  ['what does norvik want', 'Norvik insists on closing a third'],
  ['whats sundfjord worth', '2.3 billion euros'],
  ['was anyone from norway at the talks', 'Norway was represented by Ida Berg'],
  ['what did the IMO say', 'The IMO said ship traffic'],
  ['who won in velmora lol', 'Ilona Darvas won'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  const { article, start, end } = outcome.citations[0].sentence;
  expect(library.corpus.articles.get(article)!.text.slice(start, end)).toContain(held);
});

test('a part is shown with its whole', async () => {
  const outcome = await answered('how many jobs would be cut', library);
  const { article, start, end } = outcome.citations[0].bold!;
  expect(library.corpus.articles.get(article)!.text.slice(start, end)).toBe('600 of 5,100 jobs');
});

test('a year before a comma has no part in a count', async () => {
  const outcome = await answered('how many branches were closed in 2019', library);
  expect(textOf(library, outcome.citations[0].bold)).not.toContain('2019');
});

test('a town with a worth in its name is asked no amount of', async () => {
  const { reader } = library;
  expect(readQuestion('fort worth shooting', reader).wanted).toBe('keywords');
  expect(readQuestion('sundfjord worth', reader).wanted).toBe('number');
});

test('where two met is not told by where they met others', async () => {
  expect((await answer('where did the minister meet Fonn', library)).kind).toBe('answer');
  expect(await answer('where did Fonn and Tveit meet', library)).toMatchObject({ kind: 'abstention' });
});

test('a name that only looks like a country code is no country', async () => {
  expect(await answer('which Russian relics were shown in Riga', library)).toMatchObject({
    kind: 'abstention',
  });
});
