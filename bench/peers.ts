/** What Parley is held against: MiniSearch as it comes, and SQLite's FTS5. */

import MiniSearch from 'minisearch';
import { passagesOf, prefixesOf, readQuestions, readSlips } from './corpus.ts';
import { bestOf, residentMb, spread, timed, timedShort } from './measure.ts';
import type { KnownItem } from './questions.ts';

export type Figures = Readonly<Record<string, number>>;
/** `folder` holds the articles, `results` the questions. */
export type Role = (folder: string, results: string) => Promise<Figures>;

/** Each question is asked so often of each engine, and the best counts. */
export const PASSES = 3;
export const FOUND_IN = 10;
/** How often one article is added and removed. */
export const CHANGES = 50;
export const CHANGED_PASSAGES = 5;
/** Which of so many is the `i`th that comes anew: another one each time, from everywhere. */
export const changedAt = (i: number, of: number): number => Math.floor((i * of) / CHANGES);

/** MiniSearch as it comes, with the passages. */
export const minisearch: Role = async (folder, results) => {
  const passages = (await passagesOf(folder)).map((passage, id) => ({ ...passage, id }));
  const items = readQuestions(results);
  const engine = new MiniSearch({ fields: ['text'] });
  const build = await timed(() => engine.addAll(passages));
  const resident = residentMb();
  const found = new Set<KnownItem>();
  const search = (item: KnownItem) => {
    for (const { id } of engine.search(item.question).slice(0, FOUND_IN)) {
      const { article, paragraph } = passages[id]!;
      if (article === item.article && paragraph === item.paragraph) found.add(item);
    }
  };
  const asked = await bestOf(items, PASSES, search);
  const slips = readSlips(results);
  for (const item of slips) search(item);
  const typed = await bestOf(prefixesOf(items), PASSES, (prefix) => engine.autoSuggest(prefix));
  const changes: number[] = [];
  for (let i = 0; i < CHANGES; i++) {
    const from = changedAt(i, passages.length - CHANGED_PASSAGES);
    const five = passages
      .slice(from, from + CHANGED_PASSAGES)
      .map((passage, j) => ({ ...passage, id: passages.length + CHANGED_PASSAGES * i + j }));
    changes.push(
      await timedShort(() => {
        engine.addAll(five);
        for (const { id } of five) engine.discard(id);
      }),
    );
  }
  return {
    passages: passages.length,
    build,
    resident,
    'answer median': asked.median,
    'answer p99': asked.p99,
    found: items.filter((item) => found.has(item)).length / items.length,
    'found with slips': slips.filter((item) => found.has(item)).length / slips.length,
    'suggest median': typed.median,
    'suggest p99': typed.p99,
    change: spread(changes).median,
  };
};

/** SQLite's FTS5, any of the question's words, its own ranking. */
export const fts5: Role = async (folder, results) => {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const passages = await passagesOf(folder);
  const items = readQuestions(results);
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
  const search = ({ question }: KnownItem) => {
    const words = question.split(' ').map((word) => `"${word}"`);
    return select.all(words.join(' OR ')) as { rowid: number }[];
  };
  const asked = await bestOf(items, PASSES, search);
  const finds = (item: KnownItem) =>
    search(item).some(({ rowid }) => {
      const { article, paragraph } = passages[rowid - 1]!;
      return article === item.article && paragraph === item.paragraph;
    });
  const slips = readSlips(results);
  return {
    build,
    'answer median': asked.median,
    'answer p99': asked.p99,
    found: items.filter(finds).length / items.length,
    'found with slips': slips.filter(finds).length / slips.length,
  };
};
