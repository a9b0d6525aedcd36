import { expect, it } from 'vitest';
import { rouge } from '../../bench/rouge.ts';

const rounded = (ours: string[], theirs: string[]) =>
  Object.values(rouge(ours, theirs)).map((value) => Math.round(100 * value));

it.each([
  ['the same', ['Ships left the port.'], ['Ships left the port.'], [100, 100, 100]],
  ['nothing in common', ['Ships left.'], ['Rain fell.'], [0, 0, 0]],
  ['other inflections', ['A ship reaches the ports'], ['a ship reaching the port'], [100, 100, 100]],
  ['another order', ['police killed the gunman'], ['the gunman killed police'], [100, 33, 50]],
  ['half of it', ['one two'], ['one two three four five six'], [50, 33, 50]],
  ['a word repeated counts once', ['port port port'], ['port'], [50, 0, 50]],
  ['sentences in another order', ['a b c.', 'd e f.'], ['d e f.', 'a b c.'], [100, 80, 100]],
])('is of %s', (_, ours, theirs, expected) => {
  expect(rounded(ours, theirs)).toEqual(expected);
});
