/** What is measured of Parley: its library as the bot keeps it, and one article in and out of the index. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../src/corpus/article.ts';
import { stemOf } from '../src/language/stem.ts';
import type { Librarian } from '../src/librarian.ts';
import { keepLibrary } from '../src/library/keeper.ts';
import type { IndexStore } from '../src/search/index.ts';
import { miniSearchStore, restoreMiniSearchStore } from '../src/search/minisearch.ts';
import { isTrouble } from '../src/trouble.ts';
import { articlesOf, prefixesOf, readQuestions, readSlips, textsOf } from './corpus.ts';
import { bestOf, residentMb, spread, timed, timedShort, watchStalls } from './measure.ts';
import { CHANGED_PASSAGES, CHANGES, changedAt, FOUND_IN, PASSES, type Role } from './peers.ts';
import type { KnownItem } from './questions.ts';

/** An article that comes while others are asked about. */
const news = (ship: string) =>
  `A ferry for the fjord\n\nJanuary 2, 2026\n\nThe ferry ${ship} crossed the fjord on Friday, said Jane Doe.\n`;
const SHIPS = ['Solveig', 'Ingrid', 'Astrid', 'Sigrun', 'Ragnhild'];
/** Articles that are read before the library counts as small in "no growth with the corpus". */
const PART = 10;

/** Built in its worker, saved, asked, given one more article; then started again from what it saved. */
export const parley: Role = async (folder, results) => {
  const items = readQuestions(results);
  const landing = join(results, 'landing');
  mkdirSync(landing);
  const task = { folders: [folder, landing] as [string, string], snapshot: join(results, 'snapshot') };
  const first = await started(task);
  const { current } = first;
  const resident = await residentApart(first.stalls);
  const put = (id: string, text: string) =>
    timedShort(async () => {
      writeFileSync(join(landing, `${id}.txt`), text);
      while (!current()!.corpus.articles.has(id)) await sleep(5);
    });
  while (!existsSync(`${task.snapshot}.${process.pid}.part`) && !existsSync(task.snapshot)) await sleep(1);
  const freshSaving = await put('early', news('Gudrun'));
  while (!existsSync(task.snapshot)) await sleep(20);
  const saveStall = first.stalls.take();
  const asked = await bestOf(items, PASSES, ({ question }, pass) =>
    // A blank more makes it another question: what is remembered is not measured.
    current()!.answer(question + ' '.repeat(pass)),
  );
  const found = await foundBy(current()!, items);
  const foundWithSlips = await foundBy(current()!, readSlips(results));
  // Until topics are read, words alone are completed, which takes less.
  const readingTopics = await timed(() => current()!.topicsNear('ferry', 1));
  const typed = await bestOf(prefixesOf(items), PASSES, (prefix) => current()!.endings(prefix, 25));
  const answerStall = first.stalls.take();
  const residentAsked = await residentApart(first.stalls);
  const fresh = await put('news', news('Sunniva'));
  const reloadStall = first.stalls.take();
  const firstTyped: number[] = [];
  for (const ship of SHIPS) {
    await put(ship, news(ship));
    firstTyped.push(await timedShort(() => current()!.endings('what did jane d', 25)));
  }
  const { id } = current()!.corpus;
  await first.close();

  const second = await started(task);
  const residentAgain = residentMb();
  const { librarian: again } = second;
  const same = again.corpus.id === id ? 1 : 0;
  await second.close();
  return {
    build: first.ms,
    'build stall': first.stall,
    'save stall': saveStall,
    resident,
    'asked resident': residentAsked,
    'answer median': asked.median,
    'answer p99': asked.p99,
    'answer stall': answerStall,
    found,
    'suggest median': typed.median,
    'suggest p99': typed.p99,
    'suggest after a change': Math.max(...firstTyped),
    'topics read': readingTopics,
    'found with slips': foundWithSlips,
    fresh,
    'fresh while saving': freshSaving,
    'reload stall': reloadStall,
    restart: second.ms,
    'restart stall': second.stall,
    'restart resident': residentAgain,
    'restart same': same,
  };
};

/** Collecting the garbage for it keeps the thread from turning: that is nobody's stall. */
async function residentApart(stalls: ReturnType<typeof watchStalls>): Promise<number> {
  const resident = residentMb();
  await sleep(5);
  stalls.take();
  return resident;
}

/** Starts whose first change is measured; the best counts, as the code is new to the processor at first. */
const STARTS = 4;

/**
 * One article in and out of the index alone as a start from the snapshot leaves it, each time another one, and the same
 * with a tenth of the articles.
 */
export const change: Role = async (folder) => {
  const articles = await articlesOf(folder);
  const few = articles.slice(0, Math.ceil(articles.length / PART));
  // Whichever is measured first is slow for being new to the processor.
  await changes(few);
  const part = await changes(few);
  const whole = await changes(articles);
  return { change: whole.median, 'first change': whole.first, 'change of a tenth': part.median };
};

async function changes(articles: readonly Article[]) {
  const passagesOf = (article: Article) => ({ article: article.id, texts: textsOf(article) });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const built = miniSearchStore(stemOf);
  await built.change(articles.map(passagesOf), []);
  const dump = (await built.dump())!;
  const start = () =>
    restoreMiniSearchStore(structuredClone(dump), stemOf, (id) => passagesOf(byId.get(id)!));
  const one = (store: IndexStore, i: number) => {
    const texts = textsOf(articles[changedAt(i, articles.length)]!).slice(0, CHANGED_PASSAGES);
    return timedShort(async () => {
      const before = store.current();
      const between = await store.change([{ article: 'new', texts }], []);
      await store.release(before);
      await store.change([], ['new']);
      await store.release(between);
    });
  };
  const all: number[] = [];
  const store = await start();
  for (let i = 0; i < CHANGES; i++) all.push(await one(store, i));
  const firsts: number[] = [];
  for (let i = 0; i < STARTS; i++) firsts.push(await one(await start(), i));
  return { median: spread(all).median, first: Math.min(...firsts) };
}

export async function foundBy(
  librarian: Pick<Librarian, 'answer'>,
  items: readonly KnownItem[],
): Promise<number> {
  let found = 0;
  for (const { question, article, paragraph } of items) {
    const outcome = await librarian.answer(question, { limit: FOUND_IN });
    const cited = outcome.kind === 'answer' ? outcome.citations : outcome.nearest;
    if (cited.some(({ sentence, paragraph: at }) => sentence.article === article && at === paragraph))
      found++;
  }
  return found / items.length;
}

/** Starts a keeper and waits for its librarian. */
async function started(task: { folders: [string, string]; snapshot: string }) {
  const keeper = keepLibrary({ ...task, address: null });
  // What Parley knows of English is read before anything is connected that could wait.
  const stalls = watchStalls();
  const ms = await timed(() => keeper.first);
  const stall = stalls.take();
  const librarian = await keeper.first;
  if (isTrouble(librarian)) throw new Error(librarian.trouble);
  const close = () => {
    stalls.stop();
    return keeper.close();
  };
  const { librarian: current } = keeper;
  return { librarian, current, ms, stall, stalls, close };
}
