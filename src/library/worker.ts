/** The library's own thread: reads the articles, indexes them and answers, so that the bot's thread never waits. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Article, Corpus } from '../corpus/article.ts';
import { createOrigins } from '../corpus/origin.ts';
import { type PackedArticle, pack } from '../corpus/pack.ts';
import { articlesIn, createBodies, type Parcel, paragraphIn, parcelOf } from '../corpus/parcel.ts';
import { createShelf } from '../corpus/shelf.ts';
import { boundGarbage, collectGarbage } from '../garbage.ts';
import { stemOf } from '../language/stem.ts';
import type { Inquiries } from '../librarian.ts';
import type { Index, IndexStore, Passages } from '../search/index.ts';
import { type MiniSearchStore, miniSearchStore, restoreMiniSearchStore } from '../search/minisearch.ts';
import { isTrouble, type Trouble } from '../trouble.ts';
import { inOrder, turns } from '../turns.ts';
import type { Order, Report, Task } from './protocol.ts';
import { readSnapshot, SNAPSHOT_FROM, type Snapshot, sweepParts, writeSnapshot } from './snapshot.ts';

/** Articles sent at once: the main thread takes them in about a millisecond. */
const PORTION = 200;
/** Reading a file is about this part of what an article costs; the rest is indexing it. */
const READING_SHARE = 0.25;
/** Writing everything down takes seconds, and what changed since is read again at the next start, which does not. */
const SAVED_EVERY_MS = 10 * 60_000;
/** Articles whose text is kept at hand, about 10 KB each. */
const BODIES = 500;

const port = parentPort!;
const task = workerData as Task;
const tell = (report: Report) => port.postMessage(report);

const bodies = createBodies(BODIES);
const articles = new Map<string, Article>();
const take = (parcel: Parcel): Article[] => {
  const taken = articlesIn(parcel, bodies);
  for (const article of taken) articles.set(article.id, article);
  return taken;
};
const origins = createOrigins();
/** Articles of a snapshot that are not among the origins yet. */
const restored: Article[] = [];
const queue = inOrder();
/** What is worked out after a look, one after another. */
const settling = inOrder();
/** Those that are still asked. */
const generations = new Map<number, Asked>();
/** What answers are made with is read when the articles are there: it would hold them up. */
let answers: Promise<ReturnType<typeof import('./inquiries.ts').answering>> | null = null;
const answering = () => {
  answers ??= import('./inquiries.ts').then(({ answering }) => answering());
  return answers;
};
let generation = 0;
let savedAt = Number.NEGATIVE_INFINITY;
let saving = false;
let taken = () => {};
const begun = await begin();
const { shelf, store, unsent } = begun;
let { saved } = begun;

port.on('message', (order: Order) => {
  if (isTrouble(store)) tell({ kind: 'trouble', trouble: store });
  else if (order.kind === 'look') void queue(() => look(store));
  else if (order.kind === 'taken') taken();
  else if (order.kind === 'release') void queue(() => release(store, order.generation));
  else void answer(order);
});

/** What a snapshot holds, or nothing. In a function, so that what is read goes when it has been taken in. */
async function begin() {
  if (task.snapshot) await sweepParts(task.snapshot);
  const snapshot = task.snapshot ? await readSnapshot(task.snapshot) : null;
  if (snapshot) boundGarbage('many');
  return {
    shelf: createShelf(task.folders, snapshot?.shelf),
    store: await (task.address === null ? inMemory(snapshot) : lanceAt(task.address)),
    unsent: [...(snapshot?.parcels ?? [])],
    saved: snapshot !== null,
  };
}

async function inMemory(snapshot: Snapshot | null): Promise<MiniSearchStore> {
  if (!snapshot) return miniSearchStore(stemOf);
  restored.push(...[...snapshot.parcels].flatMap(take));
  return restoreMiniSearchStore(snapshot.dump, stemOf, (id) => passagesOf(articles.get(id)!));
}

/** Loaded only where it is used: its packages are not installed with Parley. */
async function lanceAt(address: string): Promise<IndexStore | Trouble> {
  const { lanceStore } = await import('../search/lancedb.ts');
  return lanceStore(address, stemOf);
}

function textsOf({ text, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

async function look(store: IndexStore): Promise<void> {
  const progress = progressOf();
  const seen = await see((done, total) => progress(done * READING_SHARE, total));
  if (isTrouble(seen)) return tell({ kind: 'trouble', trouble: seen });
  const { parcels, removed, problems, id, size } = seen;
  if (size >= SNAPSHOT_FROM) boundGarbage('many');
  const same = parcels.length + removed.length === 0;
  if (generation > 0 && same) return tell({ kind: 'same', problems });
  for (const gone of removed) articles.delete(gone);
  const fresh = parcels.flatMap(take);
  const sent = send([...unsent.splice(0), ...parcels]);
  const before = store.current();
  const rest = size - fresh.length;
  const index = same
    ? before
    : await store.change(fresh.map(passagesOf), removed, (done) => {
        progress(READING_SHARE * size + (1 - READING_SHARE) * (rest + done), size);
      });
  await sent;
  // Nobody was given the index of the snapshot itself.
  if (generation === 0) await store.release(before);
  const corpus: Corpus = { id, articles: new Map([...articles].sort(byId)), problems: [] };
  // Whoever is told that the articles are there asks at once: what answers are made with must be there too.
  await answering();
  generation++;
  saved &&= same;
  tell({ kind: 'looked', generation, removed, problems, id });
  const asked: Asked = { index, inquiries: answering().then((make) => make(corpus, index)) };
  generations.set(generation, asked);
  const seated = { generation, corpus, asked, fresh, removed };
  asked.settled = settling(() => settle(store, seated));
}

/** An index with what is asked of it. */
interface Asked {
  readonly index: Index;
  inquiries: Promise<Inquiries>;
  /** Resolves when all origins are known. */
  settled?: Promise<void>;
}

/** What was read by a look. */
interface Seated {
  readonly generation: number;
  readonly corpus: Corpus;
  readonly asked: Asked;
  readonly fresh: readonly Article[];
  readonly removed: readonly string[];
}

/** Works out the origins, for which neither answers nor the next change wait; the first time all is saved then. */
async function settle(store: IndexStore, { generation: mine, corpus, asked, fresh, removed }: Seated) {
  if (mine === 1) await warmUp(corpus, await asked.inquiries);
  const turn = turns();
  for (const _ of origins.change(restored.splice(0), [])) await turn();
  for (const _ of origins.change(fresh, removed)) await turn();
  const numbers = origins.numbers(corpus.articles.keys());
  asked.inquiries = answering().then((make) => make(corpus, asked.index, () => numbers));
  if (mine === generation) tell({ kind: 'origins', origins: Int32Array.from(numbers.values()) });
  if (mine > 1) return;
  if (!saved) await queue(() => save(store));
  else if (corpus.articles.size >= SNAPSHOT_FROM) collectGarbage();
}

/** The first answer takes a hundred times as long as later ones: no member is kept waiting for it. */
async function warmUp({ articles }: Corpus, inquiries: Inquiries): Promise<void> {
  const [article] = articles.values();
  try {
    await inquiries.answer(article!.title);
  } catch {
    // An index that cannot be asked is told to whoever asks.
  }
}

/** What changed, as parcels; apart from `look`, so that what they were made from goes. */
async function see(progress: (done: number, total: number) => void) {
  const change = await shelf.look(progress);
  if (isTrouble(change)) return change;
  const { changed, ...rest } = change;
  return { ...rest, parcels: portions(changed).map(parcelOf) };
}

/** Its texts are made when they are asked for: they lie in the parcels. */
function passagesOf(article: Article): Passages {
  return {
    article: article.id,
    get texts() {
      return textsOf(article);
    },
    text: (paragraph) => paragraphIn(article, paragraph),
  };
}

function portions<Value>(values: readonly Value[]): (readonly Value[])[] {
  const count = Math.ceil(values.length / PORTION);
  return Array.from({ length: count }, (_, i) => values.slice(i * PORTION, (i + 1) * PORTION));
}

async function send(parcels: readonly Parcel[]): Promise<void> {
  for (const parcel of parcels) {
    const received = new Promise<void>((resolve) => {
      taken = resolve;
    });
    tell({ kind: 'articles', parcel });
    await received;
  }
}

async function release(store: IndexStore, past: number): Promise<void> {
  const index = generations.get(past)?.index;
  generations.delete(past);
  const asked = [...generations.values()].some((other) => other.index === index);
  if (index && !asked) await store.release(index);
  if (!saved && performance.now() - savedAt > SAVED_EVERY_MS) await save(store);
}

/** Takes down what is to be written, and goes on to write it while the articles change. */
async function save(store: IndexStore | MiniSearchStore): Promise<void> {
  if (saving || !task.snapshot || articles.size < SNAPSHOT_FROM || !('dump' in store)) return;
  const dump = await store.dump();
  if (!dump) return;
  savedAt = performance.now();
  const kept = dump.articles.map((id) => articles.get(id)!);
  saving = true;
  void write(task.snapshot, { shelf: shelf.state(), parcels: parcelsOf(kept), dump }, generation);
}

/** Failing to write it costs the next start its speed, nothing else. */
async function write(file: string, snapshot: Snapshot, of: number): Promise<void> {
  try {
    // A change that came meanwhile goes first.
    await writeSnapshot(file, snapshot, () => queue(async () => {}));
    saved = of === generation;
  } catch (error) {
    tell({ kind: 'unsaved', error: error as Error });
  }
  saving = false;
  collectGarbage();
}

/** Packed anew, so that nothing of articles that went is written. */
function* parcelsOf(kept: readonly Article[]): Generator<Parcel> {
  for (const portion of portions(kept))
    yield parcelOf(portion.map((article): PackedArticle => pack(article)));
}

async function answer({ call, generation, inquiry, values }: Extract<Order, { kind: 'ask' }>): Promise<void> {
  try {
    const asked = generations.get(generation);
    // Places in other articles than those it was asked about would be misquoted.
    if (!asked) throw new Error('The articles have changed since');
    // What it compares may be all articles, whose origins would hold up every other answer for seconds.
    if (inquiry === 'digest') await asked.settled;
    const inquiries = await asked.inquiries;
    const ask = inquiries[inquiry] as (...values: readonly unknown[]) => Promise<unknown>;
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

function byId([a]: [string, Article], [b]: [string, Article]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
