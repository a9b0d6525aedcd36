/** Questions that can be answered and, made from them, questions that cannot: what confidence is learned from. */

import { candidatesIn } from '../answer/candidates.ts';
import { lackingOf } from '../answer/demands.ts';
import { evidenceOf } from '../answer/evidence.ts';
import { createMatcher } from '../answer/match.ts';
import type { Network } from '../answer/network.ts';
import { placesFor } from '../answer/places.ts';
import { readQuestion } from '../answer/question.ts';
import { rank } from '../answer/rank.ts';
import { weigh } from '../answer/weigh.ts';
import type { Article } from '../corpus/article.ts';
import type { AskedQuestion, Dataset } from './dataset.ts';
import type { Shelf } from './examples.ts';
import { otherwiseAsked, renamed } from './nearmiss.ts';
import { type Group, randomFrom } from './network.ts';

/** Every fifth question is enough for a few hundred weights. */
const EVERY = 5;
/** Parts the articles are taken away in, one at a time. */
const PARTS = 4;

/**
 * Groups of one row each. Unanswerable: the article taken away, the paragraph taken away, a name replaced,
 * another thing asked. Answerable: as asked, over all articles and within its own.
 */
export async function confidenceGroups(
  data: Dataset,
  fold: number,
  whole: Shelf,
  shelfOf: (articles: readonly Article[]) => Promise<Shelf>,
  ranking: Network,
): Promise<Group[]> {
  const random = randomFrom(7 + fold);
  const ids = [...whole.corpus.articles.keys()];
  const partOf = (id: string) => ids.indexOf(id) % PARTS;
  const without = await Promise.all(
    Array.from({ length: PARTS }, (_, part) =>
      shelfOf([...whole.corpus.articles.values()].filter(({ id }) => partOf(id) !== part)),
    ),
  );
  const questions = data.questions.filter((question, i) => question.fold === fold && i % EVERY === 1);
  const groups: Group[] = [];
  const add = async (text: string, right: boolean, weight: number, shelf: Shelf, view?: View) => {
    const row = await evidenceFor(text, shelf, ranking, view);
    if (row) groups.push({ rows: [Float32Array.from(row)], right: [right], weight });
  };
  for (const question of questions) {
    const own: View = { article: question.article, without: paragraphsOf(question, data) };
    const here = { article: question.article, without: new Set<number>() };
    await add(question.text, true, 1, whole);
    await add(question.text, true, 0.9, whole, here);
    await add(question.text, false, 1, without[partOf(question.article)]!);
    await add(question.text, false, 0.7, whole, own);
    const swapped = renamed(question.text, questions, data.articles.get(question.article)!.text, random);
    if (swapped !== null) await add(swapped, false, 0.95, whole, here);
    const changed = otherwiseAsked(question.text, random);
    if (changed !== null) await add(changed, false, 0.5, whole, here);
  }
  return groups;
}

interface View {
  readonly article: string;
  readonly without: ReadonlySet<number>;
}

function paragraphsOf({ article, spans }: AskedQuestion, { articles }: Dataset): Set<number> {
  return new Set(
    articles
      .get(article)!
      .paragraphs.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
      .map(({ number }) => number),
  );
}

async function evidenceFor(
  text: string,
  shelf: Shelf,
  ranking: Network,
  view?: View,
): Promise<Float64Array | null> {
  const { reader, index } = shelf;
  reader.begin();
  const question = readQuestion(text, reader);
  const terms = await weigh(question, index, reader);
  const admits = view ? (id: string) => id === view.article : null;
  const places = await placesFor(question, terms, shelf, admits);
  const matcher = createMatcher(question, terms, reader);
  const seen = places.filter(({ paragraph }) => !view?.without.has(paragraph));
  const ranked = rank(question, terms, candidatesIn(seen, terms, matcher, shelf), matcher, ranking);
  if (terms.length === 0 || !ranked[0]) return null;
  return evidenceOf(question, terms, ranked, lackingOf(question, terms, ranked[0], matcher, shelf));
}
