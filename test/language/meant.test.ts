/** What a word is meant as that somebody typed as it is spoken, or too fast. */

import { expect, test, vi } from 'vitest';
import { readLanguage } from '../../src/language/language.ts';
import { meantAs } from '../../src/language/meant.ts';

const language = readLanguage();

test.each([
  // A question word or an auxiliary with two letters swapped.
  ['waht', 'what'],
  ['wehn', 'when'],
  ['whcih', 'which'],
  ['cuold', 'could'],
  ['shuold', 'should'],
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

test.each(['1,', '9', 'zq', 'ab-'])(
  'the letters of "%s" five thousand times are not swapped one by one',
  (unit) => {
    const typed = unit.repeat(5000);
    const cuts = vi.spyOn(String.prototype, 'slice');
    const meant = meantAs(typed, language);
    const count = cuts.mock.calls.length;
    cuts.mockRestore();
    expect(meant).toBe(typed);
    expect(count).toBeLessThan(10);
  },
);
