import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { citationOf, open, stands, textOf, told } from './stands.ts';

let library: Library;
beforeAll(async () => {
  library = await open('seeds');
});

const ask = async (question: string, article: string, words: string) =>
  stands(library, question, citationOf(library, article, words));

describe('the articles on the talks', () => {
  it('S1: shows the next round as equally dated, wider, hedged and overtaken', async () => {
    const list = await ask('when is the next round of talks', '001', 'reconvene');
    expect(told(library, list)).toEqual({
      '000': 'less specific: early February',
      '001': 'same: February 1',
      '002': 'same: February 1',
      '003': 'differs: the following day',
    });
    expect(list.map(({ superseded }) => superseded)).toEqual([false, false, false, true]);
    expect(textOf(library, list[1]!.attribution)).toBe('according to a U.S. official');
    expect(list[2]!.hedges.map((hedge) => textOf(library, hedge))).toEqual([
      'could',
      'as early as',
      'pending approval from all parties',
    ]);
    expect(list[0]!.hedges.map((hedge) => textOf(library, hedge))).toEqual(['scheduled for']);
  });

  it('S1: marks a hedged date beside one that is told without doubt', async () => {
    const plain = await ask('when is the next round of talks', '001', 'reconvene');
    expect(plain.map(({ certainty }) => certainty)).toEqual([null, null, 'less', null]);
    const hedged = await ask('when is the next round of talks', '002', 'as early as');
    expect(hedged.map(({ stand, certainty }) => [stand, certainty])).toEqual([
      ['less specific', 'more'],
      ['same', 'more'],
      ['same', null],
      ['differs', null],
    ]);
  });

  it('S1: turns round when the vaguer text is cited first', async () => {
    const list = await ask('when is the next round of talks', '000', 'early February');
    expect(told(library, list)).toMatchObject({
      '000': 'same: early February',
      '001': 'more specific: February 1',
      '002': 'more specific: February 1',
    });
  });

  it('S1: looks behind a headline for the sentence that gives the date', async () => {
    const list = await ask('when is the next round', '002', 'Next Round Planned');
    expect(told(library, list)).toMatchObject({
      '000': 'less specific: early February',
      '001': 'same: February 1',
      '002': 'same: February 1',
    });
  });

  it('S2: agrees on who represented Russia, with one text naming him', async () => {
    const list = await ask('who represented Russia', '001', 'Russian representatives');
    expect(told(library, list)).toEqual({
      '000': 'same: officials from their military intelligence and armed forces sectors',
      '001': 'same: military intelligence and army officials',
      '002': 'silent',
      '003': 'more specific: Igor Kostyukov',
    });
    expect(textOf(library, list[1]!.attribution)).toBe('as reported by Zelenskyy');
  });

  it('S3: takes four injuries for more specific than multiple', async () => {
    const list = await ask('how many were injured in Kyiv', '000', 'multiple injuries');
    expect(told(library, list)).toMatchObject({
      '000': 'same: multiple injuries',
      '001': 'more specific: four injuries',
    });
  });

  it('S4: raises no alarm over another strike on another day', async () => {
    const list = await ask('how many people were wounded in Kharkiv', '000', '27 wounded');
    expect(told(library, list)).toMatchObject({
      '000': 'same: 27 wounded',
      '001': 'same: injured 27 individuals',
    });
    expect(list[3]!.stand).toBe('silent');
  });

  it('S5: knows one man under two spellings', async () => {
    const list = await ask('Kirill or Kyrylo Budanov?', '003', 'Kirill Budanov');
    expect(told(library, list)).toEqual({
      '000': 'same: Kyrylo Budanov',
      '001': 'same: Kyrylo Budanov',
      '002': 'silent',
      '003': 'same: Kirill Budanov',
    });
  });

  it('S6: sets two roles of one man side by side', async () => {
    const list = await ask("what is Umerov's role", '000', 'Rustem Umerov');
    expect(told(library, list)).toEqual({
      '000': 'same: chief negotiator',
      '001': 'same: chief negotiator',
      '002': 'silent',
      '003': 'differs (role): Secretary of the National Security and Defense Council',
    });
  });

  it('S7: shows both channels', async () => {
    const list = await ask('did Zelenskyy write on Telegram or X', '001', 'noted on Telegram');
    expect(told(library, list)).toEqual({
      '000': 'silent',
      '001': 'same: Telegram',
      '002': 'differs: X',
      '003': 'silent',
    });
  });

  it('S8: never merges claims of being first', async () => {
    const list = await ask('was it the first time', '003', 'first direct discussions');
    expect(list.map(({ stand, apart }) => [stand, apart])).toEqual([
      ['differs', 'scope'],
      ['differs', 'scope'],
      ['differs', 'scope'],
      ['same', null],
    ]);
  });

  it('S9: shows that one text lost the source of the power sharing', async () => {
    const list = await ask('how will the energy from the plant be shared', '001', 'equitable basis');
    expect(list[0]).toMatchObject({ stand: 'same', attribution: null });
    const [, own] = list;
    expect(textOf(library, citationOf(library, '001', 'equitable basis').attribution)).toBe(
      'According to the official',
    );
    expect(own!.stand).toBe('same');
  });

  it('S10: quotes the territory claims side by side', async () => {
    const list = await ask(
      'which areas must Ukrainian forces withdraw from',
      '002',
      'contested areas of Donetsk',
    );
    const shown = list.map(({ sentence }) => textOf(library, sentence));
    expect(shown[0]).toContain('areas in eastern Ukraine that Russia claims');
    expect(shown[1]).toContain('illegally annexed');
    expect(told(library, list)).toMatchObject({ '002': 'same: Donetsk', '003': 'differs (scope): Donbas' });
    expect(list.map(({ apart }) => apart)).toEqual(['wording', 'wording', null, 'scope']);
  });

  it('S11: carries the basis of each date', async () => {
    const list = await ask('when is the next round of talks', '001', 'reconvene');
    expect(list.map(({ asOf }) => [asOf?.date, asOf?.basis])).toEqual([
      ['2026-01-24', 'printed'],
      ['2026-01-25', 'printed'],
      ['2026-01-24', 'inferred'],
      ['2026-01-23', 'inferred'],
    ]);
  });

  it('S12: counts a rewrite as the voice of its original', async () => {
    const list = await ask('who represented Russia', '001', 'Russian representatives');
    expect(list.map(({ origin }) => origin)).toEqual([1, 1, 2, 3]);
  });
});
