/** What everybody talks about need not be named: "where is it" asks of the one event that all articles report. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { gistOf } from '../../src/answer/reader/gist.ts';
import { allNews, type Newsroom, newsroom } from './news.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const CANAL = `Peru and Chile Meet for Talks on the Canal

May 4, 2027

Delegations from Peru and Chile concluded two days of talks in Quito on May 4, 2027, without agreeing on the toll.

An Ecuadorian official called the talks largely constructive. The discussions addressed the toll, the locks and the water of the border canal. Peru was represented by its envoy Jane Doe and two officials of the navy.

Hours before the talks began, President John Roe of Chile spoke at length with the minister Richard Miles. The last round of talks took place in Lima in 2025.

Both sides plan to hold further talks in June.
`;

const LOCKS = `Canal Talks Begin in Quito

May 3, 2027

Negotiators from Peru and Chile met in Quito on Monday for talks aimed at opening the locks of the border canal.

President John Roe of Chile stayed in Santiago. Ecuador hosts the meeting, the fourth since the war.
`;

let library: Library;
let libraries: Newsroom;
beforeAll(async () => {
  library = await libraryOf({ canal: CANAL, locks: LOCKS });
  libraries = await newsroom();
});

test.each([
  ['where is it', 'Quito', 'Quito'],
  ['where is this happening', 'Quito', 'Quito'],
  ['what city is this in', 'Quito', 'Quito'],
  ['when was it', 'May 4, 2027', 'May 4, 2027'],
  ['when did they meet', 'May 4, 2027', 'May 4, 2027'],
  ['when did this happen?', 'May 4, 2027', 'May 4, 2027'],
  ['when were the talks', 'May 4, 2027', 'May 4, 2027'],
  ['what day did it start', 'met in Quito on Monday', 'Monday'],
  ['when is the next one', 'in June', 'June'],
  ["what's next", 'in June', 'June'],
  ['will they meet again', 'in June', 'June'],
  ['are there going to be more talks?', 'in June', 'June'],
  ['how long were the talks', 'two days', 'two days'],
  ['venue?', 'Quito', 'Quito'],
  ['date?', 'May 4, 2027', 'May 4, 2027'],
  ['next date', 'in June', 'June'],
  ['will the next one be in June', 'in June', 'June'],
  ['will the next meeting be in July', 'in June', 'June'],
  ['next round is in october right?', 'in June', 'June'],
])('%s: %s', async (question, words, bold) => {
  const { citations } = await answered(question, library);
  expect(textOf(library, citations[0].sentence)).toContain(words);
  expect(citations[0].bold && textOf(library, citations[0].bold)).toContain(bold);
});

test.each([
  ['what happened'],
  ["what's going on?"],
  ['any news'],
  ['so whats the latest'],
  ['tldr'],
  ['summary please'],
  ['can someone summarise this'],
  ['are the talks over'],
  ['is it over'],
  ['are they done yet'],
  ['just got here, whats going on'],
  ['what did i miss'],
  ['catch me up pls'],
  ['what was the outcome'],
])('%s: how an article begins', async (question) => {
  const { citations } = await answered(question, library);
  expect(textOf(library, citations[0].sentence)).toMatch(/^(?:Delegations|Negotiators) from Peru and Chile/);
});

test.each([
  ['what is it about', /aimed at opening|addressed the toll/],
  ['why are they meeting', /aimed at opening/],
  ['how did it go', /constructive/],
  ['who was there', /Jane Doe/],
  ['who is at the talks', /Jane Doe/],
  ['who attended', /Jane Doe/],
])('%s: %s', async (question, words) => {
  const { citations } = await answered(question, library);
  expect(textOf(library, citations[0].sentence)).toMatch(words);
});

test.each([
  ['how long will the next one last', 'how long the last one took does not tell'],
  ['who signed it', 'no event is signed'],
  ['was it cold', 'of no talks either'],
  ['roe was there right?', 'he is only said to have been elsewhere'],
  ['John Roe was at the talks', 'the same, stated'],
  ['john roe attended the talks', 'the same, stated otherwise'],
  ['when did the war start', 'no war is told of where those convene'],
  ['did Roe come', 'he is only said to have been elsewhere'],
  ['who did it', 'a deed is no event'],
  ['who said that', 'what was said is none either'],
  ['what does this mean', 'what happened does not tell what it means'],
  ['can it happen again', 'nor what may be'],
  ['was it bad', 'nor what it is worth'],
  ['who is going', 'who was there does not tell who will be'],
  ['nobody was there', 'of whom is not said'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['strike', 'strike'],
  ['summit', 'summit'],
  ['flood', null],
  ['court', null],
] as [keyof Newsroom, string | null][])('all articles of %s are about: %s', (set, noun) => {
  const { corpus, reader } = libraries[set];
  expect(gistOf(corpus)(reader)).toBe(noun);
});

test('of articles on several events nothing is pointed to', async () => {
  const several = await allNews();
  expect(gistOf(several.corpus)(several.reader)).toBeNull();
  expect(await answer('when was it', several)).toMatchObject({
    kind: 'abstention',
    reason: { why: 'not a question' },
  });
});

const CRASH = `Cargo Plane Crashes Near Lima

June 9, 2027

A cargo plane crashed on Tuesday shortly after takeoff from Lima, killing all four of the crew.

The cause of the crash is not known. The previous crash of a plane of Andes Air was in 2014.
`;

const SITE = `Investigators Arrive at Peru Crash Site

June 10, 2027

Investigators on Wednesday began combing the site where a cargo flight went down near Lima.

Transport minister Jane Doe visited the site of the crash and promised a report within 30 days.
`;

const WALKOUT = `Tram Drivers Walk Off the Job

March 3, 2027

Tram drivers in Porto began a strike on Wednesday over pay.

Another strike is planned for March 17, the union said. The last strike was in 2019.
`;

const CUP = `Police Praise Fans After Cup Final

May 18, 2027

Police made 12 arrests at the match on Saturday, half as many as at last year's final.

The princess, Lady Anne Hoyle, was at the match and handed over the cup.
`;

const TO_COME = `Lake States to Meet in Bern Over Fishing

May 2, 2027

Ministers of the lake states will meet in Bern on May 20 for a summit on fishing, the host said on Sunday.

The last summit, held in Lusaka in 2024, ended in a row over nets.
`;

const READY = `Bern Readies for Fishing Summit

May 10, 2027

Bern is closing its old town for the summit of the lake states.

About 600 police officers will guard the summit, said the chief of police.
`;

const RAID = `Canal Talks Go On Despite Strikes

May 3, 2027

The meetings in Quito between Peru and Chile are set to continue into May 4.

Drone strikes killed three people in Tacna on May 1, the governor said.
`;

const WAR = `Delegations Meet on the Border War

May 6, 2027

Talks on ending the war between Peru and Chile concluded in Quito on Thursday.

The war goes on along the whole border, a general in Tacna said.
`;

test.each<[question: string, texts: string[], words: string]>([
  ['when was it', [CRASH, SITE], 'A cargo plane crashed on Tuesday'],
  ['when was the crash', [CRASH, SITE], 'A cargo plane crashed on Tuesday'],
  ['when was the last crash', [CRASH, SITE], 'The previous crash'],
  ['who was at the match', [CUP, SITE], 'Lady Anne Hoyle'],
  ['where were the strikes', [RAID, LOCKS], 'Drone strikes killed three'],
  ['when was the strike', [RAID, LOCKS], 'Drone strikes killed three'],
  ['where were the meetings', [RAID, LOCKS], 'in Quito'],
  ['is the war over', [WAR, LOCKS], 'The war goes on'],
  ['are the talks over', [WAR, LOCKS], 'Talks on ending the war'],
  ['when is it', [TO_COME, READY], 'will meet in Bern on May 20'],
  ['where is it', [TO_COME, READY], 'will meet in Bern on May 20'],
  ['where was the last summit', [TO_COME, READY], 'held in Lusaka'],
  ['what happened', [WALKOUT], 'Tram drivers in Porto began a strike'],
  ['will there be another strike', [WALKOUT], 'Another strike is planned'],
  ['when was the last strike', [WALKOUT], 'The last strike was in 2019'],
])('%s: not of another event than is asked', async (question, texts, words) => {
  const shelf = await libraryOf(Object.fromEntries(texts.map((text, i) => [`report${i}`, text])));
  const { citations } = await answered(question, shelf);
  expect(textOf(shelf, citations[0].sentence)).toContain(words);
});

const AGAIN = `Toll Talks End Without a Deal

May 4, 2027

Delegations from Peru and Chile ended talks in Addis Ababa on May 4, 2027. The negotiators will reconvene in New York on June 3.

Peru was represented by its envoy Jane Doe. It was the first meeting since last summer's Lima talks, which brought a truce.
`;

test.each([
  ['will the next talks be in new york', 'will reconvene in New York'],
  ['will the next talks be in addis ababa', 'will reconvene in New York'],
  ['is the next one in New York', 'will reconvene in New York'],
  ['who was at the talks', 'Jane Doe'],
])('%s: %s', async (question, words) => {
  const shelf = await libraryOf({ again: AGAIN, locks: LOCKS });
  const { citations } = await answered(question, shelf);
  expect(textOf(shelf, citations[0].sentence)).toContain(words);
});

test('who was at an event of before is not told by who was at this one', async () => {
  const shelf = await libraryOf({ again: AGAIN, locks: LOCKS });
  expect(await answer('who was at the talks in lima', shelf)).toMatchObject({ kind: 'abstention' });
});

test('what is named is not taken for what all are about', async () => {
  const { citations } = await answered('when was the last round, and where was it', library);
  expect(textOf(library, citations[0].sentence)).toContain('Lima');
  expect(await answer('where is the bridge and when was it built', library)).toMatchObject({
    kind: 'abstention',
  });
});

test('an article that is looked in alone is what is pointed to', async () => {
  const locks = [...library.corpus.articles.keys()].find((id) => id.startsWith('locks'))!;
  const outcome = await answer('what happened', library, { article: locks });
  expect(outcome.kind === 'answer' && textOf(library, outcome.citations[0].sentence)).toMatch(/^Negotiators/);
});

test.each([['what about the canal'], ['any talks?'], ['talks?']])(
  '%s: told by a sentence rather than named by a heading',
  async (question) => {
    const { citations } = await answered(question, library);
    expect(textOf(library, citations[0].sentence)).toMatch(/\.$/);
  },
);
