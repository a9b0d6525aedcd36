/**
 * Learns the weights of ranking and confidence from a file of public questions: `npm run learn -- FILE`.
 * Articles of fold 0 are learned from, those of fold 1 held out to measure; writes `src/answer/data/*.json`.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnedFolder } from '../answer/learned.ts';
import { networkOf } from '../answer/network.ts';
import { createReader } from '../answer/reader.ts';
import type { Article } from '../corpus/article.ts';
import { readLanguage } from '../language/language.ts';
import { createReadings } from '../reading/readings.ts';
import { miniSearchStore } from '../search/minisearch.ts';
import { confidenceGroups } from './confidence.ts';
import { type AskedQuestion, corpusOf, readDataset } from './dataset.ts';
import { exampleOf, isRight, type Shelf } from './examples.ts';
import { type Group, learn } from './network.ts';

/** More questions did not make the straight weights better. */
const LEARNED_EVERY = 3;

/** Of the held-out questions every so manieth is asked. */
const MEASURED_EVERY = 4;

const language = readLanguage();

async function shelfOf(articles: readonly Article[]): Promise<Shelf> {
  const corpus = corpusOf(articles);
  const index = await miniSearchStore(language.stem).change(
    articles.map(({ id, text, paragraphs }) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    })),
    [],
  );
  return { corpus, index, reader: createReader(language), readings: createReadings() };
}

async function rankingGroups(questions: readonly AskedQuestion[], shelf: Shelf): Promise<Group[]> {
  const groups: Group[] = [];
  for (const question of questions) {
    const { candidates, rows } = await exampleOf(question.text, shelf);
    const right = candidates.map((candidate) => isRight(candidate, question.spans));
    groups.push({ rows: rows.map((row) => Float32Array.from(row)), right, weight: 1 });
  }
  return groups;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run learn -- FILE');
  process.exitCode = 2;
} else {
  const data = readDataset(file);
  const articles = (fold: number) =>
    [...data.articles.values()].filter(({ id }) => data.folds.get(id) === fold);
  const questions = (fold: number) => data.questions.filter((question) => question.fold === fold);
  const shelves = { learn: await shelfOf(articles(0)), measure: await shelfOf(articles(1)) };

  const weights = learn(
    (
      await rankingGroups(
        questions(0).filter((_, i) => i % LEARNED_EVERY === 0),
        shelves.learn,
      )
    ).filter(({ right }) => right.includes(true)),
    // Straight weights alone: hidden units learned the one material better and everything else worse.
    { loss: 'ranking', hidden: 0, epochs: 8, rate: 0.003, decay: 0.003, seed: 1 },
  );
  const ranking = networkOf(weights);
  const held = await rankingGroups(
    questions(1).filter((_, i) => i % MEASURED_EVERY === 0),
    shelves.measure,
  );
  const first = held.filter(({ rows, right }) => {
    const scores = rows.map((row) => ranking.score(Float64Array.from(row)));
    return right[scores.indexOf(Math.max(...scores))];
  });
  console.log(
    `ranking: right sentence first for ${percent(first.length, held.length)} of ${held.length} held out`,
  );
  writeFileSync(join(learnedFolder(), 'ranking.json'), `${JSON.stringify(weights)}\n`);

  const yes = await confidenceGroups(data, 0, shelves.learn, shelfOf, ranking);
  const trust = learn(yes, { loss: 'yes or no', hidden: 6, epochs: 12, rate: 0.003, decay: 0.03, seed: 1 });
  const confidence = networkOf(trust);
  const unseen = await confidenceGroups(data, 1, shelves.measure, shelfOf, ranking);
  const sure = (answerable: boolean, least: number) => {
    const scores = unseen
      .filter(({ right, weight }) => right[0] === answerable && weight === 1)
      .map(({ rows }) => confidence.score(Float64Array.from(rows[0]!)));
    return percent(scores.filter((score) => score >= least).length, scores.length);
  };
  for (const least of [-2, -1.5, -1, -0.5, 0]) {
    console.log(
      `confidence: logit ${least}: ${sure(true, least)} of answerable, ${sure(false, least)} of others`,
    );
  }
  writeFileSync(join(learnedFolder(), 'confidence.json'), `${JSON.stringify(trust)}\n`);
}
