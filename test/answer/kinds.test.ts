/** What is asked for is of the kind that the sentence tells: a deed, a measure, people of that sort, a day to come. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import { allNews, type Newsroom, newsroom } from './news.ts';
import { FERRY } from './shelf.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let libraries: Newsroom;
beforeAll(async () => {
  libraries = await newsroom();
});

test.each([
  ['summit', 'did tuvalu sign the deal', 'nothing says so of anybody'],
  ['summit', 'who pays for the conference centre', 'nothing says that somebody does'],
  ['flood', 'how high did the water get', 'forty trucks are no height'],
  ['flood', 'how many people got evacuated', 'the dead and the missing are counted'],
  ['flood', 'where is lake brenn', 'it is only named'],
  ['merger', 'is northbank winning', 'nothing says so'],
  ['flood', 'how many norwegians died', 'people are counted, of no nation'],
  ['cup', 'when is the final', 'only when another was is told'],
  ['cup', 'did huber miss a penalty', 'another will miss the match'],
  ['court', 'did krasna resign', 'another did'],
  ['court', 'how many managers were jailed', 'two were fined'],
  ['launch', 'how far did it fly', 'a share is no distance'],
  ['launch', 'when was it launched', 'another is to be'],
  ['strike', 'who owns corvane', 'nothing says that anybody does'],
  ['court', 'who actually designed the varda bridge', 'nothing says that anybody did'],
  ['merger', 'who really drafted the deal', 'nothing says that anybody did'],
  ['strike', 'what pay rise is harlow marine willing to give', 'another wants one'],
  ['strike', 'which companies will sue the union', 'nothing says that one will'],
  ['flood', 'how many children died', 'people are counted, not children'],
  ['strike', 'did marsh speak to voll', 'she only speaks of her stock'],
  ['summit', 'how much does the us offer', 'what another offers is told'],
  ['strike', 'when does the strike end', 'a year that is over is told'],
  ['strike', 'how long did the strike last', 'only how long one of long before did'],
] as [keyof Newsroom, string, string][])('%s, %s: not answered, %s', async (set, question) => {
  expect(await answer(question, libraries[set])).toMatchObject({ kind: 'abstention' });
});

test.each([
  [
    'flood',
    'how many residents left',
    'More than 8,000 residents were told to leave',
    'More than 8,000 residents',
  ],
  ['flood', 'how many people were killed in orvik', 'The death toll', '19'],
  ['flood', 'how many people have died', 'The death toll', '19'],
  ['flood', 'whats the death toll now', 'The death toll', '19'],
  ['flood', 'how many are missing in orvik', 'while 12 people were still missing', '12 people'],
  ['merger', 'what did couto say about the deal', 'said any merger must protect depositors', null],
  ['summit', 'what did pillai say', 'rejected that as unfair', null],
  ['court', 'why did dolin resign', 'after the newspaper Denik', null],
  ['court', 'when did the bridge open', 'which opened in 2022', '2022'],
  ['launch', 'how much did the satellite cost', 'had cost 240 million euros', '240 million euros'],
  ['summit', 'what did sele say', 'said Tuvalu', null],
  ['summit', 'how many were arrested', 'nine were detained', 'nine'],
  ['summit', 'how long did the summit last', 'likely to run until Monday', null],
  ['flood', 'what does hydral say', 'denied that the dam had failed', null],
  ['flood', 'whos missing', '30 were missing', null],
  ['merger', 'how much will they save', 'expect to save 600 million', null],
  ['flood', 'when do schools reopen', 'stay closed until Monday', 'Monday'],
  ['summit', 'when does the summit end', 'was due to end on Saturday but', null],
  ['strike', 'what did the company offer', 'Harlow Marine offered 9 percent', null],
  ['strike', 'what did quint say about the offer', 'called "an insult"', null],
  ['flood', 'when do schools open', 'stay closed until Monday', 'Monday'],
  ['summit', 'how much did the eu offer', 'has proposed $20 billion', '$20 billion a year'],
  ['strike', 'how much stock does marsh have', 'six days of stock', 'about six days'],
  ['strike', 'when do they meet the mediator', 'is to meet both sides on Thursday', 'Thursday'],
  ['strike', 'did the union accept 9 percent', 'called "an insult"', null],
] as [keyof Newsroom, string, string, string | null][])(
  '%s, %s: answered with %s',
  async (set, question, held, bold) => {
    const outcome = await answered(question, libraries[set]);
    const [first] = outcome.citations;
    expect(textOf(libraries[set], first.sentence)).toContain(held);
    expect(textOf(libraries[set], first.bold)).toBe(bold);
  },
);

test('since when it is done is told by when it began', async () => {
  const library = await libraryOf({
    harbour:
      'New Fees in Haldby\n\nMay 3, 2025\n\nThe company Corvane has sailed to Haldby since 1972. Nurse Anna Lie, who lives on Mill Street, said the noise worried her.\n',
  });
  const bold = async (question: string) => {
    const outcome = await answered(question, library);
    return textOf(library, outcome.citations[0].bold);
  };
  expect(await bold('since when does corvane sail to haldby')).toBe('1972');
  expect(await bold('who is worried about the noise')).not.toBe('Mill Street');
});

test.each([
  ['when did the mayor blame the owner', 'Tuesday'],
  ['when was the quarry fined', 'July 5, 2024'],
  ['when did the county sign the deal', null],
  ['when was the drainage office set up', null],
  ['when was the school closed', null],
  ['when did the head teacher write of the closed school', 'Friday'],
  ['when was the bus line suspended', 'Sunday'],
])('a time is that of the deed that is asked: %s', async (question, bold) => {
  const library = await libraryOf({
    quarry:
      'Quarry Owner Blamed\n\nMay 3, 2025\n\nThe mayor on Tuesday blamed the owner for the slide, part of a dispute over the 2019 survey that the owner was blamed for. The quarry was fined at a July 5, 2024, hearing.\n\nThe county signed a deal made at the last minute. The drainage office, set up in response to the slide, is short of staff, its head said on Thursday. The school was closed, the head teacher wrote Friday.\n\nThe bus line was suspended on Sunday, a driver said on Wednesday.\n',
  });
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['how many months did the survey take', '30 months'],
  ['how many minutes did they drill', 'seventeen minutes'],
  ['how old was ota hruby', '63'],
  ['how old was the surveyor kosta lang', '28-year-old'],
  ['how old is the surveyor', '28-year-old'],
  ['how many people came to the gate', null],
  ['how long has the surveyor been in lesk', null],
])('an amount is of the kind that is asked: %s', async (question, bold) => {
  const library = await libraryOf({
    survey:
      'Survey of a Quarry\n\nMay 3, 2025\n\nThe survey of the cliff took 30 months, and cost 90,000 crowns. They drilled 40 metres into the cliff for seventeen minutes. Farmer Ota Hruby, 63, closed the gate.\n\nKosta Lang, a 28-year-old surveyor from Lesk, left. Many people came to the gate.\n',
  });
  const outcome = await answered(question, library);
  expect(textOf(library, outcome.citations[0].bold)).toBe(bold);
});

test.each([['five million shekels'], ['20 million zlotys'], ['300 dinars']])(
  'what it cost is measured in any currency: %s',
  async (price) => {
    const library = await libraryOf({
      bridge: `New Bridge Opens in Haldby\n\nMay 3, 2025\n\nThe bridge cost ${price}, the county said, and has 12 arches.\n`,
    });
    const outcome = await answered('how much did the bridge cost', library);
    expect(textOf(library, outcome.citations[0].bold)).toBe(price);
  },
);

const TREATY = `Whaling Treaty Turns Forty

June 2, 2023

The treaty that ended commercial whaling turned forty on Friday. Denmark, which still owned two factory ships, was the first country to ratify it.

The ships were sold at auctions in Oslo and in Bergen.
`;

const BASIN = `Basin Office Counts the Water

May 9, 2022

Commissioner Hal Brandt runs the basin office with nine others. Brandt said the first name on the list of farms was his own.

The treasurer is Ines Olmo, who came from Lima. President Wexler has asked for a new count.
`;

const GULLS = `Harbour Counts Its Gulls

Something woke the watchman before the fire, and the gulls rose from the quay.

The council counts its own gulls. Anything larger is reported to the institute.
`;

test('a country or state at the beginning of a sentence is told where one is asked for', async () => {
  const shelf = await libraryOf({ treaty: TREATY });
  for (const question of [
    'which country was the first to ratify the whaling treaty',
    'which country owned factory ships',
  ]) {
    const outcome = await answer(question, shelf);
    expect(outcome.kind, question).toBe('answer');
    if (outcome.kind !== 'answer') continue;
    expect(textOf(shelf, outcome.citations[0].sentence), question).toMatch(/^Denmark,/);
  }
});

test('"something" and "anything" at the beginning of a sentence are nobody', async () => {
  const shelf = await libraryOf({ gulls: GULLS });
  for (const question of ['who woke the watchman', 'who is reported to the institute'])
    expect(await answer(question, shelf), question).toMatchObject({ kind: 'abstention' });
  expect(await answer('what woke the watchman', shelf)).toMatchObject({ kind: 'answer' });
});

test.each([
  ["What is Brandt's first name?", 'Commissioner Hal Brandt runs', 'Hal Brandt'],
  ['whats brandts first name', 'Commissioner Hal Brandt runs', 'Hal Brandt'],
  ['what is the surname of hal', 'Commissioner Hal Brandt runs', 'Hal Brandt'],
  ["what is the treasurer's first name", 'The treasurer is Ines Olmo', 'Ines Olmo'],
])('%s is told where the name has it', async (question, sentence, bold) => {
  const shelf = await libraryOf({ basin: BASIN });
  const outcome = await answer(question, shelf);
  expect(outcome.kind).toBe('answer');
  if (outcome.kind !== 'answer') return;
  expect(textOf(shelf, outcome.citations[0].sentence)).toContain(sentence);
  expect(textOf(shelf, outcome.citations[0].bold)).toBe(bold);
});

test('a first name that stands nowhere is told by nothing', async () => {
  const shelf = await libraryOf({ basin: BASIN });
  expect(await answer("what is Wexler's first name", shelf)).toMatchObject({ kind: 'abstention' });
});

test.each([
  ['How many fishermen complained about the temporary quay?', null],
  ['How many trucks tried to force a way past the picket line?', null],
  ['How many of the 3,200 dockworkers at Harlow Marine were arrested?', null],
  ['How much money did the storm cost the two deckhands?', null],
  ['For how many years has Adam Vesely been a goalkeeper?', null],
  ['For how many days did workers stay out in 1998?', '23 days'],
  ['how many container ships were waiting off harlow', 'Fourteen container ships'],
  ['How many Weather Service stations work in the valley?', 'Nine of the valley'],
  ['How many times was the Tamsel bridge closed?', 'closed twice'],
  ['how many bees were left in the hives', 'no bees were left'],
])('what is not counted is not counted among many articles either: %s', async (question, held) => {
  const news = await allNews({
    ferry: FERRY,
    valley:
      'Storm Over the Valley\n\nMay 3, 2025\n\nNine of the valley stations of the Weather Service work again, after the Tamsel bridge was closed twice. After the storm no bees were left in the hives.\n',
  });
  const outcome = await answer(question, news);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer') expect(textOf(news, outcome.citations[0].sentence)).toContain(held);
});

test('a number that the question has is not the one it asks for', async () => {
  const library = await libraryOf({ ferry: FERRY });
  const kind = async (question: string) => (await answer(question, library)).kind;
  expect(await kind('How many people were killed by the storm that injured two deckhands?')).toBe(
    'abstention',
  );
  expect(await kind('How many people were injured by the storm on December 30?')).toBe('answer');
});

test.each([
  ['On what date will Hale Capital vote against the deal?', null],
  ['When did Marek Mraz commit the foul?', null],
  ['where did the engineers use drones to keep birds from nesting', null],
  ['when will the competition authority decide on a full investigation', 'would decide by September 30'],
  ['where did the residents of orvik spend the night', 'spent the night in a sports hall in Marwik'],
  ['where do they test the new cranes', 'test the new cranes behind the old gasworks'],
  ['when are the cranes tested', 'when the tide is low'],
])('without a time or a place none is told among many articles either: %s', async (question, held) => {
  const news = await allNews({
    cranes:
      'New Cranes Tested\n\nMay 3, 2025\n\nEngineers test the new cranes behind the old gasworks. The cranes are tested when the tide is low.\n\nOn Friday the engineers used small drones to keep birds from nesting.\n',
  });
  const outcome = await answer(question, news);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer') expect(textOf(news, outcome.citations[0].sentence)).toContain(held);
});

test.each([
  ['which toll is the county willing to accept', 'The county could accept'],
  ['what is the shipping line ready to pay for', 'offered to pay for'],
  ['which pier is the union willing to leave', null],
])('what somebody would do is told by a word for it: %s', async (question, held) => {
  const library = await libraryOf({
    quay: 'Quay in Haldby\n\nMay 3, 2025\n\nThe county could accept a toll of two crowns. The shipping line offered to pay for the cranes. The mayor demanded that the union leave the northern pier.\n',
  });
  const outcome = await answer(question, library);
  expect(outcome.kind).toBe(held === null ? 'abstention' : 'answer');
  if (outcome.kind === 'answer') expect(textOf(library, outcome.citations[0].sentence)).toContain(held);
});

test.each([['how long did the last strike last'], ['how long was the strike of 1998']])(
  'how long the former one was, where it is asked of: %s',
  async (question) => {
    const { citations } = await answered(question, libraries.strike);
    expect(textOf(libraries.strike, citations[0].sentence)).toContain('23 days');
  },
);
