/** The library's own thread: reads the articles, indexes them and searches, so that the bot's thread never waits. */

import { parentPort, workerData } from 'node:worker_threads';
import { type PackedArticle, pack, passagesOf } from '../corpus/pack.ts';
import { createShelf } from '../corpus/shelf.ts';
import { stemOf } from '../language/stem.ts';
import type { Index } from '../search/index.ts';
import { type MiniSearchStore, miniSearchStore, restoreMiniSearchStore } from '../search/minisearch.ts';
import { isTrouble } from '../trouble.ts';
import { inOrder } from '../turns.ts';
import type { Order, Report, Task } from './protocol.ts';
import { readSnapshot, SNAPSHOT_FROM, writeSnapshot } from './snapshot.ts';

/** Articles sent at once: the main thread unpacks them in about five milliseconds. */
const PORTION = 50;
/** Reading a file is about this part of what an article costs; the rest is indexing it. */
const READING_SHARE = 0.25;
const STEMS_REMEMBERED = 300_000;

const port = parentPort!;
const task = workerData as Task;
const tell = (report: Report) => port.postMessage(report);

const stem = remembering(stemOf);
const restored = task.snapshot ? await readSnapshot(task.snapshot) : null;
const shelf = createShelf(task.folders, restored?.shelf);
const articles = new Map<string, PackedArticle>(restored?.articles.map((article) => [article.id, article]));
const store: MiniSearchStore = restored
  ? await restoreMiniSearchStore(restored.dump, stem, (id) => passagesOf(articles.get(id)!))
  : miniSearchStore(stem);
const generations = new Map<number, Index>();
const queue = inOrder();
let generation = 0;
let saved = restored !== null;
/** Articles of the snapshot that the main thread has not got yet. */
let unsent = [...articles.keys()];
let taken = () => {};

port.on('message', (order: Order) => {
  if (order.kind === 'look') void queue(look);
  else if (order.kind === 'taken') taken();
  else if (order.kind === 'release') void queue(() => release(order.generation));
  else void answer(order);
});

async function look(): Promise<void> {
  const progress = progressOf();
  const change = await shelf.look((done, total) => progress(done * READING_SHARE, total));
  if (isTrouble(change)) return tell({ kind: 'trouble', trouble: change });
  const { changed, removed, problems, id, size } = change;
  if (generation > 0 && changed.length + removed.length === 0) return tell({ kind: 'same', problems });
  for (const gone of removed) articles.delete(gone);
  const fresh = changed.map(pack);
  for (const article of fresh) articles.set(article.id, article);
  const indexed = fresh.map((article) => ({ article: article.id, texts: passagesOf(article) }));
  const rest = size - fresh.length;
  const before = store.current();
  const index =
    indexed.length + removed.length === 0
      ? before
      : await store.change(indexed, removed, (done) => {
          progress(READING_SHARE * size + (1 - READING_SHARE) * (rest + done), size);
        });
  await send([...new Set([...unsent, ...fresh.map(({ id }) => id)])].flatMap((id) => articles.get(id) ?? []));
  unsent = [];
  // Nobody was given the index of the snapshot itself.
  if (generation === 0) await store.release(before);
  generations.set(++generation, index);
  saved &&= indexed.length + removed.length === 0;
  tell({ kind: 'looked', generation, removed, problems, id });
  if (!saved && generation === 1) await save();
}

async function send(all: readonly PackedArticle[]): Promise<void> {
  for (let i = 0; i < all.length; i += PORTION) {
    const received = new Promise<void>((resolve) => {
      taken = resolve;
    });
    tell({ kind: 'articles', articles: all.slice(i, i + PORTION) });
    await received;
  }
}

async function release(past: number): Promise<void> {
  const index = generations.get(past);
  generations.delete(past);
  if (index && ![...generations.values()].includes(index)) await store.release(index);
  if (!saved) await save();
}

/** Failing to write it costs the next start its speed, nothing else. */
async function save(): Promise<void> {
  if (!task.snapshot || articles.size < SNAPSHOT_FROM) return;
  const dump = await store.dump();
  if (!dump) return;
  saved = true;
  await writeSnapshot(task.snapshot, {
    shelf: shelf.state(),
    articles: dump.articles.map((id) => articles.get(id)!),
    dump,
  }).catch(() => {});
}

async function answer({ call, generation, method, values }: Extract<Order, { kind: 'ask' }>): Promise<void> {
  try {
    const index = generations.get(generation) ?? store.current();
    const ask = index[method] as (...values: readonly unknown[]) => Promise<unknown>;
    tell({ kind: 'answer', call, value: await ask(...values) });
  } catch (error) {
    tell({
      kind: 'failure',
      call,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

/** Reports whole articles, at most thirty times a second. */
function progressOf(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < 33) return;
    last = now;
    tell({ kind: 'progress', done: Math.min(total, Math.floor(done)), total });
  };
}

function remembering(stem: (lower: string) => string): (lower: string) => string {
  const known = new Map<string, string>();
  return (lower) => {
    let found = known.get(lower);
    if (found === undefined) {
      if (known.size >= STEMS_REMEMBERED) known.clear();
      found = stem(lower);
      known.set(lower, found);
    }
    return found;
  };
}
