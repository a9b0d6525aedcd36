/** What is known of single word forms: which are names, and to which base word they belong. */

import { expect, test } from 'vitest';
import { bond } from '../../src/language/bonds.ts';
import { readLanguage } from '../../src/language/language.ts';
import { lexemeOf } from '../../src/language/lexeme.ts';
import { isRarelyProper } from '../../src/language/lexicon.ts';

const language = readLanguage();
const lexeme = (word: string) => lexemeOf(word, language);
const bondOf = (pair: string) => {
  const [a, b] = pair.split(' ').map(lexeme);
  return bond(a!, b!, language);
};

test.each('union station number session window western northern gold tv ceo dna'.split(' '))(
  '"%s" is a common word, though a name is spelt so',
  (word) => {
    expect(isRarelyProper(lexeme(word).entry!.parts)).toBe(true);
  },
);

test.each('gas largest stronger firemen'.split(' '))('"%s" is a common word', (word) => {
  expect(lexeme(word).proper).toBe(false);
});

test.each('ukraine monday june russian paris afghan democrat turkish'.split(' '))(
  '"%s" is most often a name',
  (word) => {
    expect(lexeme(word).proper).toBe(true);
    expect(isRarelyProper(lexeme(word).entry!.parts)).toBe(false);
  },
);

test.each('brexit becker schroeder carmen'.split(' '))('"%s" is a name', (word) => {
  expect(lexeme(word).proper).toBe(true);
});

test('a number is the same with and without a comma, and no date is one', () => {
  expect(['6,000', '6000', '12,345,678', '23rd'].map((word) => lexeme(word).stem)).toEqual([
    '6000',
    '6000',
    '12345678',
    '23',
  ]);
  expect(['1,2', '25.01.2026', '1,20000'].map((word) => lexeme(word).stem)).toEqual([
    '1,2',
    '25.01.2026',
    '1,20000',
  ]);
});

test.each([
  'boycott boycotted',
  'try tries',
  'tie tied',
  'lie lying',
  'sue suing',
  'virus viruses',
  'gas gases',
  'bus buses',
])('%s: forms of one word', (pair) => {
  expect(bondOf(pair)).toBe(1);
});

test.each([
  'large largest',
  'big biggest',
  'easy easier',
  'safe safer',
  'policeman policemen',
  'paralympians paralympics',
  'brexiteers brexit',
])('%s: one word is made of the other', (pair) => {
  expect(bondOf(pair)).toBeGreaterThanOrEqual(0.85);
});

test.each(['gas georgia', 'web weber', 'car carmen', 'game gamer'])('%s: two words', (pair) => {
  expect(bondOf(pair)).toBeLessThan(0.85);
});
