/** Whoever is asked to have done something is in the sentence that answers. */

import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, quoted } from './stands.ts';

const CANAL = `Peru and Chile Talk About the Canal

May 4, 2027

Envoys from Peru and Chile met in Quito on Monday to talk about a plan for the border canal. While the water is agreed to be shared equally, control of the locks remains open.

Peru has accepted the timetable.

A storm in Bolivia cut the road to the locks.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ canal: CANAL });
});

test.each([
  ['has Chile agreed to the plan', 'only the water is agreed'],
  ['has Chile accepted the timetable', 'Peru has'],
  ['did the Chilean side accept the timetable', 'Peru did'],
])('%s: not answered, %s', async (question) => {
  expect(await answer(question, library)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['has Peru accepted the timetable', 'Peru has accepted'],
  ['was the road cut in Bolivia', 'A storm in Bolivia'],
])('%s: %s', async (question, words) => {
  const outcome = await answered(question, library);
  const { sentence } = outcome.citations[0];
  expect(CANAL.slice(sentence.start, sentence.end)).toContain(words);
});

const PORT = `Port Strike Goes On

March 4, 2025

The port offered a one-time payment of $2,500, a proposal that the union called an insult.
`;
const DELEGATION = `Summit Goes On

March 5, 2025

The United States, whose delegation is led by Carl Renner, has not put forward a plan.
`;

test('what another offers is nothing of a state that is written with two letters', async () => {
  const others = await libraryOf({ delegation: DELEGATION, port: PORT });
  for (const state of ['us', 'US', 'u.s.'])
    expect(await answer(`has the ${state} offered money`, others)).toMatchObject({ kind: 'abstention' });
});

const CAMPAIGN = `Storm Stops the Campaign

October 3, 2031

Senator Paula Hartwell and Governor Miles Okoro both changed their plans. Okoro announced that he had cancelled a rally in Dunmore, and Vice President Ana Reyes cancelled a visit to Port Lyle.

A survey says 8 in 10 people thought Okoro had reacted well to the storm. Hartwell donated 5,000 dollars for the shelter.

Arden Steel rejected a bid of 3 billion dollars from Corvo Mining in May, saying it was too low. Reyes met Okoro in Dunmore on Friday.

Harlan Voss was jailed by Judge Petra Lindqvist for two years. The mayor of Dunmore, Ida Sorel, opened the shelter.
`;

describe('what another did', () => {
  let campaign: Library;
  beforeAll(async () => {
    campaign = await libraryOf({ campaign: CAMPAIGN });
  });

  test.each([
    ['where did Hartwell cancel a rally', 'Okoro did'],
    ['hartwell cancelled rally which city', 'Okoro did'],
    ['how many people thought Hartwell had reacted well to the storm', 'they thought it of Okoro'],
    ['how much did Okoro donate for the shelter', 'Hartwell did'],
    ['why did Corvo Mining reject the bid of Arden Steel', 'it made the bid'],
    ['how long did Voss jail Lindqvist', 'she jailed him'],
  ])('%s: not answered, %s', async (question) => {
    expect(await answer(question, campaign)).toMatchObject({ kind: 'abstention' });
  });

  test.each([
    ['where did Okoro cancel a rally', 'Okoro announced that he had cancelled'],
    ['what did Reyes cancel', 'Ana Reyes cancelled a visit'],
    ['how many people thought Okoro had reacted well to the storm', '8 in 10'],
    ['how much did Hartwell donate for the shelter', '5,000 dollars'],
    ['why did Arden Steel reject the bid', 'too low'],
    ['when did Okoro meet Reyes', 'on Friday'],
    ['how long did Lindqvist jail Voss', 'two years'],
    ['what did the mayor of Dunmore open', 'opened the shelter'],
  ])('%s: %s', async (question, words) => {
    const outcome = await answered(question, campaign);
    const { start, end } = outcome.citations[0].sentence;
    expect(campaign.corpus.articles.get('campaign')!.text.slice(start, end)).toContain(words);
  });
});

const FUND = `Lima Leaves the Fund

May 6, 2024

Washington gives 40 million dollars a year to the fund. Lima left the fund on Friday. Rain fell in Santiago on Thursday.

In 2021, storms killed 12 people in Askland. The bridge at Birk was paved in 1951. Since 2015 some 300 people have crossed the lake.

The mayor sold 14 boats on Friday. Doe took over the bank in 2019.
`;

test.each([
  ['how much does the United States give to the fund', '40 million dollars'],
  ['when did Peru leave the fund', 'Lima left'],
  ['how many people did storms kill in Askland in 2021', '12 people'],
  ['how many people have crossed the lake in 2018', 'Since 2015'],
  ['how many boats did the mayor sell in 2024', '14 boats'],
  ['how much does Chile give to the fund', null],
  ['when did Chile leave the fund', null],
  ['when did rain fall in Chile in 2019', null],
  ['how many people did storms kill in Askland in 2022', null],
  ['who paved the bridge in 1950', null],
  ['how many boats did the mayor sell in 2023', null],
])('a state is called by its capital, and a year by no other: %s', async (question, words) => {
  const fund = await libraryOf({ fund: FUND });
  const sentence = await quoted(question, fund);
  if (words === null) expect(sentence).toBeNull();
  else expect(sentence).toContain(words);
});
