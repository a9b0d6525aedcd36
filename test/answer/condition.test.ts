/** How somebody is and to whom somebody is married: told of that person by a word for it, or not at all. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const MATCH = `Captain Walks Out as Harbour City Is Sold

Goalkeeper Luis Prieto skipped the session on Wednesday. Constable Amy Wood was hit by a bottle outside the ground and is recovering at home.

Midfielder Jack Mercer scored twice in Saturday's defeat of Rovers. The club's doctor, Ines Coval, who is married to the former striker Paul Dunne, praised him.

Eleven pupils who had come to see the match were taken to Ninewells Hospital after a stand gave way. Their teacher, Helen Murray, had not been drinking, police said.
`;

let match: Library;
beforeAll(async () => {
  match = await libraryOf({ match: MATCH });
});

test.each([
  ['is constable wood ok', 'recovering at home'],
  ['are the pupils ok', 'taken to Ninewells Hospital'],
  ['was the teacher drunk', 'had not been drinking'],
  ['is ines coval married', 'married to the former striker'],
])('%s: told by “%s”', async (question, words) => {
  const outcome = await answered(question, match);
  const told = outcome.citations.slice(0, 2).map(({ sentence }) => textOf(match, sentence));
  expect(told.join(' ')).toContain(words);
});

test.each([
  'is mercer ok',
  'is jack mercer hurt',
  'is prieto alive',
  'was murray injured',
  'is mercer married',
  'who is mercer married to',
  'who married prieto',
])('%s: not told', async (question) => {
  expect(await answer(question, match)).toMatchObject({ kind: 'abstention' });
});
