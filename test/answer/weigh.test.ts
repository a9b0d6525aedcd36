/** What a mistyped word is taken for hangs on the articles that are asked. */

import { expect, test } from 'vitest';
import { readQuestion } from '../../src/answer/question.ts';
import { createReader } from '../../src/answer/reader.ts';
import { weigh } from '../../src/answer/weigh.ts';
import { readLanguage } from '../../src/language/language.ts';
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
