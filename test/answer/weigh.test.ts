/** What a mistyped word is taken for hangs on the articles that are asked. */

import { expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question/question.ts';
import { weigh } from '../../src/answer/question/weigh.ts';
import { createReader } from '../../src/answer/reader/reader.ts';
import { readLanguage } from '../../src/language/language.ts';
import type { Index } from '../../src/search/index.ts';
import { miniSearchStore } from '../../src/search/minisearch.ts';
import { FERRY, ORCHESTRA } from './shelf.ts';

test('what a name was meant as is remembered for the articles that have it only', async () => {
  const language = readLanguage();
  const reader = createReader(language);
  const store = miniSearchStore(language.stem);
  const before = await store.change([{ article: 'orchestra', texts: [ORCHESTRA] }], []);
  const after = await store.change([{ article: 'ferry', texts: [FERRY] }], []);
  const question = readQuestion('where is Norvick', reader);
  for (const [index, meant] of [
    [before, []],
    [after, ['norrvik']],
    [before, []],
    [after, ['norrvik']],
  ] as const) {
    const [term] = await weigh(question, index, reader);
    expect(term?.spellings.map(({ lower }) => lower)).toEqual(meant);
    expect(term?.nowhere).toBe(meant.length === 0);
  }
});

test('what a name was meant as is asked again where the articles could not be asked', async () => {
  const language = readLanguage();
  const reader = createReader(language);
  const working = await miniSearchStore(language.stem).change([{ article: 'ferry', texts: [FERRY] }], []);
  let failing = true;
  const index: Index = {
    ...working,
    async spellings(lower, limit) {
      if (failing) throw new Error('the index is away');
      return working.spellings(lower, limit);
    },
  };
  const question = readQuestion('where is Norvick', reader);
  await expect(weigh(question, index, reader)).rejects.toThrow('the index is away');
  failing = false;
  const [term] = await weigh(question, index, reader);
  expect(term?.spellings.map(({ lower }) => lower)).toEqual(['norrvik']);
});
