/** The same mechanism on subjects that have nothing to do with the seeds. */

import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { citationOf, libraryOf, stands, textOf, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    a01: `Strong quake hits northern Chile
March 3, 2025

Rescuers in Iquique searched collapsed houses on Monday after an earthquake of magnitude 6.8. At least 12 people were killed in Iquique, the interior ministry said. In Arica, 40 people were injured, according to mayor Carla Rojas.

President Ana Torres is scheduled to visit the port in mid-March. Schools will reopen on March 10, pending inspection of their roofs.

Chile was represented at the emergency meeting in Lima by seismologist Pedro Salas.
`,
    b02: `Death toll rises after Chilean earthquake
March 4, 2025

The earthquake that struck northern Chile on Monday killed 15 people in Iquique, officials said on Tuesday. Several people were injured in Arica. A strong aftershock on March 4 killed two people in Iquique.

Torres will visit Iquique on March 14, her spokesman said. Officials from the national geological service represented Chile at the emergency meeting in Lima.

It was the first deadly earthquake in the region since 2014.
`,
    c03: `Arica counts its losses
March 12, 2025

Forty people were injured in Arica in last week's earthquake, mayor Carla Rojas told reporters. Schools reopened on March 11. It was the first time that Arica asked the army for help.
`,
  });
});

const ask = async (question: string, article: string, words: string) =>
  stands(library, question, citationOf(library, article, words));

describe('an earthquake in three reports', () => {
  it('sees that 15 lies within "at least 12"', async () => {
    const list = await ask('how many people were killed in Iquique', 'a01', 'At least 12');
    expect(told(library, list)).toMatchObject({
      a01: 'same: At least 12 people were killed',
      b02: 'more specific: killed 15 people',
    });
  });

  it('keeps the aftershock of another day apart', async () => {
    const list = await ask('how many people did the aftershock kill in Iquique', 'b02', 'aftershock');
    expect(list[0]!.stand === 'silent' || list[0]!.stand === 'differs').toBe(true);
    expect(list[0]!.apart === 'day' || list[0]!.value === null).toBe(true);
  });

  it('reads number words and vague amounts', async () => {
    const list = await ask('how many people were injured in Arica', 'a01', '40 people were injured');
    expect(told(library, list)).toMatchObject({
      b02: 'less specific: Several people were injured',
      c03: 'same: Forty people were injured',
    });
    expect(textOf(library, list[2]!.attribution)).toBe('mayor Carla Rojas told reporters');
  });

  it('narrows the middle of a month to a day', async () => {
    const list = await ask('when will the president visit', 'a01', 'mid-March');
    expect(told(library, list)).toMatchObject({
      a01: 'same: mid-March',
      b02: 'more specific: March 14',
      c03: 'silent',
    });
  });

  it('shows a description and a name as less and more', async () => {
    const list = await ask('who represented Chile at the meeting in Lima', 'b02', 'geological service');
    expect(told(library, list)).toMatchObject({ a01: 'more specific: seismologist Pedro Salas' });
  });

  it('sees another date for the same event', async () => {
    const list = await ask('when do schools reopen', 'a01', 'Schools will reopen');
    expect(list[0]!.hedges.map((hedge) => textOf(library, hedge))).toEqual([
      'pending inspection of their roofs',
    ]);
    expect(told(library, list)).toMatchObject({ a01: 'same: March 10', c03: 'differs: March 11' });
  });

  it('keeps two claims of being first apart', async () => {
    const list = await ask('was it the first time', 'b02', 'first deadly');
    expect(told(library, list)).toMatchObject({
      c03: 'differs (scope): first time that Arica asked the army for help',
    });
  });
});

describe('two reports that contradict each other', () => {
  it('says so without saying who is right', async () => {
    const two = await libraryOf({
      one: 'Rovers win the derby\nMay 4, 2025\n\nRovers beat City on Saturday in front of 41,000 spectators at Hill Park, the club said. Police arrested nine people.\n',
      two: 'Derby goes to Rovers\nMay 4, 2025\n\nThe derby at Hill Park on Saturday drew 38,500 spectators, according to the league. Police arrested nine people.\n',
    });
    const crowd = await stands(
      two,
      'how many spectators came to Hill Park',
      citationOf(two, 'one', '41,000'),
    );
    expect(told(two, crowd)).toEqual({ one: 'same: 41,000 spectators', two: 'differs: 38,500 spectators' });
    const held = await stands(two, 'how many people were arrested', citationOf(two, 'one', 'nine'));
    expect(told(two, held)).toEqual({ one: 'same: arrested nine people', two: 'same: arrested nine people' });
  });

  it('has nothing to compare in a single article', async () => {
    const one = await libraryOf({
      one: 'Rates rise\n\nThe bank raised its rate to 3.5 percent on May 4, 2025.\n',
    });
    expect(await stands(one, 'what is the rate', citationOf(one, 'one', '3.5'))).toEqual([]);
  });
});

it('gives the same stands for the same question, whatever was asked before', async () => {
  const first = await ask('when will the president visit', 'a01', 'mid-March');
  await ask('how many people were injured in Arica', 'a01', '40 people were injured');
  expect(await ask('when will the president visit', 'a01', 'mid-March')).toEqual(first);
});

it('holds an answer against others though more articles were looked in than are kept', async () => {
  const articles: Record<string, string> = {
    fair: `Book Fair Opens in Turin

May 9, 2025

Novelist Ines Varga and the critic Otto Lindner took part in the opening discussion.
`,
    guests: `Guests of the Fair

May 9, 2025

For Hungary, Ines Varga and others took part in a long discussion of prizes, paper and ink at the opening.
`,
  };
  for (let i = 0; i < 500; i++)
    articles[`note${i}`] =
      `Notes of discussion ${i} on the opening day\n\nMay 9, 2025\n\nReaders held it in the garden.\n`;
  const many = await libraryOf(articles);
  const outcome = await answer('was Varga at the opening discussion', many, { asOf: '2026-01-01' });
  const agreement = outcome.kind === 'answer' ? outcome.agreement : [];
  expect(agreement.map(({ article, stand }) => [article, stand])).toEqual([
    ['fair', 'same'],
    ['guests', 'same'],
  ]);
});

it('holds an area told in words beside a place, and nothing that only names the same people', async () => {
  const three = await libraryOf({
    a01: 'Rebels and Governor Meet\nMay 6, 2024\n\nGovernor Ida Rask met the rebel leader Olav Brun in Tolvar on Monday, her office said.\n',
    b02: 'Governor Meets Rebels\nMay 6, 2024\n\nGovernor Ida Rask met the rebel leader Olav Brun in a wooded area along the border on Monday, a guard said.\n',
    c03: 'Rebels Named\nMay 6, 2024\n\nGovernor Ida Rask knows the rebel leader Olav Brun from school, her office said on Monday.\n',
  });
  const list = await stands(three, 'where did Rask meet Brun', citationOf(three, 'a01', 'Tolvar'));
  expect(told(three, list)).toMatchObject({ a01: 'same: Tolvar', c03: 'silent' });
  expect(list[1]).toMatchObject({ stand: 'differs', apart: 'wording' });
});

describe('counts of harm', () => {
  let floods: Library;
  beforeAll(async () => {
    floods = await libraryOf({
      a01: `Toll Rises in Varn
May 10, 2024

The death toll from the mudslide in Varn rose to 14 on Friday, the fire chief said, while 6 people were still missing.

In Ostra, 23 people were injured by hail on Thursday, a clinic said.
`,
      b02: `Mudslide Hits Varn
May 8, 2024

At least 9 people were killed and 20 were missing after a mudslide tore through the town of Varn on Wednesday.
`,
      c03: `Hail in the South
May 9, 2024

Hail injured 4 people in Varn on Thursday, and 23 people were injured in Ostra, the governor said.
`,
      d04: `Second Slide
May 10, 2024

Another mudslide killed 3 people in Varn on Thursday, and rescuers left.
`,
    });
  });

  it('takes the day on which a toll was counted for no day of what it counts', async () => {
    const list = await stands(
      floods,
      'how many people were killed by the mudslide in Varn',
      citationOf(floods, 'a01', 'rose to 14'),
    );
    expect(told(floods, list)).toMatchObject({
      a01: 'same: rose to 14',
      b02: 'less specific: At least 9 people were killed',
      d04: 'silent (day): killed 3 people',
    });
  });

  it('keeps apart how many were missing on two days', async () => {
    const list = await stands(
      floods,
      'how many people are missing in Varn',
      citationOf(floods, 'a01', 'still missing'),
    );
    expect(told(floods, list)).toMatchObject({ b02: 'silent (day): 20 were missing' });
  });

  it('of counts in several places compares those in one', async () => {
    const list = await stands(
      floods,
      'how many people did the hail injure in Varn and Ostra',
      citationOf(floods, 'a01', '23 people'),
    );
    expect(told(floods, list)).toMatchObject({ c03: 'same: 23 people were injured' });
  });
});

it('takes what was written elsewhere for other words, where one channel is named', async () => {
  const two = await libraryOf({
    a01: 'Mayor Resigns\nMay 3, 2024\n\nMayor Ida Rask wrote on Telegram that she would leave the town hall in June.\n',
    b02: 'Town Hall Empties\nMay 3, 2024\n\nMayor Ida Rask wrote on Facebook that the town hall needs a new roof.\n',
  });
  const ask = async (question: string) =>
    told(two, await stands(two, question, citationOf(two, 'a01', 'Telegram')));
  expect(await ask('what did Rask write on Telegram')).toEqual({
    a01: 'same: Telegram',
    b02: 'silent (event): Facebook',
  });
  expect(await ask('did Rask write on Telegram or Facebook')).toMatchObject({ b02: 'differs: Facebook' });
});

it('holds those who tell something against each other, and not who tells it of another place', async () => {
  const three = await libraryOf({
    a01: 'Gale Hits Coast\nMay 3, 2024\n\nCounty officials reported 12 injuries in Orsk after the gale.\n',
    b02: 'Roofs Torn Off\nMay 3, 2024\n\nThe gale caused 12 injuries in Orsk, according to fire chief Lena Holt. In Velm it caused 4 injuries, mayor Odd Brekke said.\n',
    c03: 'Gale in Velm\nMay 3, 2024\n\nThe gale caused 4 injuries in Velm, mayor Odd Brekke said.\n',
  });
  const list = await stands(
    three,
    'who reported the injuries in Orsk',
    citationOf(three, 'a01', 'officials'),
  );
  expect(told(three, list)).toEqual({
    a01: 'same: County officials',
    b02: 'more specific: fire chief Lena Holt',
    c03: 'silent',
  });
});

it('knows somebody by what they are, whatever they are told to do', async () => {
  const three = await libraryOf({
    a01: 'Quay Row\nMay 3, 2024\n\nFire chief Odd Brekke criticized the noise of the works at the quay.\n',
    b02: 'Works Anger Port\nMay 3, 2024\n\nFire chief Odd Brekke condemned the works.\n',
    c03: 'Works Go On\nMay 3, 2024\n\nFire officials praised the works, and mayor Ida Rask defended them.\n',
  });
  const outcome = await answer('fire chief, what is his name', three);
  if (outcome.kind !== 'answer') throw new Error('Nothing answers.');
  expect(told(three, outcome.agreement)).toEqual({
    a01: 'same: Fire chief Odd Brekke',
    b02: 'same: Fire chief Odd Brekke',
    c03: 'silent',
  });
});

it('takes a day that two texts tell for one, and no doubt of something else for a doubt of it', async () => {
  const three = await libraryOf({
    a01: 'Water Talks Close\nMay 4, 2024\n\nThe water talks between Varn and Ostra concluded in Brod on May 4, 2024, without a treaty.\n',
    b02: 'Varn and Ostra Part\nMay 4, 2024\n\nAfter long debate on a possible dam, envoys of Varn and Ostra concluded their talks on Saturday.\n',
    c03: 'Envoys to Return\nMay 4, 2024\n\nEnvoys of Varn and Ostra may conclude their talks on May 8.\n',
  });
  const list = await stands(
    three,
    'on what day did the water talks conclude',
    citationOf(three, 'a01', 'concluded'),
  );
  expect(told(three, list)).toMatchObject({ a01: 'same: May 4, 2024', b02: 'same: Saturday' });
  expect(list[2]!.stand).toBe('silent');
});
