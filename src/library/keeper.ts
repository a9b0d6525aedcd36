/** Keeps the articles current: a worker reads and answers, the folder is watched, and each change is swapped in whole. */

import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article, Corpus } from '../corpus/article.ts';
import { originsOf } from '../corpus/origin.ts';
import { articlesIn, createBodies } from '../corpus/parcel.ts';
import type { Librarian } from '../librarian.ts';
import { readPackage } from '../package.ts';
import { type Trouble, told } from '../trouble.ts';
import { createCalls } from './calls.ts';
import { merged } from './merge.ts';
import type { Order, Report, Task } from './protocol.ts';
import { watchFolder } from './watch.ts';

/** Articles whose text is kept at hand for quoting, about 10 KB each. */
const BODIES = 100;

/** So long the library an answer began with is kept after a change; Discord waits three seconds for an answer. */
const GRACE_MS = 5_000;

/** How far a first reading has come. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** What the keeper tells as it happens. */
export interface Listener {
  /** Up to thirty times a second while articles are read. */
  progress?(reading: Reading): void;
  /** A reading is over; what came of it is told next. */
  ended?(): void;
  /** Another index answers from now on. */
  swapped?(librarian: Librarian): void;
  /** What is wrong with files is not what it was; the index is. */
  noted?(problems: Corpus['problems']): void;
  /** There is no article yet. */
  waiting?(sentence: string): void;
  /** The folder could not be served as it is; what was served before still is. */
  refused?(sentence: string): void;
  /** What makes the next start fast could not be written. */
  unsaved?(error: Error): void;
}

/** The articles as they are now. */
export interface Keeper {
  /** Who answers now; `null` while the articles are first read. */
  librarian(): Librarian | null;
  reading(): Reading;
  /** The first librarian, or why there is none. */
  readonly first: Promise<Librarian | Trouble>;
  close(): Promise<void>;
}

/** Starts reading at once. Throws in the process when the worker breaks: that is a bug. */
export function keepLibrary(
  { folders: [folder, ...others], snapshot, address, waits = false }: Task,
  listener: Listener = {},
  graceMs: number = GRACE_MS,
): Keeper {
  const home = resolve(folder);
  const folders: Task['folders'] = [home, ...others.map((other) => resolve(other))];
  const task: Task = { folders, snapshot: snapshot && resolve(snapshot), address };
  const worker = new Worker(join(readPackage().root, 'dist', 'src', 'library', 'worker.js'), {
    workerData: task,
  });
  const order = (message: Order) => worker.postMessage(message);
  const bodies = createBodies(BODIES);
  const calls = createCalls(order);
  const graces = new Set<NodeJS.Timeout>();
  let librarian: Librarian | null = null;
  let reading: Reading = { done: 0, total: 0 };
  let incoming = new Map<string, Article>();
  let present = 0;
  let looking = false;
  let again = false;
  let waiting = false;
  let settle: (first: Librarian | Trouble) => void = () => {};
  const first = new Promise<Librarian | Trouble>((resolve) => {
    settle = resolve;
  });

  const look = () => {
    again = looking;
    if (looking) return;
    looking = true;
    order({ kind: 'look' });
  };
  const looked = () => {
    looking = false;
    if (again) look();
  };
  const swap = (next: Librarian) => {
    librarian = next;
    settle(librarian);
    listener.swapped?.(librarian);
  };
  /** The same index with other problems. */
  const note = (serving: Librarian, problems: Corpus['problems']) => {
    librarian = { ...serving, corpus: { ...serving.corpus, problems } };
  };

  /** The folder among files, none of which is called so. */
  const whole = `${basename(home)}/`;
  /** What was served still is; `/sources` tells of it. */
  const refuse = (serving: Librarian, trouble: Trouble) => {
    const { corpus } = serving;
    const message = `Reload refused. ${told(trouble)} Still serving the previous index.`;
    const known = corpus.problems.filter(({ file }) => file !== whole);
    const problems = [...known, { file: whole, message, outcome: 'last good' as const }];
    if (sameProblems(corpus, problems)) return;
    note(serving, problems);
    listener.refused?.(message);
  };

  worker.on('message', (report: Report) => {
    switch (report.kind) {
      case 'progress':
        reading = { done: report.done, total: report.total };
        listener.progress?.(reading);
        break;
      case 'articles':
        for (const article of articlesIn(report.parcel, bodies)) incoming.set(article.id, article);
        order({ kind: 'taken' });
        break;
      case 'looked': {
        listener.ended?.();
        const past = present;
        present = report.generation;
        const articles = merged(librarian?.corpus.articles ?? new Map(), incoming, report.removed);
        incoming = new Map();
        const corpus = { id: report.id, articles, problems: report.problems };
        swap({ ...calls.inquiriesOf(present), corpus, since: Date.now(), origins: originsOf(corpus) });
        if (past > 0) {
          const grace = setTimeout(() => {
            graces.delete(grace);
            order({ kind: 'release', generation: past });
          }, graceMs);
          graces.add(grace.unref());
        }
        looked();
        break;
      }
      case 'origins':
        if (librarian) librarian = { ...librarian, origins: known(librarian.corpus, report.origins) };
        break;
      case 'same':
        listener.ended?.();
        if (librarian && !sameProblems(librarian.corpus, report.problems)) {
          note(librarian, report.problems);
          listener.noted?.(report.problems);
        }
        looked();
        break;
      case 'trouble':
        listener.ended?.();
        if (librarian) refuse(librarian, report.trouble);
        else if (waits && 'noArticles' in report.trouble) {
          if (!waiting) listener.waiting?.(`${told(report.trouble)} Waiting for the first.`);
          waiting = true;
        } else settle(report.trouble);
        looked();
        break;
      case 'unsaved':
        listener.unsaved?.(report.error);
        break;
      case 'answer':
      case 'failure':
        calls.ended(report);
    }
  });
  worker.on('error', (error) => {
    throw error;
  });
  const watches = folders.map((folder) => watchFolder(folder, look));
  look();

  return {
    librarian: () => librarian,
    reading: () => reading,
    first,
    async close() {
      for (const watch of watches) watch.close();
      for (const grace of graces) clearTimeout(grace);
      await worker.terminate();
      calls.close();
    },
  };
}

/** Origins as they were sent: numbers in the order of the articles. */
function known({ articles }: Corpus, numbers: Int32Array): Librarian['origins'] {
  const origins = new Map([...articles.keys()].map((id, i) => [id, numbers[i]!]));
  return () => origins;
}

function sameProblems({ problems }: Corpus, others: Corpus['problems']): boolean {
  return (
    problems.length === others.length && problems.every(({ message }, i) => message === others[i]!.message)
  );
}
