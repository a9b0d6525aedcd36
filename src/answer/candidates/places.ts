/** From a question's words to the paragraphs that might answer it. */

import type { Corpus } from '../../corpus/article.ts';
import type { Index } from '../../search/index.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Reader } from '../reader/reader.ts';

/** Paragraphs taken from the full-text search; the right one is almost always among them. */
const SEARCHED = 40;
/** Where only some articles are looked in, the search must reach further. */
const SEARCHED_OF_SOME = 1000;
/** A word in more passages than this is not searched for in another's place, and no more words than this are. */
const COMMON = 2000;
const OTHERS = 6;
/** So small a corpus is weighed whole: a paragraph may answer without sharing a word. */
const WEIGHED_WHOLE = 80;

/** A paragraph to look at; `found` is its full-text score as a share of the best, 0 when the search missed it. */
export interface Place {
  readonly article: string;
  readonly paragraph: number;
  readonly found: number;
}

/** The paragraphs that share words with the question, best first, and of a small corpus all others too. */
export async function placesFor(
  question: Question,
  terms: readonly Term[],
  { corpus, index, reader }: { corpus: Corpus; index: Index; reader: Reader },
  admits: ((article: string) => boolean) | null = null,
  others: readonly string[] = [],
): Promise<Place[]> {
  const asked = searchStems(question, terms, reader);
  const stems = others.length > 0 ? [...new Set([...asked, ...(await rare(others, index, reader))])] : asked;
  const hits =
    stems.length > 0 ? await index.search(stems, admits === null ? SEARCHED : SEARCHED_OF_SOME) : [];
  const best = hits[0]?.score ?? 1;
  const places: Place[] = [];
  for (const { article, paragraph, score } of hits) {
    if (!corpus.articles.has(article) || admits?.(article) === false) continue;
    places.push({ article, paragraph, found: score / best });
  }
  if (isSmall(corpus)) addOthers(places, corpus, admits);
  return places;
}

/** Of other words for what is asked, the rarest that the articles have: common ones find anything and take long. */
async function rare(words: readonly string[], index: Index, { language }: Reader): Promise<string[]> {
  const stems = [...new Set(words.map((word) => language.stem(word)))];
  const counts = stems.length > 0 ? await index.frequencies(stems) : [];
  return stems
    .map((stem, i) => ({ stem, count: counts[i]! }))
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((a, b) => a.count - b.count)
    .slice(0, OTHERS)
    .map(({ stem }) => stem);
}

/** The words themselves, what they were probably meant as, and other names of the same. */
function searchStems(question: Question, terms: readonly Term[], reader: Reader): string[] {
  const stems = new Set(terms.map((term) => term.lexeme.stem));
  for (const { spellings } of terms) for (const { stem } of spellings) stems.add(stem);
  for (const { groups } of question.aliases) {
    for (const { bond, names } of groups) {
      if (bond < 1) continue;
      for (const name of names) if (name.length === 1) stems.add(reader.lexeme(name[0]!).stem);
    }
  }
  return [...stems];
}

function isSmall({ articles }: Corpus): boolean {
  if (articles.size > WEIGHED_WHOLE) return false;
  let count = 0;
  for (const { paragraphs } of articles.values()) count += paragraphs.length;
  return count <= WEIGHED_WHOLE;
}

/** Adds the paragraphs that are not there yet. */
function addOthers(
  places: Place[],
  { articles }: Corpus,
  admits: ((article: string) => boolean) | null,
): void {
  const found = new Map<string, number[]>();
  for (const { article, paragraph } of places) {
    const numbers = found.get(article);
    if (numbers) numbers.push(paragraph);
    else found.set(article, [paragraph]);
  }
  for (const { id, paragraphs } of articles.values()) {
    if (admits?.(id) === false) continue;
    const numbers = found.get(id);
    for (const { number } of paragraphs) {
      if (!numbers?.includes(number)) places.push({ article: id, paragraph: number, found: 0 });
    }
  }
}
