/** How much two sentences share, whatever was compared before. */

import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { libraryOf } from './stands.ts';

let library: Library;
/** More words than are numbered at a time, each in one sentence only. */
const WORDS = 60_000;
/** Consonants that no two spellings of a name exchange. */
const LETTERS = 'bdfgklmnprtv';
const nameless = (n: number) =>
  [...n.toString(LETTERS.length)]
    .map((digit) => `${LETTERS[Number.parseInt(digit, LETTERS.length)]}a`)
    .join('');

beforeAll(async () => {
  const many = Array.from({ length: WORDS / 500 }, (_, s) =>
    Array.from({ length: 500 }, (_, w) => nameless(500 * s + w)).join(' '),
  );
  library = await libraryOf({
    one: 'Floods\n\nThe river Tamar flooded nine villages. Nine villages were flooded by the Tamar. Bread got dearer.',
    two: `Words\n\n${many.map((sentence) => `${sentence}.`).join('\n\n')}`,
  });
});

const sentences = (article: string) => {
  const found = [...library.corpus.articles.values()].find(({ id }) => id.startsWith(article))!;
  return found.paragraphs.flatMap(({ number }) => library.reader.paragraph(library.corpus, found.id, number));
};

test('a sentence shares all of itself, and nothing with another matter', () => {
  const [, flood, again, bread] = sentences('one');
  const { between } = library.likeness;
  expect(between(flood!, flood!)).toBe(2);
  expect(between(flood!, bread!)).toBe(0);
  expect(between(flood!, again!)).toBeGreaterThan(1);
  expect(between(flood!, again!)).toBeLessThan(2);
});

test('it is the same again when more words were met than are remembered', () => {
  const [, flood, again, bread] = sentences('one');
  const { between } = library.likeness;
  const before = between(flood!, again!);
  const met = sentences('two');
  for (const sentence of met) between(bread!, sentence);
  for (const sentence of met) expect(between(sentence, sentence)).toBe(sentence.words.length > 0 ? 2 : 0);
  expect(between(flood!, again!)).toBe(before);
  for (const sentence of met) expect(between(flood!, sentence)).toBe(0);
});
