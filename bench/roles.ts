/** What is measured, each in a process of its own so that memory can be told apart. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { answer } from '../src/answer/index.ts';
import type { Article } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { stemOf } from '../src/language/stem.ts';
import { keepLibrary } from '../src/library/keeper.ts';
import { miniSearchStore } from '../src/search/minisearch.ts';
import { isTrouble } from '../src/trouble.ts';
import { bestOf, residentMb, spread, timed, watchStalls } from './measure.ts';
import { type KnownItem, knownItems, type Passage } from './questions.ts';

export type Figures = Readonly<Record<string, number>>;

/** Questions asked of each engine; slow ones take a second each. */
const ASKED = 200;
const PASSES = 2;
const FOUND_IN = 10;
/** How often one article is added and removed. */
const CHANGES = 50;

async function articlesOf(folder: string): Promise<Article[]> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  return [...corpus.articles.values()];
}

function passagesOf(articles: readonly Article[]): Passage[] {
  return articles.flatMap(({ id, text, paragraphs }) =>
    paragraphs.map(({ number, start, end }) => ({
      article: id,
      paragraph: number,
      text: text.slice(start, end),
    })),
  );
}

const prefixesOf = (items: readonly KnownItem[]) =>
  items.map(({ question }) => question.split(' ').at(-1)!.slice(0, 4));

export const roles: Readonly<Record<string, (folder: string) => Promise<Figures>>> = {
  /** MiniSearch as it comes, with the passages. */
  async minisearch(folder) {
    const passages = passagesOf(await articlesOf(folder)).map((passage, id) => ({ ...passage, id }));
    const items = knownItems(passages, ASKED);
    const engine = new MiniSearch({ fields: ['text'] });
    const build = await timed(() => engine.addAll(passages));
    const resident = residentMb();
    const asked = await bestOf(items, PASSES, ({ question }) => engine.search(question));
    const found = items.filter(({ question, article, paragraph }) =>
      engine
        .search(question)
        .slice(0, FOUND_IN)
        .some(({ id }) => passages[id]!.article === article && passages[id]!.paragraph === paragraph),
    );
    const typed = await bestOf(prefixesOf(items).slice(0, 60), 1, (prefix) => engine.autoSuggest(prefix));
    const five = passages.slice(0, 5).map((passage, i) => ({ ...passage, id: passages.length + i }));
    const changes: number[] = [];
    for (let i = 0; i < CHANGES; i++)
      changes.push(
        await timed(() => {
          engine.addAll(five);
          for (const { id } of five) engine.discard(id);
        }),
      );
    return {
      passages: passages.length,
      build,
      resident,
      'answer median': asked.median,
      'answer p99': asked.p99,
      found: found.length / items.length,
      'suggest median': typed.median,
      'suggest p99': typed.p99,
      change: spread(changes).median,
    };
  },

  /** SQLite's FTS5, any of the question's words, its own ranking. */
  async fts5(folder) {
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const passages = passagesOf(await articlesOf(folder));
    const items = knownItems(passages, ASKED);
    const db = new DatabaseSync(':memory:');
    db.exec('create virtual table passages using fts5(text)');
    const insert = db.prepare('insert into passages(rowid, text) values (?, ?)');
    const build = await timed(() => {
      db.exec('begin');
      for (const [i, { text }] of passages.entries()) insert.run(i + 1, text);
      db.exec('commit');
    });
    const select = db.prepare(
      `select rowid from passages where passages match ? order by rank limit ${FOUND_IN}`,
    );
    const search = ({ question }: KnownItem) =>
      select.all(
        question
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' OR '),
      ) as { rowid: number }[];
    const asked = await bestOf(items, PASSES, search);
    const found = items.filter((item) =>
      search(item).some(({ rowid }) => {
        const { article, paragraph } = passages[rowid - 1]!;
        return article === item.article && paragraph === item.paragraph;
      }),
    );
    return {
      build,
      'answer median': asked.median,
      'answer p99': asked.p99,
      found: found.length / items.length,
    };
  },

  /** Parley's library: built in its worker, asked through `answer()`, then started again from its snapshot. */
  async parley(folder) {
    const temporary = mkdtempSync(join(tmpdir(), 'parley-bench-'));
    const task = { folders: [folder] as [string], snapshot: join(temporary, 'snapshot'), address: null };
    try {
      const first = await started(task, true);
      const { library } = first;
      const items = knownItems(passagesOf([...library.corpus.articles.values()]), ASKED);
      const resident = residentMb();
      const stalls = watchStalls();
      const asked = await bestOf(items, PASSES, ({ question }) => answer(question, library));
      const stall = stalls.stop();
      let found = 0;
      for (const { question, article, paragraph } of items) {
        const outcome = await answer(question, library, { limit: FOUND_IN });
        const cited = outcome.kind === 'answer' ? outcome.citations : outcome.nearest;
        if (cited.some(({ sentence, paragraph: at }) => sentence.article === article && at === paragraph))
          found++;
      }
      const typed = await bestOf(prefixesOf(items), PASSES, (prefix) => library.index.suggest(prefix, 25));
      await first.close();
      const second = await started(task, false);
      const same = second.library.corpus.id === library.corpus.id ? 1 : 0;
      await second.close();
      return {
        build: first.ms,
        'build stall': first.stall,
        resident,
        'answer median': asked.median,
        'answer p99': asked.p99,
        'answer stall': stall,
        found: found / items.length,
        'suggest median': typed.median,
        'suggest p99': typed.p99,
        restart: second.ms,
        'restart stall': second.stall,
        'restart resident': second.resident,
        'restart same': same,
      };
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  },

  /** One article in and out of the index alone. */
  async change(folder) {
    const articles = await articlesOf(folder);
    const store = miniSearchStore(stemOf);
    const textsOf = ({ id, text, paragraphs }: Article) => ({
      article: id,
      texts: paragraphs.map(({ start, end }) => text.slice(start, end)),
    });
    await store.change(articles.map(textsOf), []);
    const one = { article: 'one', texts: textsOf(articles[0]!).texts.slice(0, 5) };
    const changes: number[] = [];
    for (let i = 0; i < CHANGES; i++)
      changes.push(
        await timed(async () => {
          const before = store.current();
          const between = await store.change([one], []);
          await store.release(before);
          await store.change([], ['one']);
          await store.release(between);
        }),
      );
    return { change: spread(changes).median };
  },
};

/** Starts a keeper and waits for its library; `saved`: also until the snapshot is written. */
async function started(task: Parameters<typeof keepLibrary>[0], saved: boolean) {
  const began = performance.now();
  const keeper = keepLibrary(task);
  // What Parley knows of English is read before anything is connected that could wait.
  const stalls = watchStalls();
  const library = await keeper.first;
  const ms = performance.now() - began;
  if (isTrouble(library)) throw new Error(library.trouble);
  const stall = stalls.stop();
  const resident = residentMb();
  if (saved) {
    while (!existsSync(task.snapshot!)) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { library, ms, stall, resident, close: keeper.close };
}
