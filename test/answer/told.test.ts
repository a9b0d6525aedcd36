/** What articles tell in their own words is answered, and shown in bold, when members ask it in theirs. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { type Newsroom, newsroom } from './news.ts';
import { shelf } from './shelf.ts';
import { libraryOf, quoted, textOf } from './stands.ts';

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
  ['summit', 'how many demonstrators got nicked', 'nine'],
  ['summit', 'who set up the march', 'Ground Now'],
  ['summit', 'whats the main hangup', 'main sticking point'],
  ['flood', 'whens the pm coming', 'Friday'],
  ['launch', 'who is in charge of the probe', 'engineer Claire Dumas'],
  ['launch', 'how long after takeoff did it fail', 'four minutes'],
  ['court', 'which paper leaked the calls', 'Denik'],
  ['merger', 'how much is northbank paying for castell', '$14.2 billion'],
  ['shelf', 'how old is the violinist', '16'],
  ['flood', 'how old was the fireman who drowned', '31'],
  ['launch', 'where did it take off', 'Kourou'],
  ['strike', 'when did the strike start', 'walked off the job at midnight'],
  ['strike', 'last walkout at harlow before this', 'the first at the port since 1998'],
  ['strike', 'when was the last strike there before this one', '1998'],
  ['cup', 'last time ostrava were in a final', 'first final since 2009'],
  ['court', 'how long is dolin going to jail for', 'four years'],
  ['shelf', 'how long was the ferry out of action', 'nine weeks'],
  ['launch', 'when does meteo 8 go up', '2027'],
  ['shelf', 'who leads the institute', 'Institute director Maria Kovar'],
  ['flood', 'who runs the dam', "Lake Brenn's operator, Hydral"],
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
  ['flood', 'when did the search start', 'it only goes on'],
  ['merger', 'when did the review start last time', 'there was no other'],
  ['shelf', 'who leads the hospital', 'an institute has a director'],
  ['flood', 'who runs the railway', 'a dam has an operator'],
] as [keyof typeof libraries, string, string][])('%s, %s: refused, %s', async (set, question) => {
  expect(await told(set, question)).toMatch(/^refused/);
});

const BUSES = `Bus Drivers Walk Out in Lindau

October 8, 2025

A city official told the Lindau Courier that talks on wages would resume later this week at a lower table.

The transport authority owns 140 buses. The number is to grow to 200 by 2030.

Members of the league are preparing a petition for a fix by December. Council speaker Ana Lutz met the Drivers' League on Monday.

The lawyer of the drivers, Piet Roos, said a layer of managers should go.
`;

test.each([
  ['which newspaper did the official speak to about wages', 'Lindau Courier'],
  ['who did the city official talk to about wages', 'Lindau Courier'],
  ['whos the lawer of the drivers', 'Piet Roos'],
])('%s: %s', async (question, bold) => {
  const library = await libraryOf({ buses: BUSES });
  const outcome = await answer(question, library);
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].bold)).toContain(bold);
});

test.each([
  ['Otto Reith was fined on Monday.', true],
  ['Otto Reith sued Karl Pell on Monday.', false],
] as const)('%s His lawyer is whose: %s', async (before, certain) => {
  const library = await libraryOf({
    fine: `Fine in Lindau\n\n${before} His lawyer, Vera Maas, was surprised.\n`,
  });
  const outcome = await answer('whos reiths lawyer', library);
  expect(outcome.kind).toBe(certain ? 'answer' : 'abstention');
});

test.each(["Who is Otto Reith's lawyer?", 'otto reith lawyer name', 'the lawyer of otto reith'])(
  'is told where he is spoken of, rather than where he is named: %s',
  async (question) => {
    const library = await libraryOf({
      fine: `Fine in Lindau\n\nFormer tram chief Otto Reith was fined 2,000 euros on Monday over the brakes of line 4. His lawyer, Vera Maas, was surprised. The price of the brakes had doubled since May.\n\nJudge Ida Kern spoke of greed.\n`,
    });
    const outcome = await answer(question, library);
    expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toContain(
      'Vera Maas',
    );
  },
);

test.each([
  ['who runs the hrc', 'Lena Moss'],
  ['what did the nmb say', 'boats stay in port'],
  ['what did the nrb say', null],
])('a name by its first letters: %s', async (question, held) => {
  const library = await libraryOf({
    rescue: `Boats Held in Port\n\nThe National Marine Board said boats stay in port. The Harbour and River Corps, headed by Lena Moss, counted nine of them.\n`,
  });
  const outcome = await answer(question, library);
  if (held === null) expect(outcome.kind).toBe('abstention');
  else expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['how many dems voted no', 'Twelve Democrats'],
  ['what did the g7 ban', 'The Group of Seven'],
  ['which minister bailed on the meetup', 'Ministers called off the meeting'],
  ['how many locals had to run from their homes', '900 residents were displaced'],
])('%s: told as %s', async (question, held) => {
  const library = await libraryOf({
    weed: `Council Votes on Cannabis\n\nTwelve Democrats voted against the bill on Monday. The Group of Seven banned lead paint. Ministers called off the meeting. About 900 residents were displaced by the flood.\n`,
  });
  const outcome = await answer(question, library);
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['who leads the petition effort', 'a month leads nothing'],
  ['whos the mayor of the drivers league', 'a speaker is no mayor'],
  ['how many buses will the transport authority own by 2030', 'what it owns now is another number'],
])('%s: nothing bold, %s', async (question) => {
  const library = await libraryOf({ buses: BUSES });
  const outcome = await answer(question, library);
  const bold = outcome.kind === 'answer' ? outcome.citations[0].bold : null;
  expect(bold ? textOf(library, bold) : '').not.toMatch(/December|Lutz|140/);
});

test('a question word that has its verb in it asks as with the verb beside it', () => {
  const { reader } = libraries.flood;
  const wanted = (text: string) => readQuestion(text, reader).wanted;
  expect(wanted('whats the orlo group in the fraud case')).toBe(
    wanted('what is the orlo group in the fraud case'),
  );
  expect(wanted('whats the reason for it')).toBe('reason');
});

test.each([
  ['which countries were at the talks', 'Peru, the United States and Chile'],
  ['what countries negotiated', 'Peru, the United States and Chile'],
  ['how long has the argument been going on', 'nearly two-year-long'],
  ['how long did the talks last', 'almost three weeks'],
])('%s: %s', async (question, bold) => {
  const library = await libraryOf({
    border: `Border Talks End in Quito\n\nNegotiators from Peru, the United States and Chile met for talks that lasted almost three weeks.\n\nThe talks, in which both countries took part, were an effort of Lima's to end the nearly two-year-long argument about the border of both countries.\n`,
  });
  const outcome = await answer(question, library);
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test('where a report was written is not what it tells of', async () => {
  const library = await libraryOf({
    storm: `Storm Reaches the Coast\n\nLIMA, Peru (AP) — Fishermen said the storm was the worst in years.\n\nTwo roofs were torn off in Lima. Boats were lost in Callao.\n`,
  });
  const outcome = await answer('what happened in lima', library);
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toContain('Two roofs');
});

const QUITO = `Airline Grounds Its Fleet

QUITO, Ecuador (AP) — Airline Andesur canceled all flights to Cuenca on Sunday. It blamed a shortage of pilots.

Coach Rosa Vela was sacked on Tuesday. Her team had lost nine games in a row. The match against Loja was abandoned in thick fog.

Cuenca, a city of 530,000 people, has more hotels than Ambato, which opened 90 last year.

Hotel owner Ong Mei, 79, said the cuts were a betrayal.

The new bridge will open on August 3.

Mayor Luis Paz resigned on Monday.
`;

test.each([
  ['Why did Andesur cancel its flights?', 'canceled all flights'],
  ['why was rosa vela sacked', 'was sacked'],
  ['why was the match against loja abandoned', 'thick fog'],
  ['what is the population of cuenca', '530,000'],
  ['how many hotels did ambato open last year', '90 last year'],
  ['how old is ong', '79'],
  ['when will the new bridge open', 'August 3'],
  ['can you check when the new bridge opens', 'August 3'],
  ['Why did Luis Paz resign?', null],
])('what is told a little apart, %s: %s', async (question, held) => {
  const library = await libraryOf({ quito: QUITO });
  const told = await quoted(question, library);
  if (held === null) expect(told).toBeNull();
  else expect(told).toContain(held);
});
