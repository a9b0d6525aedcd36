/**
 * Learns the weights of ranking and confidence from files of public questions: `npm run learn -- FILE [MORE...]`.
 * Articles of fold 0 are learned from, those of fold 1 of the first file held out to measure; writes
 * `src/answer/data/*.json`. The confidence is learned from the first file alone.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf, typedAs } from '../bench/options.ts';
import { learnedFolder, readLearned } from '../src/answer/ranking/learned.ts';
import { type Network, networkOf } from '../src/answer/ranking/network.ts';
import { createReader } from '../src/answer/reader/reader.ts';
import type { Article } from '../src/corpus/article.ts';
import { dataFolder, type Language, readLanguage } from '../src/language/language.ts';
import { confidenceGroups } from './confidence.ts';
import { type Dataset, readDataset } from './dataset.ts';
import { shelfOf } from './examples.ts';
import { type Group, learn, randomFrom } from './network.ts';
import { groupOf, LONGEST_ARTICLE, smallShelves, spread } from './ranking.ts';

/** Of the held-out questions so many are asked. */
const MEASURED = 700;

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** `order`: learn the order of sentences; `trust`: the confidence, with the order as it is; both unless told. */
const { values, positionals } = typedAs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
if (values.only !== undefined) oneOf('--only', values.only, ['order', 'trust']);
const [first, ...others] = positionals;
if (first === undefined) {
  console.error('Name a file of questions: npm run learn -- FILE [MORE...] [--only order|trust]');
  process.exitCode = 2;
} else {
  const language = readLanguage();
  if (values.only !== 'trust') await learnOrder([first, ...others], language);
  if (values.only !== 'order') await learnTrust(first, language);
}

/** Small shelves of all files are learned from; what the first holds out is asked as it is, of all articles at once. */
async function learnOrder(files: readonly string[], language: Language): Promise<void> {
  const words = readFileSync(join(dataFolder(), 'words.txt'), 'utf8').trimEnd().split('\n');
  const random = randomFrom(11);
  const groups: Group[] = [];
  for (const file of files) {
    const data = readDataset(file, LONGEST_ARTICLE);
    groups.push(...(await smallShelves(data, language, words, random)));
    console.log(`${groups.length} questions after ${file}`);
  }
  // Straight weights alone: hidden units and trees learned the one material better and everything else worse.
  const weights = learn(groups, {
    loss: 'ranking',
    hidden: 0,
    epochs: 8,
    rate: 0.003,
    decay: 0.04,
    seed: 1,
  });
  writeFileSync(join(learnedFolder(), 'ranking.json'), `${JSON.stringify(weights)}\n`);
  const data = readDataset(files[0]!);
  const shelf = await shelfOf(heldIn(data, 1), language);
  const ranking = networkOf(weights);
  const asked = spread(
    data.questions.filter(({ fold }) => fold === 1),
    MEASURED,
  );
  let right = 0;
  for (const question of asked) {
    const { rows, right: marks } = await groupOf(question, shelf);
    const scores = rows.map((row) => ranking.score(Array.from(row)));
    if (marks[scores.indexOf(Math.max(...scores))]) right++;
  }
  console.log(`right sentence first for ${percent(right, asked.length)} of ${asked.length} held out`);
}

/** Articles of that fold. */
function heldIn({ articles, folds }: Dataset, fold: number) {
  return [...articles.values()].filter(({ id }) => folds.get(id) === fold);
}

async function learnTrust(file: string, language: Language): Promise<void> {
  const data = readDataset(file);
  const ranking = readLearned().ranking;
  const reader = createReader(language);
  const shelve = (articles: readonly Article[]) => shelfOf(articles, language, reader);
  const groups = await confidenceGroups(data, 0, shelve, ranking);
  const unseen = await confidenceGroups(data, 1, shelve, ranking);
  for (const [among, file] of [
    ['few', 'confidence.json'],
    ['many', 'confidence-many.json'],
  ] as const) {
    const weights = learn(groups[among], {
      loss: 'yes or no',
      hidden: 6,
      epochs: 12,
      rate: 0.003,
      decay: 0.03,
      seed: 1,
    });
    writeFileSync(join(learnedFolder(), file), `${JSON.stringify(weights)}\n`);
    console.log(`confidence among ${among}, of ${groups[among].length} questions`);
    tellTrust(networkOf(weights), unseen[among]);
  }
}

/** How many of the answerable and of the others are given from several logits on. */
function tellTrust(confidence: Network, unseen: readonly Group[]): void {
  const sure = (answerable: boolean, least: number) => {
    const scores = unseen
      .filter(({ right, weight }) => right[0] === answerable && weight >= 1)
      .map(({ rows }) => confidence.score(Array.from(rows[0]!)));
    return percent(scores.filter((score) => score >= least).length, scores.length);
  };
  for (const least of [-2, -1.5, -1, -0.5, 0]) {
    console.log(`  logit ${least}: ${sure(true, least)} of answerable, ${sure(false, least)} of others`);
  }
}
