import { expect, test } from 'vitest';
import { endings } from '../../src/facts/endings.ts';
import { openLibrary } from '../../src/library/open.ts';
import { SEEDS, sound } from '../discord/scene.ts';

const seeds = sound(await openLibrary(SEEDS));

test.each([
  ['a word of the articles', 'who rep', 'who represented'],
  ['the first word', 'rep', 'represented'],
  ['a topic of ordinary words, without a capital', 'when is the ne', 'when is the next round'],
  ['a topic of two words', 'when is the next ro', 'when is the next round'],
  ['a person by the surname', 'who is kush', 'who is Jared Kushner'],
  ['a person by a variant of the name', 'what did Kirill B', 'what did Kirill Budanov'],
  ['a place', 'what about the zap', 'what about the Zaporizhzhia Nuclear Power Plant'],
  ['one letter, with a topic', 'who represented R', 'who represented Russia'],
])('%s: “%s” may go on as “%s”', async (_, typed, whole) => {
  expect(await endings(typed, seeds, 25)).toContain(whole);
});

test.each([
  ['nothing', ''],
  ['a space at the end', 'who represented '],
  ['a whole word that says nothing', 'when is the'],
  ['what no article has', 'who xylo'],
  ['marks', '?? **'],
])('%s is not completed', async (_, typed) => {
  expect(await endings(typed, seeds, 25)).toEqual([]);
});

test('a topic is offered where its own words begin, not behind another word for it', async () => {
  expect(await endings('the U.S. del', seeds, 25)).not.toContain('the U.S. Russian delegation');
});

test('what was typed is kept as it is, and never more is offered than asked for', async () => {
  const found = await endings('Say, what of ru', seeds, 3);
  expect(found).toHaveLength(3);
  for (const text of found) expect(text.startsWith('Say, what of ')).toBe(true);
});
