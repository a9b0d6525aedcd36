import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { knownItems } from '../../bench/questions.ts';
import { answer } from '../../src/answer/index.ts';
import type { Library } from '../../src/answer/library.ts';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { stemOf } from '../../src/language/stem.ts';
import { equip, shelve } from '../../src/library/open.ts';
import type { Passages } from '../../src/search/index.ts';
import { lanceStore } from '../../src/search/lancedb.ts';
import { miniSearchStore } from '../../src/search/minisearch.ts';
import { isTrouble } from '../../src/trouble.ts';

const folder = await mkdtemp(join(tmpdir(), 'parley-both-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const passagesOf = ({ id, text, paragraphs }: Article): Passages => ({
  article: id,
  texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
});

/** The same articles on both indexes. */
async function both(corpus: Corpus): Promise<readonly [Library, Library]> {
  const lance = await lanceStore(await mkdtemp(join(folder, 'index-')), stemOf);
  if (isTrouble(lance)) throw new Error(lance.trouble);
  const passages = [...corpus.articles.values()].map(passagesOf);
  const mini = await miniSearchStore(stemOf).change(passages, []);
  return [shelve(equip(), corpus, mini), shelve(equip(), corpus, await lance.change(passages, []))];
}

// Of the second, which is held out, only the figure is looked at: no question of it is named.
test.each([
  ['questions.jsonl', 200],
  ['held-out.jsonl', 130],
])('both indexes give the questions of %s the same answers', { timeout: 300_000 }, async (file, count) => {
  const corpus = await readCorpus(resolve(import.meta.dirname, '../../seeds'));
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  const [mini, lance] = await both(corpus);
  const lines = readFileSync(resolve(import.meta.dirname, '../gold', file), 'utf8');
  const questions = lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);
  let differing = 0;
  for (const question of questions) {
    const [a, b] = [await answer(question, mini), await answer(question, lance)];
    if (JSON.stringify(a) !== JSON.stringify(b)) differing++;
  }
  // Less than two in a hundred.
  expect(questions.length).toBeGreaterThanOrEqual(count);
  expect(differing / questions.length).toBeLessThan(0.02);
});

test('both indexes find what is asked for among articles that nothing was tuned on', {
  timeout: 300_000,
}, async () => {
  const made = [...generate(1500, 99)].map(({ name, text }) => parseArticle(name.slice(0, -4), text));
  const articles = new Map(made.map((article) => [article.id, article]));
  const [mini, lance] = await both({ id: 'made', articles, problems: [] });
  const passages = made.flatMap((article) =>
    passagesOf(article).texts.map((text, i) => ({ article: article.id, paragraph: i + 1, text })),
  );
  const items = knownItems(passages, 300, 5);
  const found = async ({ index }: Library, words: number) => {
    let count = 0;
    for (const { question, article, paragraph } of items) {
      const terms = question.split(' ').slice(-words).map(stemOf);
      const hits = await index.search(terms, 10);
      if (hits.some((hit) => hit.article === article && hit.paragraph === paragraph)) count++;
    }
    return count / items.length;
  };
  // By one word, which may not even be in the passage, what stands first is in doubt.
  for (const [words, least] of [
    [1, 0.3],
    [12, 0.8],
  ] as const) {
    const [a, b] = [await found(mini, words), await found(lance, words)];
    expect(a).toBeGreaterThan(least);
    expect(Math.abs(a - b)).toBeLessThan(0.02);
  }
});
