/** Whether somebody was there is answered by who took part, and no other question about them or the place is. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const RESERVOIR = `Water Council Meets in Quito

May 4, 2027

Talks on the reservoir were held in Quito on Tuesday. Envoy Isabel Roth and the engineer Pedro Vance took part in the talks. Minister Isolde Wasserman called the talks a farce.

Bolivia was represented by Ana Quiroga. An aide from Ecuador opened the door to the room. A letter was found in the garden, and a microphone was found in the room.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ reservoir: RESERVOIR });
});

test.each([
  ['why was nobody from Bolivia at the talks', 'somebody was, and no reason is told'],
  ['when was anyone from Bolivia there', 'no day is told'],
  ['why did Vance not attend the talks himself', 'he did'],
  ['was Vance killed at the talks', 'nobody was'],
  ['was Vance presented with a plan', 'nothing tells of one'],
  ['Wasserman was there right', 'she only spoke of it'],
  ['was Ecuador at the talks', 'only where they were is told'],
  ['did chile take part', 'nothing tells of Chile'],
  ['Isolde Wasserman was there right', 'she only spoke of it'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['was nobody from Bolivia at the talks', 'represented by Ana Quiroga'],
  ['was Roth in the room', 'Envoy Isabel Roth'],
  ['was bolivia there', 'represented by Ana Quiroga'],
  ['did Bolivia attend the talks', 'represented by Ana Quiroga'],
  ['is Wasserman therefore a minister', 'Minister Isolde Wasserman'],
  ['Vance was there right', 'the engineer Pedro Vance'],
  ['Pedro Vance was there right', 'the engineer Pedro Vance'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['was Roth in the room', ['roth']],
  ['who was in the room', []],
  ['what was found in the room', ['found', 'room']],
])('of “%s” is looked for: %j', (question, held) => {
  const { content, words } = readQuestion(question, library.reader);
  expect(content.map((at) => words[at]!.lexeme.lower)).toEqual(held);
});

test.each([
  ['was Solano at the talks', 'she spoke with an envoy before they began'],
  ['did Marta Solano attend the talks', 'the same'],
  ['was Lorenzo Paz at the talks', 'he was met in his palace'],
  ['was Ibarra at the talks', 'officials of the administration were'],
])('%s: not answered, %s', async (question) => {
  const dam = `Dam Talks End in Quito

May 6, 2027

Just prior to the start of the second talks on the dam, President Marta Solano engaged in a long discussion with envoy Isabel Roth.

Officials from the Ibarra administration took part in the talks, which Roth attended.

Roth, joined by an aide, recently met Governor Lorenzo Paz in his palace.
`;
  const talks = await libraryOf({ dam });
  expect(await answer(question, talks)).toMatchObject({ kind: 'abstention' });
  const outcome = await answer('was Roth at the talks', talks);
  expect(outcome).toMatchObject({ kind: 'answer' });
});

const SUMMIT = `Gulf Summit Opens in Muscat

MUSCAT - The summit on water opened in Muscat on Tuesday. Envoys Rania Haddad and Omar Bell attended the opening session.

Prime Minister Ilan Reed sent a letter to the summit and stayed in Cardiff. The Reed government wants a treaty by June.
`;

test.each([
  ['did bell attend', 'Omar Bell attended'],
  ['did haddad go to the summit', 'Rania Haddad'],
])('a name in small letters is one, whatever else the word means: %s', async (question, words) => {
  const library = await libraryOf({ summit: SUMMIT });
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].sentence)).toContain(words);
});

test.each(['did reed attend', 'was reed there', 'did reed go to the summit'])(
  'whoever sent a letter was not there: %s',
  async (question) => {
    const library = await libraryOf({ summit: SUMMIT });
    expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
  },
);

test('who was absent is told by a word for it, not by who met whom', async () => {
  const told = await libraryOf({
    summit: `${SUMMIT}\nTransport Minister Paul Ode did not attend the opening session.\n`,
  });
  const outcome = await answered("who wasn't at the opening session", told);
  expect(textOf(told, outcome.citations[0].bold)).toBe('Transport Minister Paul Ode');
  const untold = await libraryOf({ summit: SUMMIT });
  expect(await answer('who wasnt at the opening session', untold)).toMatchObject({ kind: 'abstention' });
});
