/** Questions changed so that their article no longer answers them. */

import { expect, test } from 'vitest';
import type { AskedQuestion } from '../../training/dataset.ts';
import { otherwiseAsked, renamed } from '../../training/nearmiss.ts';

/** Gives these numbers in turn, the last for ever. */
const drawing = (...numbers: number[]) => {
  let drawn = 0;
  return () => numbers[Math.min(drawn++, numbers.length - 1)]!;
};
const asked = (text: string): AskedQuestion => ({ text, article: 'x', answers: [], spans: [], fold: 0 });
const OTHERS = ['When did Maria Lund retire?', 'how long is the pier?', 'Who wrote to Oskar Vik?'].map(asked);
const ARTICLE = 'Anna Berg opened the pier at Sandvik in 1931. Maria Lund was there.';

test.each([
  [
    'a name takes the place of one',
    'Who paid Anna Berg for it?',
    [0, 0.9, 0.2],
    'Who paid Oskar Vik for it?',
  ],
  [
    'typed small, every other time',
    'Who paid Anna Berg for it?',
    [0, 0.9, 0.7],
    'who paid oskar vik for it?',
  ],
  [
    'the second of two',
    'Did Anna Berg sail to Sandvik?',
    [0.6, 0.9, 0.2],
    'Did Anna Berg sail to Oskar Vik?',
  ],
  ['not by a name that the article has', 'Who paid Anna Berg for it?', [0, 0.1], null],
  ['not by what has no name', 'Who paid Anna Berg for it?', [0, 0.5], null],
  ['where no name stands', 'When was the pier opened?', [0, 0.9, 0.2], null],
  ['the first word is no name', 'Opened when?', [0, 0.9, 0.2], null],
])('another name: %s', (_, text, numbers, expected) => {
  expect(renamed(text, OTHERS, ARTICLE, drawing(...numbers))).toBe(expected);
});

test.each([
  ['who becomes when', 'Who opened it?', [0.1, 0], 'When opened it?'],
  ['who becomes why', 'Who opened it?', [0.1, 0.9], 'Why opened it?'],
  ['a year becomes a place', 'In what year was it built?', [0.1, 0.9], 'Where was it built?'],
  ['typed small', 'how many came?', [0.1, 0], 'When came?'],
  ['left alone, half of the time', 'Who opened it?', [0.5, 0], null],
  ['a word that only begins so', 'Whose pier is it?', [0.1, 0], null],
  ['further on', 'And who opened it?', [0.1, 0], null],
])('something else: %s', (_, text, numbers, expected) => {
  expect(otherwiseAsked(text, drawing(...numbers))).toBe(expected);
});
