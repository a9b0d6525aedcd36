/** What is measured of Parley: its library as the bot keeps it, and one article in and out of the index. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../src/corpus/article.ts';
import { collectOften } from '../src/garbage.ts';
import { stemOf } from '../src/language/stem.ts';
import type { Librarian } from '../src/librarian.ts';
import { keepLibrary } from '../src/library/keeper.ts';
import { miniSearchStore, restoreMiniSearchStore } from '../src/search/minisearch.ts';
import { isTrouble } from '../src/trouble.ts';
import { articlesOf, prefixesOf, readQuestions, textsOf } from './corpus.ts';
import { bestOf, residentMb, type Spread, spread, timed, timedShort, watchStalls } from './measure.ts';
import { CHANGED_PASSAGES, CHANGES, changedAt, FOUND_IN, type Role } from './peers.ts';
import type { KnownItem } from './questions.ts';

const PASSES = 3;
/** An article that comes while others are asked about. */
const NEWS = 'A ferry for the fjord\n\nJanuary 2, 2026\n\nThe ferry Solveig crossed the fjord on Friday.\n';
/** Articles that are read before the library counts as small in "no growth with the corpus". */
const PART = 10;

/** Built in its worker, saved, asked, given one more article; then started again from what it saved. */
export const parley: Role = async (folder, results) => {
  const items = readQuestions(results);
  const landing = join(results, 'landing');
  mkdirSync(landing);
  const task = { folders: [folder, landing] as [string, string], snapshot: join(results, 'snapshot') };
  const first = await started(task);
  const { librarian, current } = first;
  const resident = residentMb();
  while (!existsSync(task.snapshot)) await sleep(20);
  const saveStall = first.stalls.take();
  const asked = await bestOf(items, PASSES, ({ question }, pass) =>
    // A blank more makes it another question: what is remembered is not measured.
    librarian.answer(question + ' '.repeat(pass)),
  );
  const answerStall = first.stalls.take();
  const found = await foundBy(librarian, items);
  const typed = await bestOf(prefixesOf(items), PASSES, (prefix) => librarian.endings(prefix, 25));
  const residentAsked = residentMb();
  first.stalls.take();
  const fresh = await timedShort(async () => {
    writeFileSync(join(landing, 'news.txt'), NEWS);
    while (!current()!.corpus.articles.has('news')) await sleep(5);
  });
  const reloadStall = first.stalls.take();
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
    fresh,
    'reload stall': reloadStall,
    restart: second.ms,
    'restart stall': second.stall,
    'restart resident': residentAgain,
    'restart same': same,
  };
};

/**
 * One article in and out of the index alone as a start from the snapshot leaves it, each time another one, and the same
 * with a tenth of the articles.
 */
export const change: Role = async (folder) => {
  const articles = await articlesOf(folder);
  const passages = (article: Article) => ({ article: article.id, texts: textsOf(article) });
  const spreads: Spread[] = [];
  for (const some of [articles.slice(0, Math.ceil(articles.length / PART)), articles]) {
    const built = miniSearchStore(stemOf);
    await built.change(some.map(passages), []);
    const dump = (await built.dump())!;
    const byId = new Map(some.map((article) => [article.id, article]));
    const store = await restoreMiniSearchStore(dump, stemOf, (id) => passages(byId.get(id)!));
    const changes: number[] = [];
    for (let i = 0; i < CHANGES; i++) {
      const texts = textsOf(some[changedAt(i, some.length)]!).slice(0, CHANGED_PASSAGES);
      const one = { article: `new ${i}`, texts };
      changes.push(
        await timed(async () => {
          const before = store.current();
          const between = await store.change([one], []);
          await store.release(before);
          await store.change([], [one.article]);
          await store.release(between);
        }),
      );
    }
    spreads.push(spread(changes));
  }
  const [part, whole] = spreads as [Spread, Spread];
  return {
    change: whole.median,
    'slowest change': whole.p99,
    'change of a tenth': part.median,
    'slowest change of a tenth': part.p99,
  };
};

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
  collectOften();
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
