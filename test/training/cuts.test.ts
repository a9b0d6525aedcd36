/** Public articles cut into folders. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cutsOf, keyOf, laidOut, paragraphsOf } from '../../training/cuts.ts';
import { readDataset } from '../../training/dataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'public.json');
const question = (q: string, article: string, ...spans: [number, number, number][]) => ({
  q,
  article,
  answers: [],
  spans,
});
writeFileSync(
  file,
  JSON.stringify({
    articles: [
      {
        id: 'Pier',
        title: 'The pier',
        fold: 0,
        paragraphs: ['It was built in 1931.', 'A storm took it.', 'Nobody was hurt.', 'It stands again.'],
      },
      { id: 'Ferry', title: 'The ferry', fold: 1, paragraphs: ['It sails at noon.'] },
    ],
    questions: [
      question('When was it built?', 'Pier', [0, 16, 20]),
      question('What took it?', 'Pier', [1, 0, 7]),
      question('What came of it?', 'Pier', [0, 0, 2], [3, 0, 2]),
      question('When does it sail?', 'Ferry', [0, 12, 16]),
    ],
  }),
);
const data = readDataset(file);
/** Numbers of the paragraphs of the pier; its title is one too. */
const numbers = data.articles.get('Pier')!.paragraphs.map(({ number }) => number);
const key = (at: number) => keyOf('Pier', numbers[at]!);

test.each([
  ['one folder of all', 4, [[1, 2, 3, 4]]],
  [
    'every other paragraph',
    2,
    [
      [1, 3],
      [2, 4],
    ],
  ],
  ['each by itself', 1, [[1], [2], [3], [4]]],
  ['more than there are', 100, [[1, 2, 3, 4]]],
])('cut: %s', (_, size, kept) => {
  expect(cutsOf(data, 0, size).map((cut) => [...cut.kept])).toEqual(kept.map((own) => own.map(key)));
});

test('a cut is asked what it answers alone, of its own fold', () => {
  const texts = (size: number) =>
    cutsOf(data, 0, size).map(({ questions }) => questions.map(({ text }) => text));
  expect(texts(4)).toEqual([['When was it built?', 'What took it?', 'What came of it?']]);
  expect(texts(2)).toEqual([['When was it built?'], ['What took it?']]);
  expect(cutsOf(data, 1, 4).map(({ questions }) => questions.length)).toEqual([1]);
});

test('an answer stands in the paragraphs that it touches', () => {
  expect(data.questions.map((asked) => paragraphsOf(asked, data).length)).toEqual([1, 1, 2, 1]);
  expect(paragraphsOf(data.questions[2]!, data)).toEqual([numbers[1], numbers[4]]);
});

test.each([
  ['articles', [['Pier', 'The pier\n\nIt was built in 1931.\n\nNobody was hurt.']]],
  [
    'paragraphs',
    [
      [key(1), 'It was built in 1931.'],
      [key(3), 'Nobody was hurt.'],
    ],
  ],
] as const)('laid out as %s', (layout, expected) => {
  const articles = laidOut(data, new Set([key(1), key(3)]), layout);
  expect(articles.map(({ id, text }) => [id, text])).toEqual(expected);
});
