/** An amount, an age or a time is shown whole, and only of what is asked. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, libraryOf, textOf } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    mayor: `Challenger Wins Weston Mayor's Race\n\nWESTON, November 6, 2025 - Challenger Abery beat Walsh by 41 votes in the race for mayor of Weston, the county clerk said on Thursday.\n\nWalsh, 63, has been mayor since 2013. She asked for a recount.\n\nAbery, 38, a teacher, joined the school board when he was 26. His campaign manager, Lena Orr, started on local papers at 19.\n\nThe 52-year-old town hall, which was damaged by fire in August, will reopen next spring. The town council meets every second Tuesday.\n`,
    lake: `Lake Brell Above Harlow Rises\n\nMarch 14, 2025\n\nRain fell on Lake Brell for 31 hours. The lake is 14 kilometres long and reaches a depth of 40 metres, and more than 1,900 water pumps were sent. A fund set aside $40 million to $45 million for repairs to the lake shore, which will take six months.\n\nThe mill on the lake, opened 61 years ago, makes about 1,700 paper bags a day. Some 5,700 homeless veterans live in the county.\n\nHarlow last held the Winter Games on the lake in 1968.\n`,
  });
});

const asked = async (question: string) => {
  const outcome = await answer(question, library);
  if (outcome.kind !== 'answer') return 'refused';
  return textOf(library, outcome.citations[0].bold);
};

test.each([
  ['how many votes did abery win by', '41 votes'],
  ['how old is walsh', '63'],
  ['how old is abery', '38'],
  ['how old was abery when he joined the school board', '26'],
  ['how old is the town hall', '52-year-old'],
  ['how old is the mill', 'opened 61 years ago'],
  ['how long has walsh been mayor', 'since 2013'],
  ['how often does the council meet', 'every second Tuesday'],
  ['how long is the lake', '14 kilometres'],
  ['how long will the repairs take', 'six months'],
  ['how deep is the lake', '40 metres'],
  ['how much is set aside for the lake shore', '$40 million to $45 million'],
  ['how many paper bags does the mill make', 'about 1,700 paper bags a day'],
  ['how many veterans are homeless', 'Some 5,700 homeless veterans'],
  ['when were the games held on the lake', '1968'],
])('%s: %s', async (question, bold) => {
  expect(await asked(question)).toBe(bold);
});

test.each([
  ['how old is lena orr', 'when she began is told'],
  ['how old is the county clerk', 'what the clerk said is told'],
  ['how often does abery teach', 'nothing tells'],
])('%s: refused, %s', async (question) => {
  expect(await asked(question)).toBe('refused');
});

test('a toll is no age', async () => {
  const blast = await libraryOf({
    blast: `Blast at Fireworks Plant in Rennick\n\nThe death toll was 27, police said on Tuesday after a blast at the Orlo plant in Rennick.\n`,
  });
  const outcome = await answer('what was the death toll', blast);
  expect(outcome.kind === 'answer' && textOf(blast, outcome.citations[0].bold)).toBe('27');
});

test('how long something lasted is told in other words for lasting', async () => {
  const truce = await libraryOf({
    truce: `Rebels Shell Port as Ceasefire Talks Stall\n\nRebels shelled the port of Dorna on Saturday.\n\nThe ceasefire, which Norway brokered in 2024, had held for 18 months.\n`,
  });
  const outcome = await answer('how long did the ceasefire last', truce);
  expect(outcome.kind === 'answer' && textOf(truce, outcome.citations[0].bold)).toBe('18 months');
});

test.each([
  ['how much rain fell', 'only for how long is told'],
  ['how much does brandt earn', 'what the works lose is told'],
  ['how much did corvane lose', 'what the town would lose is told'],
  ['how long have they been on strike', 'how long the last one went on is told'],
])('%s: refused, %s', async (question) => {
  expect((await answer(question, await news())).kind).toBe('abstention');
});

test.each([
  ['how much did the damage to the quay cost', 'Repairs will cost', 'estimated $18 million'],
  ['how much did the search cost', 'took part in the search', 'about $120,000'],
  ['when does the ferry hall reopen', 'will reopen next spring', 'next spring'],
  ['when will the report come out', 'is due by the end of May', 'end of May'],
  ['when did brandt become ceo', 'who took over in January', 'January'],
  ['when did the fire start', 'broke out on Sunday', 'Sunday night'],
  ['how many people were inside', 'Forty-four of them', null],
  ['is the port open', 'ferry terminal remains open', null],
  ['has chile agreed to anything', 'all parties agreed', null],
] as const)('%s: told by "%s"', async (question, held, bold) => {
  const shelf = await news();
  const outcome = await answered(question, shelf);
  const [first] = outcome.citations;
  expect(textOf(shelf, first.sentence)).toContain(held);
  expect(textOf(shelf, first.bold)).toBe(bold);
});

let shelf: Promise<Library> | undefined;
/** Of a port, a firm and talks. */
const news = () => {
  shelf ??= libraryOf({
    port: `Dock Workers in Port Annis Walk Out\n\nPORT ANNIS, June 11, 2025 - Dock workers in Port Annis went on with their strike on Wednesday after talks with the port company broke off.\n\nThe container quays have been empty since June 3. The ferry terminal remains open.\n\nThe last strike at the port, in 2012, lasted 17 days.\n\nThe ferry hall, which was damaged by a storm in August, will reopen next spring. Repairs will cost an estimated $18 million, county engineer Lind said. The county had spent $1.4 million on new machines for the quay.\n\nRain fell for 31 hours. A public meeting will be held on Thursday in the school, and the county's report on the damage to the quay is due by the end of May.\n`,
    works: `Corvane to Close Its Works\n\nMay 20, 2025\n\nChief executive Lena Brandt, who took over in January, said the Tilbrook works had been losing $2 million a month. The mayor said the town would lose a tenth of its tax income.\n\nA fire broke out on Sunday night in the paint shop of Corvane, which employs 260 people. Forty-four of them were inside when it began.\n\nMore than 80 people took part in the search, which cost about $120,000.\n`,
    talks: `Chile Hosts Water Talks\n\nMay 2, 2025\n\nTalks on the river ended in Santiago on Friday. The host said that all parties agreed to report back to their governments.\n`,
  });
  return shelf;
};

test.each([
  ['who did abery beat', 'Ann Walsh'],
  ['how many votes were cast', null],
  ['how much is a bus ticket', 'from $2.50 to $1'],
  ['how much is the strike costing', '$6 million a day'],
  ['how much did the last strike cost', '$210 million'],
  ['when did the fire start', '9:40 p.m.'],
])('%s: %s', async (question, bold) => {
  const town = await libraryOf({
    town: `Weston Votes After a Strike and a Fire\n\nWESTON, November 6, 2025 - Challenger Tom Abery beat the incumbent, Ann Walsh, by 41 votes on Tuesday, when votes were cast in all districts. He has promised to cut the price of a bus ticket from $2.50 to $1.\n\nThe last strike on the buses, in 2012, cost the region $210 million. The present strike costs local firms $6 million a day.\n\nForty of them were inside when the fire began at the depot. The fire broke out at about 9:40 p.m. in the paint shop.\n`,
  });
  const outcome = await answer(question, town);
  if (outcome.kind !== 'answer') {
    expect(bold).toBe(null);
    return;
  }
  expect(textOf(town, outcome.citations[0].bold)).toBe(bold);
});

test.each([
  ['how many people were killed in the north', 'six'],
  ['how many people were killed in the valley', 'two'],
  ['how many people were killed by the slides', 'two'],
])('%s: of several counts the one that is told of there, %s', async (question, bold) => {
  const slides = await libraryOf({
    slides:
      'Mud Slides Hit the Uplands\n\nJune 2, 2025\n\nMud slides on Sunday killed two in the valley of the Arn and six in the north, while leaving hundreds without a road.\n',
  });
  const outcome = await answered(question, slides);
  expect(textOf(slides, outcome.citations[0].bold)).toBe(bold);
});
