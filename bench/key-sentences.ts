/** `npm run key-sentences`: the digest's key sentences beside the first ones, held against what people wrote. */

import { readFileSync } from 'node:fs';
import type { Article } from '../src/corpus/article.ts';
import { parseArticle } from '../src/corpus/parse.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { splitSentences } from '../src/corpus/sentences.ts';
import { KEY_SENTENCES, storiesOf } from '../src/digest/stories.ts';
import { equip } from '../src/library/open.ts';
import type { Statement } from '../src/reading/article.ts';
import { readArticle } from '../src/reading/article.ts';
import { isTrouble } from '../src/trouble.ts';
import { typedAs } from './options.ts';
import { type Rouge, rouge, wordsOf } from './rouge.ts';

const { values } = typedAs({
  options: {
    /** A line each: `{"article": "...", "summary": ["...", ...]}`. */
    file: { type: 'string' },
    /** A folder of articles: held against the summary that one of them brings, and against their own titles. */
    articles: { type: 'string', default: 'seeds' },
    /** Articles of the file: the first one, and the one after the last. */
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '1000' },
  },
});

/** An article without its summary and the sentences that its summary ought to be like. */
interface Case {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly reference: readonly string[];
}

const equipment = equip();

if (values.file) report(values.file, fromFile(values.file));
else for (const [name, cases] of await fromArticles(values.articles)) report(name, cases);

function fromFile(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(Number(values.from), Number(values.to));
  return lines.flatMap((line, i) => {
    const { article, summary } = JSON.parse(line) as { article: string; summary: string[] };
    return caseOf(parseArticle(`${i}`, `Article\n\n${article.replace(/\s+/g, ' ')}`), summary);
  });
}

/** No summary by another hand is known of most articles: the titles, and the one summary there is, have to do. */
async function fromArticles(folder: string): Promise<[string, Case[]][]> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  const articles = [...corpus.articles.values()];
  const summarised = articles.filter(({ paragraphs }) =>
    paragraphs.some(({ section }) => section === 'summary'),
  );
  return [
    ['against the own title', articles.flatMap((article) => caseOf(article, [article.title]))],
    ...summarised.map((one): [string, Case[]] => {
      const reference = one.paragraphs
        .filter(({ section }) => section === 'summary')
        .flatMap(({ sentences }) => sentences.map(({ start, end }) => one.text.slice(start, end)));
      return [`against the summary in ${one.id}`, articles.flatMap((article) => caseOf(article, reference))];
    }),
  ];
}

function caseOf(article: Article, reference: readonly string[]): Case[] {
  const statements = readArticle(article)
    .all()
    .filter(({ paragraph }) => paragraph.section === 'body');
  const sentences = reference.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  return statements.length > KEY_SENTENCES ? [{ article, statements, reference: sentences }] : [];
}

/** What the digest quotes of a story of this one article. */
function key({ article, statements }: Case): string[] {
  const fresh = [{ article, news: 'new' as const, statements }];
  const { stories } = storiesOf(fresh, [], new Map([[article.id, 1]]), equipment);
  return stories[0]!.key.map(({ sentence: { start, end } }) => article.text.slice(start, end));
}

function first({ statements }: Case): string[] {
  return statements.slice(0, KEY_SENTENCES).map(({ text }) => text);
}

function report(name: string, cases: readonly Case[]): void {
  const methods = { 'key sentences': key, 'first sentences': first };
  const scores = Object.entries(methods).map(([method, choose]) => {
    const chosen = cases.map(choose);
    const rouges = chosen.map((sentences, i) => rouge(sentences, cases[i]!.reference));
    return { method, rouges, words: mean(chosen.map((sentences) => sentences.flatMap(wordsOf).length)) };
  });
  const rows = scores.map(({ method, rouges, words }) => {
    const [one, two, l] = (['one', 'two', 'l'] as const).map((which) =>
      (100 * mean(rouges.map((scored) => scored[which]))).toFixed(1),
    );
    return `| ${method} | ${one} | ${two} | ${l} | ${words.toFixed(0)} |`;
  });
  const [ours, theirs] = scores.map(({ rouges }) => rouges);
  process.stdout.write(
    [
      `${name}: ${cases.length} articles, ${KEY_SENTENCES} sentences of each`,
      '',
      '| | ROUGE-1 | ROUGE-2 | ROUGE-L | words |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      `ROUGE-1 differs by ${interval(ours!, theirs!)}`,
      '',
      '',
    ].join('\n'),
  );
}

/** Mean difference of ROUGE-1 over the same articles, with twice its standard error. */
function interval(ours: readonly Rouge[], theirs: readonly Rouge[]): string {
  const differences = ours.map(({ one }, i) => 100 * (one - theirs[i]!.one));
  const middle = mean(differences);
  const variance = mean(differences.map((difference) => (difference - middle) ** 2));
  return `${middle.toFixed(1)} ± ${(2 * Math.sqrt(variance / differences.length)).toFixed(1)}`;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
