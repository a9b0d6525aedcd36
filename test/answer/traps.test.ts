/** What the articles on the talks tell differently, asked as members ask it, over the whole path. */

import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import { answered, open, textOf, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await open('seeds');
});

async function ask(question: string): Promise<Answer> {
  const outcome = await answered(question, library);
  return outcome;
}

const cited = ({ citations }: Answer) => citations.map(({ sentence }) => textOf(library, sentence)!);
const articles = ({ citations }: Answer) => citations.map(({ sentence }) => sentence.article.slice(0, 3));
const stands = ({ agreement }: Answer) =>
  Object.fromEntries(agreement.map(({ article, stand }) => [article.slice(0, 3), stand]));

describe('S1: the next round', () => {
  test.each([
    'next round date',
    'when is the next round',
    'when do they meet again',
    'next meeting?',
    'when will talks resume',
    'date of next talks',
    "When's the follow-up, and is it confirmed yet?",
    'wen is the nxt meeting',
    'when are further negotiations planned',
    'Do the sources agree on the date of the next meeting?',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    const [first] = cited(outcome);
    expect(first).toContain('February 1');
    expect(articles(outcome)).toEqual(expect.arrayContaining(['000', '001', '002']));
    // The round of an older text, overtaken since, comes last.
    expect(cited(outcome).slice(0, -1).join()).not.toContain('the following day');
    expect(told(library, outcome.agreement)).toEqual({
      '000': 'less specific: early February',
      '001': 'same: February 1',
      '002': 'same: February 1',
      '003': 'differs: the following day',
    });
    expect(outcome.agreement.map(({ superseded }) => superseded)).toEqual([false, false, false, true]);
  });

  it('never shows its date without the doubts of its sentence', async () => {
    const { citations } = await ask('next round date');
    const hedged = citations.filter(({ sentence }) => sentence.article.startsWith('002'));
    expect(hedged.map(({ hedges }) => hedges.map((hedge) => textOf(library, hedge)))).toEqual([
      ['could', 'as early as', 'pending approval from all parties'],
    ]);
  });

  test.each(["where's the next meeting gonna be", 'venue of the next round', 'where will they meet again'])(
    '%s',
    async (question) => {
      const outcome = await ask(question);
      expect(stands(outcome)).toMatchObject({
        '001': expect.stringMatching(/same|specific/),
        '003': 'silent',
      });
      expect(cited(outcome)[0]).toMatch(/United Arab Emirates|Abu Dhabi/);
    },
  );
});

describe('where it took place', () => {
  test.each([
    'where were the talks held',
    'what city are these talks even happening in',
    'where are the negotiations taking place',
    'where did they meet',
  ])('%s: neither a dateline nor other talks', async (question) => {
    const outcome = await ask(question);
    expect(textOf(library, outcome.citations[0].bold)).toBe('Abu Dhabi');
    expect(told(library, outcome.agreement)).toMatchObject({
      '001': 'same: Abu Dhabi',
      '002': 'same: Abu Dhabi',
      '003': 'same: Abu Dhabi',
    });
    expect(outcome.agreement[0]!.stand === 'differs' && outcome.agreement[0]!.apart === null).toBe(false);
  });

  test.each([
    ['where did Trump and Zelenskyy meet', 'Davos'],
    ['where did Putin meet the envoys', 'Kremlin'],
    ["where were last summer's talks", 'Istanbul'],
  ])('%s: %s, and no other place differs', async (question, place) => {
    const { citations, agreement } = await ask(question);
    expect(textOf(library, citations[0].bold)).toBe(place);
    expect(agreement.filter(({ stand, apart }) => stand === 'differs' && apart === null)).toEqual([]);
  });
});

describe('S2: who came', () => {
  test.each([
    'who represented Russia',
    'russian delegation',
    'who was there for the russians',
    'head of russian delegation',
    'who did moscow send',
    'who reprsented rusia',
    'Russian negotiators',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect([...articles(outcome)].sort()).toEqual(['000', '001', '003']);
    expect(stands(outcome)['002']).toBe('silent');
    expect(cited(outcome).join()).toContain('Igor Kostyukov');
    expect(cited(outcome).join()).not.toMatch(/Ryabkov|Peskov|Ushakov/);
    expect(outcome.citations.map(({ bold }) => textOf(library, bold))).toEqual(
      expect.arrayContaining(['military intelligence and army officials', 'Igor Kostyukov']),
    );
  });

  test.each(['who represented Russia', 'who was there for the russians'])(
    '%s: no difference',
    async (question) => {
      const { agreement } = await ask(question);
      expect(agreement.map(({ stand }) => stand)).not.toContain('differs');
      expect(agreement.map(({ origin }) => origin)).toEqual([1, 1, 2, 3]);
    },
  );

  test.each(['who went for the americans', 'who represented the u.s.', 'us delegation', 'American envoys'])(
    '%s',
    async (question) => {
      const outcome = await ask(question);
      expect(outcome.citations.map(({ bold }) => textOf(library, bold)).join()).toContain(
        'Witkoff and Jared Kushner',
      );
      expect(cited(outcome).every((sentence) => sentence.includes('Witkoff'))).toBe(true);
    },
  );

  test.each([
    'ukrainian team',
    'Who did Kyiv send to the negotiating table?',
    'who led the ukrainian delegation',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect([...new Set(articles(outcome))].sort()).toEqual(['000', '001', '003']);
    expect(cited(outcome)[0]).toMatch(/Umerov|Budanov/);
  });

  test.each([
    'who represented China',
    'polish delegation',
    "who led Ukraine's delegation in Istanbul last summer",
  ])('not answered: %s', async (question) => {
    expect((await answer(question, library)).kind).toBe('abstention');
  });
});

describe('S3 and S4: casualties', () => {
  test.each([
    'kyiv casualties',
    'how many were injured in Kyiv',
    'Kiev injured number',
    'how many people were hurt in kyiv',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect(articles(outcome)).toEqual(['001', '000']);
    expect(stands(outcome)).toEqual({
      '000': 'less specific',
      '001': 'same',
      '002': 'silent',
      '003': 'silent',
    });
    expect(textOf(library, outcome.citations[0].attribution)).toContain('Tymur Tkachenko');
  });

  test.each([
    'how many wounded in Kharkiv',
    'kharkiv injured',
    'kharkiv casualties',
    'and in Kharkov? how many hurt',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect(stands(outcome)).toEqual({ '000': 'same', '001': 'same', '002': 'silent', '003': 'silent' });
  });

  it('knows the other strike by its day', async () => {
    const outcome = await ask('how many died in the kharkiv region on january 23');
    expect(articles(outcome)).toEqual(['003']);
    expect((await answer('deaths in kyiv on january 23', library)).kind).toBe('abstention');
  });
});

describe('S5 and S6: one man, two spellings and two roles', () => {
  test.each(['Kirill or Kyrylo Budanov?', 'is it Kirill or Kyrylo Budanov'])('%s', async (question) => {
    expect(told(library, (await ask(question)).agreement)).toEqual({
      '000': 'same: Kyrylo Budanov',
      '001': 'same: Kyrylo Budanov',
      '002': 'silent',
      '003': 'same: Kirill Budanov',
    });
  });

  test.each(['kirill budanov', 'budanov'])('%s', async (question) => {
    const outcome = await ask(question);
    expect(articles(outcome)).toEqual(expect.arrayContaining(['000', '001', '003']));
    expect(stands(outcome)['002']).toBe('silent');
  });

  test.each(["what is Umerov's role", 'who is umerov', 'whats umerovs job exacty', "umerov's title"])(
    '%s',
    async (question) => {
      const list = (await ask(question)).agreement;
      const roles = Object.values(told(library, list)).join();
      expect(roles).toContain('chief negotiator');
      expect(roles).toContain('Secretary of the National Security and Defense Council');
      expect(list.map(({ stand, apart }) => (stand === 'differs' ? apart : 'role'))).toEqual(
        Array(4).fill('role'),
      );
    },
  );
});

describe('S7: two channels', () => {
  test.each([
    'did Zelenskyy write on Telegram or X',
    'where did zelensky post about it',
    'Telegram or X, where did Zelenskyy write about the talks?',
  ])('%s', async (question) => {
    const values = told(library, (await ask(question)).agreement);
    expect(values['001']).toMatch(/: Telegram$/);
    expect(values['002']).toMatch(/: X$/);
    expect([values['000'], values['003']]).toEqual(['silent', 'silent']);
  });
});

describe('S8: four firsts', () => {
  test.each([
    'was this the first meeting',
    'is it the first time they talk',
    'Why are these talks called a first?',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect([...articles(outcome)].sort()).toEqual(['000', '001', '002', '003']);
    expect(outcome.agreement.filter(({ stand }) => stand === 'same')).toHaveLength(1);
    expect(outcome.agreement.filter(({ apart }) => apart === 'scope')).toHaveLength(3);
  });
});

describe('S9: a source lost on the way', () => {
  test.each([
    'how will the power from the plant be shared',
    'energy from the plant shared?',
    'how do they share the energy of the plant',
  ])('%s', async (question) => {
    const outcome = await ask(question);
    expect(articles(outcome).slice(0, 2).sort()).toEqual(['000', '001']);
    const sources = Object.fromEntries(
      outcome.citations.map(({ sentence, attribution }) => [
        sentence.article.slice(0, 3),
        textOf(library, attribution),
      ]),
    );
    expect(sources['001']).toBe('According to the official');
    expect(sources['000']).toBeNull();
    const stands = Object.fromEntries(
      outcome.agreement.map(({ article, attribution }) => [
        article.slice(0, 3),
        textOf(library, attribution),
      ]),
    );
    expect(stands).toMatchObject({ '000': null, '001': 'According to the official' });
  });
});

test('of several sources of a sentence quoted as a whole the one asked about is told', async () => {
  const { citations } = await ask('what did the US official say about the atmosphere');
  expect(textOf(library, citations[0].attribution)).toBe('according to a U.S. official');
  expect(citations[0].bold).toBeNull();
});

describe('S10: territory', () => {
  test.each(['where must ukraine withdraw from', 'which areas must Ukrainian forces withdraw from'])(
    '%s',
    async (question) => {
      const { agreement } = await ask(question);
      const shown = agreement.map(({ sentence }) => textOf(library, sentence) ?? '');
      expect(shown[0]).toContain('areas in eastern Ukraine that Russia claims');
      expect(shown[1]).toContain('illegally annexed');
      expect(shown[2]).toContain('contested areas of Donetsk');
      expect(shown[3]).toContain('Donbas');
      expect(
        agreement.filter(({ stand, apart }) => stand === 'differs' && apart === null).length,
      ).toBeLessThan(2);
    },
  );
});

test('S11: each date with its basis', async () => {
  const { agreement } = await ask('when is the next round');
  expect(agreement.map(({ asOf }) => [asOf?.date, asOf?.basis])).toEqual([
    ['2026-01-24', 'printed'],
    ['2026-01-25', 'printed'],
    ['2026-01-24', 'inferred'],
    ['2026-01-23', 'inferred'],
  ]);
});

describe('S12: a rewrite is no second voice', () => {
  test.each(['kharkiv injured', 'who represented Russia', 'next round date'])('%s', async (question) => {
    const { agreement } = await ask(question);
    expect(agreement[0]!.origin).toBe(agreement[1]!.origin);
  });
});
