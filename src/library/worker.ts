/** The library's own thread: reads the articles, indexes them and answers, so that the bot's thread never waits. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Article, Corpus } from '../corpus/article.ts';
import { pack } from '../corpus/pack.ts';
import { parcelOf } from '../corpus/parcel.ts';
import { createShelf, type Shelf } from '../corpus/shelf.ts';
import { boundGarbage, collectGarbage } from '../garbage.ts';
import { stemOf } from '../language/stem.ts';
import { byCodeUnit } from '../order.ts';
import type { IndexStore } from '../search/index.ts';
import { type MiniSearchStore, miniSearchStore, restoreMiniSearchStore } from '../search/minisearch.ts';
import { isTrouble, type Trouble } from '../trouble.ts';
import { inOrder } from '../turns.ts';
import { createDelivery } from './delivery.ts';
import type { Order, Report, Task } from './protocol.ts';
import { createReferenceDesk } from './reference-desk.ts';
import { createSaver, type Saver } from './saver.ts';
import { readSnapshot, SNAPSHOT_FROM, type Snapshot, sweepParts } from './snapshot.ts';
import { createStock, portions } from './stock.ts';

/** Reading a file is about this part of what an article costs; the rest is indexing it. */
const READING_SHARE = 0.25;

/** What the thread works with from its beginning on. */
interface Begun {
  readonly shelf: Shelf;
  readonly store: IndexStore | MiniSearchStore;
  /** Writes the snapshot, where there is to be one. */
  readonly saver: Saver | null;
}

const port = parentPort!;
const task = workerData as Task;
const tell = (report: Report) => port.postMessage(report);

const stock = createStock();
const delivery = createDelivery(tell);
const desk = createReferenceDesk(tell);
const queue = inOrder();
let generation = 0;
const begun = begin();

port.on('message', (order: Order) => {
  if (order.kind === 'ask') void desk.answer(order);
  else if (order.kind === 'taken') delivery.taken();
  else
    void queue(async () => {
      const ready = await begun;
      if (isTrouble(ready)) tell({ kind: 'trouble', trouble: ready });
      else if (order.kind === 'look') await look(ready);
      else await release(ready, order.generation);
    });
});

/** What a snapshot holds, or nothing. In a function, so that what is read goes when it has been taken in. */
async function begin(): Promise<Begun | Trouble> {
  if (task.snapshot) await sweepParts(task.snapshot);
  const snapshot = task.snapshot ? await readSnapshot(task.snapshot) : null;
  if (snapshot) boundGarbage('many');
  const shelf = createShelf(task.folders, snapshot?.shelf);
  const store = await (task.address === null ? inMemory(snapshot) : lanceAt(task.address));
  if (isTrouble(store)) return store;
  const saver =
    task.snapshot === null
      ? null
      : createSaver({
          file: task.snapshot,
          current: snapshot !== null,
          takeDown: () => takeDown(shelf, store),
          // A change that came meanwhile goes first.
          turn: () => queue(async () => {}),
          failed: (error) => tell({ kind: 'unsaved', error }),
        });
  return { shelf, store, saver };
}

async function inMemory(snapshot: Snapshot | null): Promise<MiniSearchStore> {
  if (!snapshot) return miniSearchStore(stemOf);
  const parcels = [...snapshot.parcels];
  stock.take(parcels);
  void delivery.send(parcels);
  return restoreMiniSearchStore(snapshot.dump, stemOf, stock.passagesOf);
}

/** Loaded only where it is used: its packages are not installed with Parley. */
async function lanceAt(address: string): Promise<IndexStore | Trouble> {
  const { lanceStore } = await import('../search/lancedb.ts');
  return lanceStore(address, stemOf);
}

async function look({ shelf, store, saver }: Begun): Promise<void> {
  const progress = progressOf();
  const seen = await see(shelf, (done, total) => progress(done * READING_SHARE, total));
  if (isTrouble(seen)) return tell({ kind: 'trouble', trouble: seen });
  const { parcels, removed, problems, id, size } = seen;
  if (size >= SNAPSHOT_FROM) boundGarbage('many');
  const same = parcels.length + removed.length === 0;
  if (generation > 0 && same) return tell({ kind: 'same', problems });
  stock.remove(removed);
  const fresh = stock.take(parcels);
  const sent = delivery.send(parcels);
  const before = store.current();
  const rest = size - fresh.length;
  const passages = fresh.map(({ id }) => stock.passagesOf(id));
  const index = same
    ? before
    : await store.change(passages, removed, (done) => {
        progress(READING_SHARE * size + (1 - READING_SHARE) * (rest + done), size);
      });
  // Nobody was given the index of the snapshot itself.
  if (generation === 0) await store.release(before);
  const corpus: Corpus = {
    id,
    articles: new Map([...stock.articles].sort(([a], [b]) => byCodeUnit(a, b))),
    problems: [],
  };
  // Whoever is told that the articles are there asks at once: what answers are made with must be there too.
  await desk.ready();
  await sent;
  const first = generation++ === 0;
  if (!same) saver?.changed();
  tell({ kind: 'looked', generation, removed, problems, id });
  const changed = first ? corpus.articles.values() : fresh;
  const settled = desk.seat({ number: generation, corpus, index, changed, removed });
  if (first) void settled.then(() => afterStart(saver));
}

/** All is written down, or, where it was read from there, the rest of that thrown away. */
async function afterStart(saver: Saver | null): Promise<void> {
  if (!saver?.current()) await queue(async () => saver?.save());
  else if (stock.articles.size >= SNAPSHOT_FROM) collectGarbage();
}

/** What changed, as parcels; apart from `look`, so that what they were made from goes. */
async function see(shelf: Shelf, progress: (done: number, total: number) => void) {
  const change = await shelf.look(progress);
  if (isTrouble(change)) return change;
  const { changed, ...rest } = change;
  return { ...rest, parcels: [...portions(changed)].map(parcelOf) };
}

async function release({ store, saver }: Begun, past: number): Promise<void> {
  const index = desk.leave(past);
  if (index) await store.release(index);
  await saver?.save();
}

/** `null` where there is too little to be worth it, or nothing that can be written. */
async function takeDown(shelf: Shelf, store: IndexStore | MiniSearchStore): Promise<Snapshot | null> {
  if (stock.articles.size < SNAPSHOT_FROM || !('dump' in store)) return null;
  const dump = await store.dump();
  if (dump === null) return null;
  const kept = dump.articles.map((id) => stock.articles.get(id)!);
  return { shelf: shelf.state(), parcels: repacked(kept), dump };
}

/** Packed anew, so that nothing of articles that went is written. */
function* repacked(articles: readonly Article[]) {
  for (const portion of portions(articles)) yield parcelOf(portion.map(pack));
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
