/** Small shelves of public articles, asked in a chat's wording: what the order of sentences is learned from. */

import type { Language } from '../src/language/language.ts';
import type { AskedQuestion, Dataset } from './dataset.ts';
import { exampleOf, isRight, type Shelf, shelfOf } from './examples.ts';
import type { Group } from './network.ts';
import { createNeighbours, paraphrase } from './paraphrase.ts';

/** Paragraphs of an article, and articles of a shelf: as few as stand in a folder about one subject. */
export const LONGEST_ARTICLE = 22;
const ARTICLES = 2;
/** Questions asked of one shelf at most. */
const QUESTIONS = 200;

/** Groups of candidates, one a question, with a mark on those that hold an answer. */
export async function smallShelves(
  { articles, folds, questions }: Dataset,
  language: Language,
  words: readonly string[],
  random: () => number,
): Promise<Group[]> {
  const neighbours = createNeighbours(language, words);
  const learned = [...articles.values()].filter(({ id }) => folds.get(id) === 0);
  const groups: Group[] = [];
  const shelves = Array.from({ length: Math.ceil(learned.length / ARTICLES) }, (_, i) =>
    learned.slice(i * ARTICLES, (i + 1) * ARTICLES),
  );
  for (const own of shelves) {
    const shelf = await shelfOf(own, language);
    const asked = questions.filter(({ article }) => own.some(({ id }) => id === article));
    for (const question of spread(asked, QUESTIONS)) {
      const text = paraphrase(question.text, language, neighbours, random);
      groups.push(await groupOf({ ...question, text }, shelf));
    }
  }
  return groups.filter(({ right }) => right.includes(true));
}

export async function groupOf({ text, spans }: AskedQuestion, shelf: Shelf): Promise<Group> {
  const { candidates, rows } = await exampleOf(text, shelf);
  const right = candidates.map((candidate) => isRight(candidate, spans));
  return { rows: rows.map((row) => Float32Array.from(row)), right, weight: 1 };
}

/** At most so many, evenly from the whole list. */
export function spread<Item>(list: readonly Item[], most: number): Item[] {
  const every = Math.max(1, list.length / most);
  return list.filter((_, i) => Math.floor((i + 1) / every) > Math.floor(i / every));
}
