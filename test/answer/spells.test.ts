/** How long two events lasted, told in several reports: what lasted elsewhere, or of others, is no difference. */

import { describe, expect, test } from 'vitest';
import { citationOf, libraryOf, stands, told } from './stands.ts';

const standOf = async (articles: Record<string, string>, question: string, words: string) => {
  const library = await libraryOf(articles);
  const list = await stands(library, question, citationOf(library, 'a01', words));
  return told(library, list).b02;
};

const BORDER =
  'Peru and Chile Speak of the Border\nMarch 3, 2030\n\nPeru, Chile and Bolivia held talks in Lima on Tuesday. The talks lasted four hours.\n';
const TRADE =
  'Trade Talks Stall\nSeptember 9, 2030\n\nTalks between Peru and Norway in Oslo broke up on Monday after two days.\n';

describe('two events', () => {
  test.each([
    ['how long did the talks last', BORDER, TRADE, 'four hours'],
    ['how long did the talks in Lima last', BORDER, TRADE, 'four hours'],
    [
      'how long did the strike last',
      'Docks Reopen\nMarch 3, 2030\n\nThe strike at the port lasted nine days, minister Ana Roca said.\n',
      'Pit Reopens\nMarch 9, 2030\n\nThe strike at the mine lasted three weeks.\n',
      'nine days',
    ],
    [
      'how long did the talks last',
      'Envoys Settle Tariffs\nSeptember 3, 2030\n\nThe trade talks lasted five days, an envoy said.\n',
      'Marden Gets a Government\nMay 9, 2030\n\nThe coalition talks lasted seven weeks, the party said.\n',
      'five days',
    ],
    [
      'how long did the talks last',
      BORDER,
      'Talks of Peru and Chile\nMarch 4, 2030\n\nThe siege of Velm lasted 90 days.\n',
      'four hours',
    ],
    [
      'how long did the ceasefire last',
      'Guns in the Andes\nMarch 3, 2030\n\nThe ceasefire in Peru lasted two weeks, officials said.\n',
      'Guns in Darfur\nMarch 9, 2030\n\nThe ceasefire in Sudan lasted six weeks.\n',
      'two weeks',
    ],
  ])('%s: not held against the other', async (question, one, other, words) => {
    expect(await standOf({ a01: one, b02: other }, question, words)).toMatch(/^silent/);
  });
});

describe('one event', () => {
  test.each([
    [
      'how long did the strike last',
      'Docks Reopen\nMarch 3, 2030\n\nThe strike at the port lasted nine days, minister Ana Roca said.\n',
      'Dockers Return\nMarch 4, 2030\n\nThe strike at the port lasted three weeks, a docker said.\n',
      'nine days',
    ],
    [
      'how long did the talks last',
      'Envoys Settle Tariffs\nSeptember 3, 2030\n\nThe trade talks lasted five days, an envoy said.\n',
      'Trade Talks End\nSeptember 3, 2030\n\nEnvoys left Bern at noon. The talks lasted three weeks.\n',
      'five days',
    ],
    [
      'how long did the talks in Lima last',
      BORDER,
      'Border Talks in Lima\nMarch 4, 2030\n\nThe talks of Peru, Chile and Bolivia in Lima lasted nine hours.\n',
      'four hours',
    ],
    [
      'how long did the wage talks last',
      'Mill Hums\nMarch 3, 2030\n\nThe wage talks at the mill lasted five days.\n',
      'Looms Run\nMarch 3, 2030\n\nThe wage talks of the weavers lasted nine days.\n',
      'five days',
    ],
  ])('%s: differs', async (question, one, other, words) => {
    expect(await standOf({ a01: one, b02: other }, question, words)).toMatch(/^differs/);
  });
});
