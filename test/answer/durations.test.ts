/** How long something lasted, told in several reports. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { citationOf, libraryOf, stands, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    a01: `Miners End Strike at Velka Pit
June 20, 2024

Miners at the Velka pit returned to work on Thursday after nearly three weeks on strike, the company said. The strike lasted nearly three weeks and cost the company 4 million crowns.

A two-day wage conference in Tarn settled the dispute. The rescue drill at the pit took six hours.
`,
    b02: `Velka Pit Reopens
June 20, 2024

The strike at the Velka pit lasted 20 days, according to the union. Pumps were tested for two hours before the first shift went down.

Both sides met for two days in Tarn for the wage conference. The mine has been in operation since 1951.
`,
    c03: `What the Strike at Velka Cost
June 21, 2024

The month-long strike at the Velka pit emptied the depots, traders said. The wage conference in Tarn went on for 48 hours.

Coal prices rose for nine days in a row.
`,
    d04: `Tarn Prepares for Its Fair
June 19, 2024

The five-day fair in Tarn opens on Saturday. Miners from the Velka pit will march there, two weeks ahead of the county games.
`,
    e05: `After the Strike
June 21, 2024

The strike at the Velka pit began in 2024 and ended when the company raised wages.
`,
  });
});

const ask = async (question: string, article: string, words: string) =>
  told(library, await stands(library, question, citationOf(library, article, words)));

describe('a strike in five reports', () => {
  test('a bound holds a length in another unit, and a longer one differs', async () => {
    expect(await ask('how long did the strike at Velka last', 'a01', 'The strike lasted')).toEqual({
      a01: 'same: nearly three weeks',
      b02: 'more specific: 20 days',
      c03: 'differs: month-long',
      d04: 'silent',
      e05: 'silent',
    });
  });

  test('"how many days" asks for a length too', async () => {
    expect(await ask('how many days did the strike at Velka last', 'b02', '20 days')).toMatchObject({
      a01: 'less specific: nearly three weeks',
      b02: 'same: 20 days',
      e05: 'silent',
    });
  });

  test('"for two days", "two-day" and 48 hours are the same; another matter is not compared', async () => {
    expect(await ask('how long was the wage conference in Tarn', 'a01', 'two-day')).toEqual({
      a01: 'same: two-day',
      b02: 'same: two days',
      c03: 'same: 48 hours',
      d04: 'silent',
      e05: 'silent',
    });
  });

  test('what only one report tells the others are silent on', async () => {
    const list = await ask('how long did the rescue drill take', 'a01', 'rescue drill');
    expect(list).toEqual({
      a01: 'same: six hours',
      b02: 'silent',
      c03: 'silent',
      d04: 'silent',
      e05: 'silent',
    });
  });

  test('"since 1951" is no number of days', async () => {
    const list = await ask('how long has the mine been in operation', 'b02', 'since 1951');
    expect(list.b02).toMatch(/^same: The mine has been/);
    expect(Object.values(list).filter((one) => /differs: |specific/.test(one))).toEqual([]);
  });
});

test('what still goes on is longer in a later report, and that is no difference', async () => {
  const siege = await libraryOf({
    a01: 'Fort Still Cut Off\nMay 3, 2023\n\nThe blockade of the fort at Ilm has lasted 12 days now, the garrison said.\n',
    b02: 'Fort Waits\nMay 10, 2023\n\nThe blockade of the fort at Ilm has lasted 19 days, with no end in sight.\n',
    c03: 'Fort Hungers\nMay 10, 2023\n\nThe blockade of the fort at Ilm has lasted 30 days, a trader said.\n',
  });
  const list = await stands(
    siege,
    'how long has the blockade of the fort lasted',
    citationOf(siege, 'a01', '12'),
  );
  expect(told(siege, list)).toEqual({
    a01: 'same: 12 days',
    b02: 'silent (day): 19 days',
    c03: 'differs: 30 days',
  });
});

test('a length and an age are two things', async () => {
  const two = await libraryOf({
    a01: 'Judge Jails Clerk\nMay 3, 2023\n\nThe clerk Ada Brunn was sentenced to five years in prison on Tuesday.\n',
    b02: 'Clerk Jailed\nMay 3, 2023\n\nAda Brunn, a 61-year-old clerk, was sentenced to prison on Tuesday.\n',
  });
  const list = await stands(
    two,
    'how many years in prison did Ada Brunn get',
    citationOf(two, 'a01', 'five'),
  );
  expect(told(two, list)).toEqual({ a01: 'same: five years', b02: 'silent' });
});
