/** What is asked for more exactly than the articles tell it is not answered by what comes near. */

import { beforeAll, expect, test } from 'vitest';
import { answer, explained } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { allNews } from './news.ts';
import { answered, libraryOf, quoted, textOf } from './stands.ts';

const FERRY = `Ferry Runs Aground Near Bergen

March 3, 2027

The ferry Solveig ran aground near Bergen on Tuesday, killing a sailor and his brother, the coast guard said.

Captain Nils Dahl was praised by passengers for his calm, according to the coast guard.

Salvage crews expect to refloat the ship at a meeting of tides on March 9, pending better weather.

Last spring's repairs in Gdansk had replaced the engine.

Polish officials took no part in the inquiry, and Norwegian officials opened it on Wednesday.

Most of the fuel was shared between two tanks on an equal basis.

The insurer covers 85% of the hull.

The pilot station Havnes lies two miles off the reef.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ ferry: FERRY });
});

test.each([
  ['what was the name of the sailor who was killed', 'nobody is named as the sailor'],
  ['names of the sailors killed', 'the same in other words'],
  ['name of the passenger who praised Nils Dahl', 'only he is named'],
  ['names of the tanks', 'they are only counted'],
  ['names of the officials who opened the inquiry', 'only whose officials they are is told'],
  ['exact day of the repairs in Gdansk', 'only a season is told'],
  ['what percent of the fuel was in the tanks', 'no share is told in hundredths'],
  ['what did they find at the meeting of tides on March 9', 'it was still to come'],
  ['why did Dahl resign', 'nothing says that he did'],
  ["what is Dahl's age", 'nothing tells it'],
  ["kvarme's view of the inquiry", 'nobody is called so'],
  ['which Swedish officials opened the inquiry', 'others did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['exact day of the repairs in Gdansk', 'the day'],
  ['what percent of the fuel was in the tanks', 'a share'],
  ['names of the sailors killed', 'a name'],
  ['how many sailors were hurt', 'a count'],
  ['who was praised by passengers', null],
])('explain of %s says what is not told: %s', async (question, untold) => {
  expect((await explained(question, library)).trace.untold).toBe(untold);
});

test.each([
  ['who was praised by passengers', 'Captain Nils Dahl'],
  ['name of the captain', 'Captain Nils Dahl'],
  ['name of the ferry that ran aground', 'The ferry Solveig'],
  ['on which day will they refloat the ship', 'March 9'],
  ['when were the repairs in Gdansk', 'Last spring'],
  ['which Norwegian officials opened the inquiry', 'Norwegian officials opened it'],
  ['what percent of the hull does the insurer cover', '85%'],
  ['what is the name of the pilot station', 'Havnes'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  const { article, start, end } = outcome.citations[0].sentence;
  expect(library.corpus.articles.get(article)!.text.slice(start, end)).toContain(held);
});

test.each([
  ['what was the name of the sailor who was killed near Bergen', 'nobody is named as the sailor'],
  ['how long did the Norwegian officials’ inquiry last', 'only when it was opened is told'],
  ['names of the sailors killed near Bergen', 'no sailor is named'],
  ['what percent of the fuel was in the tanks', 'no share is told in hundredths'],
  ["what is captain Nils Dahl's age", 'nothing tells it'],
  ['what year was Nils Dahl praised by passengers', 'no time is told'],
  ['Who will lead the inquiry into why sirens did not sound?', 'nobody is told to lead it'],
  ['stefan lund age', 'another is told to be so old'],
  ['orca rocket height', 'how far it fell is no height'],
  ['gregory ashe salary', 'no sum is told'],
  ['ostrava brno 2009 final score', 'only that it was lost is told'],
  ["what came out of Okafor's meeting at the Lakeside Hotel", 'it was still to come'],
  ['how many nurses were injured at the march in Nairobi', 'two officers were'],
  ['Which company insured the satellite Meteo-7?', 'no company is named'],
  ['number of gates at the Harlow docks in 1998', 'only how long the strike was is told'],
])('%s: not answered among many articles either, %s', async (question) => {
  expect(await answer(question, await allNews({ ferry: FERRY }))).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['names of the two managers of Belmost who were fined', null],
  ['names of the six people the police arrested after clashes', null],
  ['name of the newspaper that published recordings of his calls', 'the newspaper Denik'],
  ['name of the judge who said Dolin had sold the trust of the city', 'Judge Elena Krasna'],
  ['name of the federal mediator who meets both sides', 'Federal mediator Ruth Okafor'],
])('a name is told by a name of theirs only, among many articles too: %s', async (question, held) => {
  const news = await allNews();
  const outcome = await answer(question, news);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer') expect(textOf(news, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['surgeon leo sykora knee injury', null],
  ['fans injured clashes outside stadium', null],
  ['chairman of the competition authority', null],
  ['percent of fans arrested after clashes outside the stadium', null],
  ['people arrested clashes outside stadium', 'Police arrested six people'],
  ['striker ostrava 12th minute', 'Striker Pavel Mraz'],
  ['general secretary of the bank employees union', 'general secretary, Paulo Brandt'],
  ['percent pay rise harlow marine offered', 'Harlow Marine offered 9 percent'],
])(
  'what a few words ask of the others is told by a word for it, among many articles too: %s',
  async (question, held) => {
    const news = await allNews();
    const outcome = await answer(question, news);
    expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
    if (outcome.kind === 'answer') expect(textOf(news, outcome.citations[0].sentence)).toContain(held);
  },
);

test.each([
  ['Who will visit the flooded region on Friday?', 'Erik Solberg will visit'],
  ['who would lead the combined bank', 'Maria Telles will lead'],
  ['katrin dahl age', 'Katrin Dahl, 54'],
  ['how many cops got hurt at the march in Nairobi', 'two officers were injured'],
  ['why did the cops bust two people at the harlow picket', 'two people were arrested'],
  ['number of bank jobs at risk', '4,000 jobs'],
  ['number of branches that will close', 'about 180 branches'],
  ['which newspaper published the recordings of Dolin', 'the newspaper Denik'],
  ['meteo-7 price', 'had cost 240 million euros'],
  ['hale capital castell stake', 'owns 6 percent of Castell'],
  [
    'Does the governor intend to call in the National Guard because of the port strike?',
    'no plans to call in the National Guard',
  ],
])('%s: answered among many articles by %s', async (question, held) => {
  const news = await allNews();
  const outcome = await answered(question, news);
  const { article, start, end } = outcome.citations[0].sentence;
  expect(news.corpus.articles.get(article)!.text.slice(start, end)).toContain(held);
});

const QUARRY = `Fire at the Velden Quarry

June 2, 2025

Of 90 workers on the night shift at the Velden quarry, not one was killed. Six hundred villagers were warned but not evacuated.

The death toll from the quake in the Marev valley rose to 212. Among the dead is firefighter Greta Lohse.

Union leader Sam Pike called the quarry a death trap. Ann Price, mayor of Velden, warned people to stay away.

Mayor Lucy Vance will visit the families on Saturday. Her deputy takes office in September and earns 60,000 a year. Hotel owner Siri Bakk will give rooms to the crew.

About two thirds of the film were shot at dawn. The savings bank has some 2.4 million customers, and about 700 people work there.
`;

test.each([
  ['how many workers at the quarry were killed?', null, null],
  ['workers killed at the quarry', 'not one was killed', null],
  ['villagers evacuated', 'not evacuated', null],
  ['how many died in the quake?', 'rose to 212', '212'],
  ['names of the dead', 'Greta Lohse', null],
  ['what did Sam Pike say?', 'a death trap', null],
  ['what did Ann Price say?', 'stay away', null],
  ["when does Vance's deputy take office?", 'in September', 'September'],
  ["salary of Vance's deputy", '60,000 a year', null],
  ['what percentage of the film was shot at dawn?', 'two thirds', null],
])('%s: by %s', async (question, held, bold) => {
  for (const shelf of [await libraryOf({ quarry: QUARRY }), await allNews({ quarry: QUARRY })]) {
    const outcome = await answer(question, shelf);
    if (held === null) {
      expect(outcome.kind).toBe('abstention');
      continue;
    }
    if (outcome.kind !== 'answer') throw new Error(`refused: ${JSON.stringify(outcome.reason)}`);
    const [{ sentence, bold: words }] = outcome.citations;
    expect(textOf(shelf, sentence)).toContain(held);
    expect(words && textOf(shelf, words)).toBe(bold);
  }
});

// Among a few articles a word of the question that is nowhere weighs more.
test.each([['which politician will visit the families?', 'Mayor Lucy Vance']])(
  '%s: among many articles by %s',
  async (question, bold) => {
    const shelf = await allNews({ quarry: QUARRY });
    const outcome = await answered(question, shelf);
    expect(textOf(shelf, outcome.citations[0].bold)).toBe(bold);
  },
);

const HARBOUR = `Harbour Firm Turns Down Bid

June 2, 2028

Harbour firm Lodin, which owns 9 percent of the ferry line, said the price was too low. Three people were hurt when a crane fell on Tuesday, and two more on Thursday.
`;

test.each([
  ['what price would Lodin accept', null],
  ['how many people were hurt by Friday', null],
  ['how many people were hurt on Tuesday', 'Three people'],
  ['how much of the ferry line does Lodin own', '9 percent'],
])('what somebody would do, and on which weekday: %s', async (question, held) => {
  const harbour = await libraryOf({ harbour: HARBOUR });
  const told = await quoted(question, harbour);
  if (held === null) expect(told).toBeNull();
  else expect(told).toContain(held);
});
