/** What a reader remembers of the words it has met. */

import { expect, test } from 'vitest';
import { createReader } from '../../src/answer/reader/reader.ts';
import { collectGarbage } from '../../src/garbage.ts';
import { LEAST } from '../../src/language/bonds.ts';
import { readLanguage } from '../../src/language/language.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { shelf } from './shelf.ts';

test('a word form is remembered without the text that it was read in', () => {
  const [texts, length] = [200, 200_000];
  const reader = createReader(readLanguage());
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < texts; i++) {
    const word = `unpronounceable${i.toString(8).replace(/\d/g, (digit) => 'abcdefgh'[Number(digit)]!)}`;
    const text = Buffer.from(`The ${word} spoke. ${'x'.repeat(length)}`).toString();
    for (const { lower } of tokenize(text.slice(0, 40))) reader.lexeme(lower);
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((texts * length) / 4);
});

test('only the words of texts are neighbours of what is asked for, in the question before too', async () => {
  const { corpus } = await shelf();
  const reader = createReader(readLanguage());
  const nearTo = (word: string) => {
    const { ids } = reader.bonds.from(reader.lexeme(word)).near();
    return ids.map((id) => reader.form(id).lower);
  };
  for (const asked of ['repair', 'overhaul', 'vessel', 'boat']) reader.lexeme(asked);
  expect(nearTo('boat')).toEqual([]);
  reader.concordance(corpus, 'ferry');
  expect(nearTo('boat')).toEqual(expect.arrayContaining(['ferry', 'vessel']));
  expect(nearTo('overhaul')).toEqual(expect.arrayContaining(['repairs']));
  expect(nearTo('overhaul')).not.toContain('overhaul');
});

test('the survey leaves out no word that is near to the one asked for, whatever makes it so', async () => {
  const { corpus } = await shelf();
  const reader = createReader(readLanguage());
  const asked = ['boat', 'repair', 'damaged', 'harbor', 'officials', '1987', 'norrvik', 'norvik', 'brecke'];
  const bonds = asked.map((word) => reader.bonds.from(reader.lexeme(word)));
  const articles = [...corpus.articles.keys()];
  for (const article of articles) {
    reader.concordance(corpus, article);
    const forms = Array.from({ length: reader.told() }, (_, id) => reader.form(id));
    for (const one of bonds) {
      const { ids } = one.near();
      expect(ids).toEqual(forms.filter((form) => one.to(form) >= LEAST).map(({ id }) => id));
    }
  }
  expect(articles.length).toBeGreaterThan(1);
});
