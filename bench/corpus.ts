/** What all roles are asked about: the passages of a folder, and questions whose passage is known. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { isTrouble } from '../src/trouble.ts';
import { type KnownItem, knownItems, type Passage, withSlips } from './questions.ts';

/** Questions asked of each engine; slow ones take a second each. */
const ASKED = 200;

export async function articlesOf(folder: string): Promise<Article[]> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  return [...corpus.articles.values()];
}

export const textsOf = ({ text, paragraphs }: Article) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

export async function passagesOf(folder: string): Promise<Passage[]> {
  const articles = await articlesOf(folder);
  return articles.flatMap((article) =>
    textsOf(article).map((text, i) => ({ article: article.id, paragraph: i + 1, text })),
  );
}

/** Kept beside the results, so that no engine's memory holds what the questions were made from. */
export async function writeQuestions(folder: string, results: string): Promise<void> {
  writeFileSync(questionsIn(results), JSON.stringify(knownItems(await passagesOf(folder), ASKED)));
}

/** Half of them with a slip more: enough to tell the difference, and slow engines take long. */
export function readSlips(results: string): KnownItem[] {
  return withSlips(readQuestions(results).slice(0, ASKED / 2));
}

export function readQuestions(results: string): KnownItem[] {
  return JSON.parse(readFileSync(questionsIn(results), 'utf8')) as KnownItem[];
}

const questionsIn = (results: string) => join(results, 'questions.json');

export const prefixesOf = (items: readonly KnownItem[]) =>
  items.map(({ question }) => question.split(' ').at(-1)!.slice(0, 4));
