/** `parley articles`: what of each article is kept and what is left out, and everything that is wrong. */

import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { Article, Corpus, Section } from '../corpus/article.ts';
import { origins, sharedWording } from '../corpus/origin.ts';
import { readCorpus } from '../corpus/read.ts';
import { landing } from '../feeds/landing.ts';
import { visible } from '../reply/escape.ts';
import { EXIT_FAILURE, isTrouble, misconfigured } from '../trouble.ts';
import { complain } from './complain.ts';

/** From this share of common wording on, two articles are near-duplicates and not only one origin. */
const NEAR_DUPLICATE = 0.8;

/** Characters of a line that is left out; the rest is in the file. */
const LINE_WIDTH = 70;

/** Exit status 1 when a file has a problem, 78 when there is nothing to look at. */
export async function articles(args: string[]): Promise<number> {
  let folder: string | undefined;
  const others: string[] = [];
  try {
    folder = parseArgs({ args, options: { articles: { type: 'string' } } }).values.articles;
  } catch (error) {
    return complain(misconfigured(error instanceof Error ? error.message : String(error)));
  }
  if (folder === undefined) {
    const config = readConfig();
    if (isTrouble(config)) return complain(config);
    folder = config.articles;
    others.push(landing(config));
  }
  const corpus = await readCorpus(folder, ...others);
  if (isTrouble(corpus)) return complain(corpus);
  process.stdout.write(`${corpusText(corpus)}\n`);
  return corpus.problems.length > 0 ? EXIT_FAILURE : 0;
}

/** The report on a corpus, for people. */
export function corpusText(corpus: Corpus): string {
  const groups = new Map<number, Article[]>();
  for (const [id, origin] of origins(corpus.articles.values()))
    groups.set(origin, [...(groups.get(origin) ?? []), corpus.articles.get(id)!]);
  const parts = [...groups].flatMap(([origin, members]) =>
    members.map((article) => articleText(article, origin, members)),
  );
  const problems = corpus.problems.map(
    ({ message, outcome }) => `${outcome === 'left out' ? outcome : 'to mend'}: ${visible(message)}`,
  );
  const summary = `index ${corpus.id}: ${corpus.articles.size} articles of ${groups.size} origins, ${problems.length} problems`;
  return [...parts, ...(problems.length > 0 ? [problems.join('\n')] : []), summary].join('\n\n');
}

function articleText(article: Article, origin: number, members: readonly Article[]): string {
  const { id, title, text, published, paragraphs, leftOut } = article;
  const slice = ({ start, end }: { start: number; end: number }) => visible(text.slice(start, end));
  const date = published
    ? `${published.date}, ${published.basis} (“${slice(published.span)}”)`
    : 'no date in the text';
  return [
    `${visible(id)}`,
    `  ${visible(title)}`,
    `  ${[date, article.outlet ?? 'no outlet named', article.url ?? 'no address', ...(article.language ? [article.language] : [])].map(visible).join(' · ')}`,
    `  kept: ${paragraphs.length} paragraphs (${sectionCounts(article)}), ${paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)} sentences`,
    `  origin ${origin}${kin(article, members)}`,
    `  left out: ${leftOut.length === 0 ? 'nothing' : `${leftOut.length} lines`}`,
    ...leftOut.map((gone) => {
      const words = slice(gone);
      const shown = words.length > LINE_WIDTH ? `${words.slice(0, LINE_WIDTH - 1)}…` : words;
      return `    line ${gone.line}, ${gone.reason}: ${shown}`;
    }),
  ].join('\n');
}

function sectionCounts({ paragraphs }: Article): string {
  const counts = new Map<Section, number>();
  for (const { section } of paragraphs) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].map(([section, count]) => `${count} ${section}`).join(', ');
}

/** The other articles of the same origin, each with the share of common wording. */
function kin(article: Article, members: readonly Article[]): string {
  const others = members.filter(({ id }) => id !== article.id);
  if (others.length === 0) return '';
  const listed = others.map((other) => {
    const share = sharedWording(article, other);
    const how = share >= NEAR_DUPLICATE ? 'near-duplicate' : 'shares wording';
    return `${visible(other.id)} (${how}, ${Math.round(share * 100)} %)`;
  });
  return `, with ${listed.join(', ')}`;
}
