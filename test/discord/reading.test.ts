import { expect, test } from 'vitest';
import { messageOf, onlyForAsker, textOf } from './read.ts';
import { openScene, SEEDS } from './scene.ts';

const stillReading = {
  librarian: () => null,
  reading: () => ({ done: 12_400, total: 20_000 }),
};

test('while the first articles are read, whoever asks is told how far it is', async () => {
  const { member } = await openScene(SEEDS, stillReading);
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toBe('Still reading the articles (12,400 of 20,000). Try again in a few seconds.');
});
