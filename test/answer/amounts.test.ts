/** An amount, an age or a time is shown whole, and only of what is asked. */

import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf, textOf } from './stands.ts';

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
