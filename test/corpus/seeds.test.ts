import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { readPackage } from '../../src/package.ts';
import { isTrouble } from '../../src/trouble.ts';

const ids = [
  '000_aea04c4bbf4ab0e2',
  '001_159a423b7d111fb6',
  '002_31cb130fa75a4bee',
  '003_4d80e010bbac8cc9',
] as const;

let corpus: Corpus;
const article = (number: number): Article => corpus.articles.get(ids[number]!)!;
const text = ({ text }: Article, { start, end }: { start: number; end: number }) => text.slice(start, end);

beforeAll(async () => {
  const read = await readCorpus(join(readPackage().root, 'seeds'));
  if (isTrouble(read)) throw new Error(read.trouble);
  corpus = read;
});

describe('the seeds', () => {
  it('are four articles without a problem', () => {
    expect([...corpus.articles.keys()]).toEqual(ids);
    expect(corpus.problems).toEqual([]);
    expect(corpus.id).toMatch(/^[0-9a-f]{4}$/);
  });

  it.each([
    [0, 'Diplomatic Efforts Between Ukraine, Russia, and U.S. Yield Constructive Dialogue', null],
    [1, 'Ukraine Peace Talks Show Progress Amid Ongoing Attacks', 'AP'],
    [2, 'Russia-U.S.-Ukraine Talks Conclude Without Breakthrough; Next Round Planned', null],
    [3, 'Ukraine and Russia Engage in First Direct Talks on Trump-Backed U.S. Peace Proposal', null],
  ])('%i has its title and its outlet', (number, title, outlet) => {
    expect(article(number).title).toBe(title);
    expect(article(number).outlet).toBe(outlet);
    expect(article(number).url).toBeNull();
  });

  it.each([
    [0, '2026-01-24', 'printed', 'January 24, 2026'],
    [1, '2026-01-25', 'printed', '25.01.2026'],
    [2, '2026-01-24', 'inferred', 'January 24, 2026'],
    [3, '2026-01-23', 'inferred', 'January 23, 2026'],
  ])('%i is dated %s, %s from “%s”', (number, date, basis, words) => {
    const { published } = article(number);
    expect([published!.date, published!.basis]).toEqual([date, basis]);
    expect(text(article(number), published!.span)).toBe(words);
  });

  it.each([
    [
      0,
      [
        [2, 'date line'],
        [3, 'category line'],
        [5, 'repeats the title'],
        [43, 'disclosure of the site'],
        [44, 'disclosure of the site'],
        [45, 'page navigation'],
        [46, 'page navigation'],
        [47, 'category line'],
        [49, 'category line'],
        ...[51, 52, 54, 56, 58, 60, 62].map((line) => [line, 'teasers for other articles']),
      ],
    ],
    [
      1,
      [
        [1, 'category line'],
        [5, 'read-time line'],
        [23, 'teasers for other articles'],
      ],
    ],
    [
      2,
      [
        [1, 'slug of the title'],
        [25, 'comment form'],
        [27, 'comment form'],
        [29, 'comment form'],
      ],
    ],
    [3, [[7, 'teaser for another article']]],
  ])('%i leaves out these lines for these reasons', (number, expected) => {
    expect(article(number).leftOut.map(({ line, reason }) => [line, reason])).toEqual(expected);
  });

  it.each([
    [0, { title: 1, heading: 4, summary: 4, body: 10, risks: 3 }],
    [1, { title: 1, body: 8 }],
    [2, { title: 1, heading: 5, body: 5 }],
    [3, { title: 1, body: 7 }],
  ])('%i has these sections', (number, expected) => {
    const counts: Record<string, number> = {};
    for (const { section } of article(number).paragraphs) counts[section] = (counts[section] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  it('keep sentences whole around abbreviations and quotations', () => {
    const sentences = [...corpus.articles.values()].flatMap((article) =>
      article.paragraphs.flatMap((paragraph) => paragraph.sentences.map((span) => text(article, span))),
    );
    for (const sentence of sentences) expect(sentence).not.toMatch(/\b(?:U\.S|Feb|Jan|Mr)\.$/);
    expect(sentences).toContain(
      'While Zelenskyy stated in Davos, Switzerland, that a potential peace deal was "nearly ready," some key issues, particularly those concerning territorial disputes, remain unresolved.',
    );
  });
});
