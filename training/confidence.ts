/** Questions that can be answered and, made from them, questions that cannot: what confidence is learned from. */

import { candidatesIn } from '../src/answer/candidates/candidates.ts';
import { createMatcher } from '../src/answer/candidates/match.ts';
import { placesFor } from '../src/answer/candidates/places.ts';
import { lackingOf } from '../src/answer/judgement/demands.ts';
import { evidenceOf, HOLDING_AT } from '../src/answer/judgement/evidence.ts';
import { caseOf } from '../src/answer/judgement/lacking/case.ts';
import { readQuestion } from '../src/answer/question/question.ts';
import { weigh } from '../src/answer/question/weigh.ts';
import type { Network, Row } from '../src/answer/ranking/network.ts';
import { rank } from '../src/answer/ranking/rank.ts';
import type { Article } from '../src/corpus/article.ts';
import { type Cut, cutsOf, keyOf, type Layout, laidOut, paragraphsOf } from './cuts.ts';
import type { AskedQuestion, Dataset } from './dataset.ts';
import type { Shelf } from './examples.ts';
import { otherwiseAsked, renamed } from './nearmiss.ts';
import { type Group, randomFrom } from './network.ts';

/** Of the questions about all articles at once every fifth is enough. */
const EVERY = 5;
/** Parts the articles are taken away in, one at a time. */
const PARTS = 4;
/** Paragraphs in a folder, and of each size and layout so many questions. */
const SIZES = [25, 60, 120, 300, 900];
const ASKED = 700;
const LAYOUTS: readonly Layout[] = ['articles', 'paragraphs'];

export type Shelve = (articles: readonly Article[]) => Promise<Shelf>;

/** Groups of one row each: what speaks for an answer in one folder about a few things, and in folders of many sizes. */
export interface ConfidenceGroups {
  readonly few: readonly Group[];
  readonly many: readonly Group[];
}

export async function confidenceGroups(
  data: Dataset,
  fold: number,
  shelve: Shelve,
  ranking: Network,
): Promise<ConfidenceGroups> {
  const random = randomFrom(7 + fold);
  const { misses, plain } = await nearMisses(data, fold, shelve, ranking, random);
  const groups = [...misses];
  for (const size of SIZES) {
    const cuts = cutsOf(data, fold, size);
    const every = cuts.reduce((sum, { questions }) => sum + questions.length, 0) / ASKED;
    for (const layout of LAYOUTS) {
      for (const { kept, questions } of cuts) {
        const asked = questions.filter(() => random() * every < 1);
        groups.push(...(await takenAway({ kept, questions: asked }, layout, data, shelve, ranking)));
      }
    }
  }
  return { few: [...misses, ...plain].map(withoutHolding), many: groups };
}

/** Among a few articles it tells little by how much one of them leads, or how rare a word is in English. */
const withoutHolding = (group: Group): Group => ({
  ...group,
  rows: group.rows.map((row) => row.subarray(0, HOLDING_AT)),
});

/** Answerable: as asked. Unanswerable: the article taken away, the paragraph taken away. */
async function takenAway(
  { kept, questions }: Cut,
  layout: Layout,
  data: Dataset,
  shelve: Shelve,
  ranking: Network,
): Promise<Group[]> {
  const groups: Group[] = [];
  const add = async (asked: readonly AskedQuestion[], left: ReadonlySet<string>, weight: number | null) => {
    if (asked.length === 0 || left.size === 0) return;
    const shelf = await shelve(laidOut(data, left, layout));
    for (const { text } of asked) {
      const row = await evidenceFor(text, shelf, ranking);
      if (row)
        groups.push({ rows: [Float32Array.from(row)], right: [weight === null], weight: weight ?? YES });
    }
  };
  const articles = [...data.articles.keys()];
  await add(questions, kept, null);
  for (let part = 0; part < PARTS; part++) {
    const own = questions.filter(({ article }) => articles.indexOf(article) % PARTS === part);
    const others = new Set(
      articles
        .filter((_, i) => i % PARTS !== part)
        .flatMap((id) => data.articles.get(id)!.paragraphs.map(({ number }) => keyOf(id, number))),
    );
    await add(own, new Set([...kept].filter((key) => others.has(key))), ARTICLE_GONE);
    const gone = new Set(
      own.flatMap((question) =>
        paragraphsOf(question, data).map((number) => keyOf(question.article, number)),
      ),
    );
    await add(own, new Set([...kept].filter((key) => !gone.has(key))), PARAGRAPH_GONE);
  }
  return groups;
}

const YES = 1.5;
const ARTICLE_GONE = 1;
const PARAGRAPH_GONE = 0.8;

/**
 * `misses`: asked of its own article only, whole and without the paragraph; with a name replaced; with another thing
 * asked. `plain`: asked of all articles, and of all without its own.
 */
async function nearMisses(
  data: Dataset,
  fold: number,
  shelve: Shelve,
  ranking: Network,
  random: () => number,
): Promise<{ misses: Group[]; plain: Group[] }> {
  const own = [...data.articles.values()].filter(({ id }) => data.folds.get(id) === fold);
  const partOf = (id: string) => own.findIndex((article) => article.id === id) % PARTS;
  const whole = await shelve(own);
  const without = await Promise.all(
    Array.from({ length: PARTS }, (_, part) => shelve(own.filter(({ id }) => partOf(id) !== part))),
  );
  const questions = data.questions.filter((question, i) => question.fold === fold && i % EVERY === 1);
  const misses: Group[] = [];
  const plain: Group[] = [];
  const add = async (text: string, right: boolean, weight: number, view: View) => {
    const row = await evidenceFor(text, whole, ranking, view);
    if (row) misses.push({ rows: [Float32Array.from(row)], right: [right], weight });
  };
  const addPlain = async (text: string, right: boolean, shelf: Shelf) => {
    const row = await evidenceFor(text, shelf, ranking);
    if (row) plain.push({ rows: [Float32Array.from(row)], right: [right], weight: 1 });
  };
  for (const question of questions) {
    const here = { article: question.article, without: new Set<number>() };
    await addPlain(question.text, true, whole);
    await addPlain(question.text, false, without[partOf(question.article)]!);
    await add(question.text, true, 0.9, here);
    await add(question.text, false, 0.7, { ...here, without: new Set(paragraphsOf(question, data)) });
    const swapped = renamed(question.text, questions, data.articles.get(question.article)!.text, random);
    if (swapped !== null) await add(swapped, false, 0.95, here);
    const changed = otherwiseAsked(question.text, random);
    if (changed !== null) await add(changed, false, 0.5, here);
  }
  return { misses, plain };
}

interface View {
  readonly article: string;
  readonly without: ReadonlySet<number>;
}

async function evidenceFor(text: string, shelf: Shelf, ranking: Network, view?: View): Promise<Row | null> {
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
  return evidenceOf(question, terms, ranked, lackingOf(caseOf(question, terms, ranked[0], matcher, shelf)));
}
