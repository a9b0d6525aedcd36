import { expect, it } from 'vitest';
import { pack } from '../../src/corpus/pack.ts';
import { articlesIn, createBodies, paragraphIn, parcelOf } from '../../src/corpus/parcel.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

it('gives one paragraph as it stands in the whole text, in narrow and wide letters', () => {
  const texts = [
    'A ferry for the fjord\n\nJanuary 2, 2026\n\nThe ferry crossed. It came back.\n\nBåten gikk på fredag.\n',
    'Паром\n\nJanuary 2, 2026\n\nThe ferry “Solveig” crossed.\n\nПаром вернулся ночью. It slept.\n\nThe end came 😀 late.\n',
  ];
  const parsed = texts.map((text, i) => parseArticle(`${i}`, text));
  const stored = articlesIn(parcelOf(parsed.map(pack)), createBodies(1));
  for (const [i, article] of stored.entries()) {
    const paragraphs = parsed[i]!.paragraphs.map(({ start, end }) => parsed[i]!.text.slice(start, end));
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.map((_, n) => paragraphIn(article, n + 1))).toEqual(paragraphs);
    expect(paragraphs.map((_, n) => paragraphIn(parsed[i]!, n + 1))).toEqual(paragraphs);
  }
});
