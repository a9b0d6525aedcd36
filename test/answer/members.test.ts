/** Which states or bodies took part, told in several reports. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { citationOf, libraryOf, stands, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await libraryOf({
    a01: `Fisheries Talks End in Bergen
March 5, 2024

Delegates from Norway, Iceland and the United Kingdom ended talks on mackerel quotas in Bergen on Tuesday. The quota talks are to resume in May.

The canners Halden Seafood and Brix Canning signed a supply contract.
`,
    b02: `Mackerel Talks Wound Up
March 5, 2024

Envoys of Britain, Norway and Iceland closed the talks on mackerel quotas on Tuesday without a deal.

Spain, Portugal and Ireland held a naval exercise off Vigo.
`,
    c03: `Four at the Table
March 6, 2024

Iceland, Norway, the UK and Denmark held the talks on mackerel quotas in Bergen, the harbour office said.

The canners Halden Seafood, Brix Canning and Torso Foods signed the supply contract.
`,
    d04: `Quotas in Doubt
March 6, 2024

Norway, Iceland and Greenland held the talks on mackerel quotas in Bergen, according to a trader.
`,
    e05: `Mackerel Catches Fall
March 6, 2024

Catches off Norway fell by 9 percent while the talks on mackerel quotas in Bergen went on.
`,
  });
});

const ask = async (question: string, article: string, words: string) =>
  told(library, await stands(library, question, citationOf(library, article, words)));

describe('talks in five reports', () => {
  test('a list is the same in another order and spelling, more with another name, and differs with one instead', async () => {
    expect(await ask('which countries held talks on mackerel quotas', 'a01', 'Delegates')).toEqual({
      a01: 'same: Norway, Iceland and the United Kingdom',
      b02: 'same: Britain, Norway and Iceland',
      c03: 'more specific: Iceland, Norway, the UK and Denmark',
      d04: 'differs: Norway, Iceland and Greenland',
      e05: 'silent',
    });
  });

  test('a list that leaves one out is the vaguer one', async () => {
    expect(await ask('what countries held the mackerel talks', 'c03', 'the UK and Denmark')).toMatchObject({
      a01: 'less specific: Norway, Iceland and the United Kingdom',
      c03: 'same: Iceland, Norway, the UK and Denmark',
    });
  });

  test('who took part in something else is not compared', async () => {
    expect(await ask('which countries held the naval exercise', 'b02', 'naval exercise')).toEqual({
      a01: 'silent',
      b02: 'same: Spain, Portugal and Ireland',
      c03: 'silent',
      d04: 'silent',
      e05: 'silent',
    });
  });

  test('firms are listed as states are', async () => {
    expect(await ask('which companies signed the supply contract', 'a01', 'Halden')).toMatchObject({
      a01: 'same: Halden Seafood and Brix Canning',
      c03: 'more specific: Halden Seafood, Brix Canning and Torso Foods',
      e05: 'silent',
    });
  });

  test('where it was is another question', async () => {
    expect(await ask('where were the talks on mackerel quotas', 'a01', 'Delegates')).toMatchObject({
      a01: 'same: Bergen',
      c03: 'same: Bergen',
    });
  });
});

test('capitals may stand for their states, and not where something is', async () => {
  const pact = await libraryOf({
    a01: 'Rail Pact\nMay 2, 2023\n\nChile and Peru signed the rail pact on Tuesday, the ministry said.\n',
    b02: 'Rail Pact Signed\nMay 2, 2023\n\nSantiago and Lima signed the rail pact on Tuesday.\n',
    c03: 'Rail Pact Feted\nMay 2, 2023\n\nCrowds in Santiago and in Lima heard of the rail pact signed on Tuesday.\n',
  });
  const list = await stands(pact, 'which countries signed the rail pact', citationOf(pact, 'a01', 'Chile'));
  expect(told(pact, list)).toEqual({
    a01: 'same: Chile and Peru',
    b02: 'same: Santiago and Lima',
    c03: 'silent',
  });
});
