import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { createOrigins, origins, sharedWording } from '../../src/corpus/origin.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { isTrouble } from '../../src/trouble.ts';

const original = parseArticle(
  'original',
  `Bridge over the Aare closed after inspection

BERN (SDA) — Engineers closed the old stone bridge over the Aare on Tuesday after an inspection found deep cracks in two of its five arches. The city expects repairs to take at least eight months and to cost about four million francs.

Traffic is sent over the northern ring road, and the tram line ends two stops early. Shopkeepers in the old town fear for their Christmas trade and ask for free parking along the river.
`,
);
const rewrite = parseArticle(
  'rewrite',
  `Cracks shut historic crossing

An inspection found deep cracks in two of its five arches, so engineers closed the old stone bridge over the Aare. Repairs should last until summer and to cost about four million francs, the city said.

Cars must use the northern ring road, while the tram line ends two stops early. Traders in the old town worry about their Christmas trade.
`,
);
const other = parseArticle(
  'other',
  `Bridge over the Aare closed after inspection

Commuters in Bern waited up to forty minutes on Wednesday because a river crossing is shut. A spokesman for the transport authority said that extra buses will run from Monday, and that nobody had been in danger at any moment while the damage went unnoticed through the autumn storms.
`,
);

it('gives a rewrite the number of its original and another report of the event its own', () => {
  expect([...origins([original, other, rewrite])]).toEqual([
    ['original', 1],
    ['other', 2],
    ['rewrite', 1],
  ]);
});

it('takes a copied excerpt for the same voice however short it is', () => {
  const excerpt = parseArticle('excerpt', original.text.split('\n\n').slice(0, 2).join('\n\n'));
  expect(sharedWording(original, excerpt)).toBe(1);
  expect(new Set(origins([original, excerpt]).values()).size).toBe(1);
});

it('takes two versions of one page for one voice, however little they share', () => {
  const at = (url: string, article: Article): Article => ({ ...article, url });
  const here = 'https://paper.example/bridge?id=7';
  for (const there of [
    here,
    `${here}&utm_source=rss`,
    `${here}#comments`,
    'http://www.paper.example/bridge?id=7',
  ])
    expect([...origins([at(here, original), at(there, other)]).values()]).toEqual([1, 1]);
  for (const there of ['https://paper.example/bridge?id=8', 'https://paper.example/bridges?id=7'])
    expect([...origins([at(here, original), at(there, other)]).values()]).toEqual([1, 2]);
  const changing = createOrigins();
  for (const _ of changing.change([at(here, original), at(here, other)], []));
  for (const _ of changing.change([at('https://paper.example/else', other)], []));
  expect([...changing.numbers(['original', 'other']).values()]).toEqual([1, 2]);
});

it('listens to the setting', () => {
  const strict = origins([original, rewrite], { threshold: 0.9, sameOutlet: 0.9 });
  expect(new Set(strict.values()).size).toBe(2);
});

it('finds one pair among the seeds and nothing else', async () => {
  const corpus = await readCorpus('seeds');
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  expect([...origins(corpus.articles.values()).values()]).toEqual([1, 1, 2, 3]);
});

/** Articles that have nothing in common, always the same ones. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => parseArticle(`a${i}`, `Title ${i}\n\n${filler(i)}.\n`));
function filler(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 120 }, () => {
    state = (state * 48271) % 2147483647;
    return `w${(state >> 4) % 700}`;
  }).join(' ');
}

it('stays fast and finds the copies among thousands', () => {
  const copy = parseArticle('copy', `Another title\n\n${filler(17)}.\n`);
  const numbers = origins([...many(600), copy]);
  expect(numbers.get('copy')).toBe(numbers.get('a17'));
  expect(new Set(numbers.values()).size).toBe(600);
});

it('groups the same whichever way the articles came', () => {
  const part = fc.constantFrom(original, rewrite, other, ...many(4));
  const step = fc.record({ changed: fc.array(part, { maxLength: 4 }), removed: fc.array(part) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const grown = createOrigins();
      const present = new Map<string, Article>();
      for (const { changed, removed } of steps) {
        for (const { id } of removed) present.delete(id);
        for (const article of changed) present.set(article.id, article);
        const gone = removed.map(({ id }) => id);
        for (const _ of grown.change(new Set(changed), gone));
      }
      const ids = [...present.keys()].sort();
      expect(grown.numbers(ids)).toEqual(origins(ids.map((id) => present.get(id)!)));
    }),
    { numRuns: 200 },
  );
});

it('groups the same when there are so many that only some wording is looked at', () => {
  const grown = createOrigins();
  for (const _ of grown.change([original, ...many(400)], []));
  for (const _ of grown.change([rewrite, ...many(700).slice(400)], []));
  const ids = ['original', 'rewrite', ...many(700).map(({ id }) => id)];
  const numbers = grown.numbers(ids);
  expect(numbers.get('rewrite')).toBe(numbers.get('original'));
  for (const _ of grown.change([], ids.slice(300)));
  expect(grown.numbers(ids.slice(0, 300))).toEqual(origins([original, rewrite, ...many(298)]));
});
