/** A question that takes for granted what no article tells is not answered with a date or a reason. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { allNews, type Newsroom, newsroom } from './news.ts';
import { answered, libraryOf, textOf } from './stands.ts';

const TRAMS = `Tram Drivers in Linz Walk Out Over Night Shifts

March 11, 2025

Tram drivers in Linz stopped work at 4 a.m. on Tuesday in a dispute over night shifts. The walkout is to last until Wednesday.

Hours before the mediator resigned, the union and the city met at the town hall on March 10.

The strike went into its second week after the mayor, Elsa Brandt, won the vote on a new timetable.

A new timetable is expected to come into force in April, subject to approval by the province. Both sides spoke of a possible truce before the school holidays.
`;

const FAIR = `Book Fair Opens in Turin

May 9, 2025

Publishers from thirty countries gathered in Turin on Friday as the book fair got underway. An airline launches a route to Turin on June 3. Organiser Lea Conti said that rain had delayed the trams.

Novelist Ines Varga and the critic Otto Lindner took part in the opening discussion. Minister Paolo Serra called the discussion a success. Serra heads the ministry of culture.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ trams: TRAMS, fair: FAIR });
});

test.each([
  ['when did the province approve the timetable', 'it is only expected to'],
  ['when did the truce start', 'it is only possible'],
  ['when did the strike start', 'how far it has gone is told first'],
  ['when did the mediator resign', 'only what was before is told'],
  ['when did the mayor sue the drivers', 'nothing says that she did'],
  ['why did the mayor apologise', 'nothing says that she did'],
  ['why did she apologise', 'nothing says who, nor that she did'],
  ['was Serra at the discussion', 'he only spoke of it'],
  ['did Conti take part in the discussion', 'she is quoted on something else'],
  ['Lindner is a minister right', 'another is'],
  ['how long', 'nothing is named that lasts'],
  ['will the union sue the city', 'nothing says that it will'],
  ['would Brandt sack the drivers', 'nothing says that she would'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['when did the book fair start', 'on Friday as the book fair got underway'],
  ['when does the airline launch the route', 'launches a route to Turin on June 3'],
  ['when did the union talk to the city', 'met at the town hall on March 10'],
  ['when is the timetable supposed to come into force', 'in April'],
  ['why were the trams delayed', 'rain had delayed the trams'],
  ['is there a truce', 'spoke of a possible truce'],
  ['was Lindner at the discussion', 'Otto Lindner took part'],
  ['did Varga attend', 'Ines Varga and the critic'],
  ['Serra is the minister of culture right', 'Serra heads the ministry of culture'],
  ['who won the vote', 'Elsa Brandt, won the vote'],
])('%s: answered with %s', async (question, held) => {
  const outcome = await answered(question, library);
  const { article, start, end } = outcome.citations[0].sentence;
  expect(library.corpus.articles.get(article)!.text.slice(start, end)).toContain(held);
});

test('how far something has gone, and that others met, tells nothing of when it began', async () => {
  const trams = await libraryOf({
    trams: `Tram Strike Goes On\n\nThe union and the city met at the town hall on March 10. The strike went into its second week after the mayor won the vote.\n`,
  });
  expect(await answer('when did the strike start', trams)).toMatchObject({ kind: 'abstention' });
});

test('a deed is told of somebody with two names by no sentence that has only both of them', async () => {
  const harbour = await libraryOf({
    harbour: `Ferry Runs Aground\n\nThe ferry was blown onto rocks on Monday. The ship's captain, Rita Aune, refused to comment.\n\nTwo managers of its bank, Jonas Berg and Lena Hult, were arrested on Friday over false records.\n`,
  });
  expect(await answer('was Rita Aune arrested', harbour)).toMatchObject({ kind: 'abstention' });
  expect(await answer('did Rita Aune comment', harbour)).toMatchObject({ kind: 'answer' });
});

test.each([
  ['flood', 'Why did Prime Minister Erik Solberg choose the sports hall in Marwik?', null],
  ['strike', 'Why did Ruth Okafor reject the meeting at the Lakeside Hotel?', null],
  [
    'merger',
    'Why did Castell Financial reject the offer from Northbank?',
    'saying it undervalued the company',
  ],
  ['court', 'why did dolin resign', 'after the newspaper Denik'],
  ['cup', 'why will leo sykora miss the match', 'because of a knee injury'],
] as [keyof Newsroom, string, string | null][])(
  '%s: why somebody did it is told of the deed, among a few articles and among many: %s',
  async (set, question, held) => {
    for (const library of [(await newsroom())[set], await allNews()]) {
      const outcome = await answer(question, library);
      expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
      if (outcome.kind === 'answer') expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
    }
  },
);
