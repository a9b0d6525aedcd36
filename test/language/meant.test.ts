/** What a word is meant as that somebody typed as it is spoken, or too fast. */

import { expect, test } from 'vitest';
import { readLanguage } from '../../src/language/language.ts';
import { meantAs } from '../../src/language/meant.ts';

const language = readLanguage();

test.each([
  // A question word or an auxiliary with two letters swapped.
  ['waht', 'what'],
  ['wehn', 'when'],
  ['whcih', 'which'],
  ['cuold', 'could'],
  // An ending spoken without its g.
  ['chattin', 'chatting'],
  ['launchin', 'launching'],
  ['goin', 'going'],
  // Letters drawn out, of what is itself a short form too.
  ['sooo', 'so'],
  ['goood', 'good'],
  ['whyyyy', 'why'],
  ['loool', 'lol'],
  ['uhhh', 'uh'],
])('%s is meant as %s', (typed, word) => {
  expect(meantAs(typed, language)).toBe(word);
});

test.each([
  'raisin',
  'basin',
  'robin',
  'brin',
  'putin',
  'puttin',
  'berlin',
  'begin',
  'martin',
  'zorin',
  'viii',
  'www',
  'form',
  'on',
])('%s is meant as it stands', (typed) => {
  expect(meantAs(typed, language)).toBe(typed);
});
