/** Whole answers over invented news: what the articles tell alike, less surely, otherwise, or of something else. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf, told } from './stands.ts';

async function ask(question: string, library: Library): Promise<Answer> {
  const outcome = await answered(question, library);
  return outcome;
}

/** Articles that are said to contradict the first citation. */
const contradicting = ({ agreement }: Answer) =>
  agreement.flatMap(({ article, stand, apart, superseded }) =>
    stand === 'differs' && apart === null && !superseded ? [article] : [],
  );

describe('a ferry strike', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      a1: `Ferry crews strike on the Sund route
June 3, 2025

NORRHAVN (Coast News) — Ferry crews on the Sund route stopped work on Monday over night shifts. Some 420 sailors joined the strike, the seafarers' union said. Union chair Hanne Brodal told reporters that the owners had not made an offer.

The strike could last until June 10, if no mediator is named. Talks were held in Haldby on June 2 and ended without a result, according to the ministry of transport.

The company Sundlinjen said that 14 of its 22 ferries stayed in port.
`,
      a2: `Sund ferries still in port
June 4, 2025

About 400 sailors are on strike, Sundlinjen said on Tuesday. Fifteen ferries stayed in port. The strike will last until June 10, the union announced.

Negotiators met in Haldby on Monday. Brodal wrote on Facebook that the union would not move. A second round will be held in Norrhavn on June 6.

In May, talks on wages were held in Ostby and ended with a deal.
`,
      a3: `Strike on the ferries ends
June 8, 2025

The strike on the Sund route ended on June 7 after mediator Olav Riis put forward a plan. Sundlinjen will pay a night bonus of 12 percent. No layoffs were agreed, the company said.

The deal was signed in Norrhavn by Brodal and by director Siv Aune. The second round took place in Norrhavn on June 6. Two sailors were injured in a scuffle in Ostby on June 5, police said.
`,
      a4: `Islands cut off by ferry strike
June 5, 2025

HALDBY, June 4 — Residents of the outer islands wait for food. One sailor was reportedly injured in Ostby. The strike may end this week, a person close to the talks said.

Sundlinjen's director, Siv Aune, demanded arbitration. The union rejected arbitration. The night bonus is possibly 10 percent, said a person who saw the draft.
`,
    });
  });

  test('the place of the talks is that of the last ones, not of talks a month ago', async () => {
    const outcome = await ask('where were the talks held', library);
    expect(textOf(library, outcome.citations[0].bold)).toBe('Haldby');
    expect(told(library, outcome.agreement)).toMatchObject({
      a1: 'same: Haldby',
      a2: 'same: Haldby',
      a3: 'silent (day): Norrhavn',
    });
  });

  test('a number that may be is told less surely than one that is', async () => {
    const outcome = await ask('how big is the night bonus', library);
    expect(told(library, outcome.agreement)).toMatchObject({
      a3: 'differs: 12 percent',
      a4: 'same: 10 percent',
    });
    const [doubted] = outcome.agreement.filter(({ article }) => article === 'a4');
    expect(doubted!.hedges.map((hedge) => textOf(library, hedge))).toEqual(['possibly']);
  });

  test('a day that came is more certain than the week in which it might', async () => {
    const { agreement } = await ask('when does the strike end', library);
    expect(agreement.find(({ article }) => article === 'a3')).toMatchObject({
      stand: 'more specific',
      certainty: 'more',
    });
  });

  test.each([
    'where were the talks held',
    'how many sailors joined the strike',
    'when does the strike end',
    'how long will the strike last',
    'when is the second round',
    'where is the second round',
    'who signed the deal',
    'did the union accept arbitration',
    'who leads the union',
    'were layoffs agreed',
    'what did Brodal say',
    'where was the deal signed',
  ])('%s: nothing is said to differ', async (question) => {
    expect(contradicting(await ask(question, library))).toEqual([]);
  });
});

describe('a dam between two republics', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf({
      b1: `Two republics seek deal on Oru dam
March 14, 2024

TALVO — Delegations of Moravan and Estria opened talks on the Oru dam in Talvo on Wednesday. Moravan was represented by water minister Dana Krol, according to the host. The reservoir holds 3.2 billion cubic meters of water.

Estria demands that the gates stay closed until autumn. The next session is planned for March 20 in the lakeside town of Belmor, pending approval of both parliaments. The dam was built in 1971.
`,
      b2: `Dam talks: Estria sends engineers
March 15, 2024

Estria's side included engineer Pavel Nemec and officials of its river authority. Moravan sent water minister Dana Krol and a legal adviser. The talks in Talvo ended on Thursday.

The two sides will meet again on March 20 in Belmor. Estria wants the gates to remain shut until September. The reservoir contains more than 3 billion cubic meters, the authority said.
`,
      b3: `Moravan votes to pull out of dam talks
March 19, 2024

Parliament in Talvo voted on Tuesday against the meeting in Belmor, which had been planned for March 20. The session is now expected in April, mediator Ines Vall said. Moravan will not open the gates before the harvest, Krol said.

Flooding below the dam killed two people in Kesk on March 18. It was the first time since 1994 that the spillway was used.
`,
      b4: `Flood below Oru dam
March 19, 2024

Three people were killed in Kesk, a village below the Oru dam, on Monday, the fire service said. Four people died in Kesk in the flood of 1994. Water minister Dana Krol reportedly ordered the gates opened on March 17.

The dam, built in 1973, is 84 meters high.
`,
    });
  });

  test('a session put off supersedes its old day', async () => {
    const { citations, agreement } = await ask('when is the next session', library);
    expect(textOf(library, citations[0].bold)).toContain('April');
    expect(agreement.map(({ superseded }) => superseded)).toEqual([true, true, false, false]);
  });

  test('a condition makes the same day less certain', async () => {
    const { agreement } = await ask('where is the next session', library);
    expect(agreement.map(({ stand, certainty }) => [stand, certainty]).slice(0, 2)).toEqual([
      ['same', null],
      ['same', 'more'],
    ]);
  });

  test.each([
    ['how many people were killed in Kesk', ['b3'], 'killed two people'],
    ['when was the dam built', ['b1'], '1971'],
  ])('%s: %s differs', async (question, articles, value) => {
    const outcome = await ask(question, library);
    expect(contradicting(outcome)).toEqual(articles);
    const other = outcome.agreement.find(({ article }) => article === articles[0])!;
    expect(textOf(library, other.value)).toBe(value);
  });

  test('a dateline is not where anything took place', async () => {
    const outcome = await ask('where are the dam talks', library);
    expect(outcome.citations.map(({ bold }) => textOf(library, bold))).not.toContain('TALVO');
    expect(told(library, outcome.agreement)).toMatchObject({ b1: 'same: Talvo', b2: 'same: Talvo' });
  });

  test('like words are not the same words: a vote against a meeting is no meeting', async () => {
    const { agreement } = await ask('will they meet in Belmor', library);
    expect(agreement.filter(({ stand }) => stand === 'same')).toHaveLength(1);
  });

  test.each([
    'where are the dam talks',
    'where is the next session',
    'who represented Moravan',
    'how much water does the reservoir hold',
    'until when should the gates stay closed',
    'what does Estria demand',
    'was it the first time the spillway was used',
    'when did the talks end',
    'who ordered the gates opened',
    'how high is the dam',
    'will they meet in Belmor',
  ])('%s: nothing is said to differ', async (question) => {
    expect(contradicting(await ask(question, library))).toEqual([]);
  });
});
