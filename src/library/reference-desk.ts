/** Where the library's thread is asked: each generation of its articles for as long as somebody may ask it. */

import type { Article, Corpus } from '../corpus/article.ts';
import { createOrigins } from '../corpus/origin.ts';
import type { Inquiries } from '../librarian.ts';
import type { Index } from '../search/index.ts';
import { inOrder, turns } from '../turns.ts';
import type { Order, Report } from './protocol.ts';

/** What came of a look at the articles, and what differs from the look before. */
export interface Generation {
  readonly number: number;
  readonly corpus: Corpus;
  readonly index: Index;
  readonly changed: Iterable<Article>;
  readonly removed: readonly string[];
}

/** Answers calls about generations that are seated. */
export interface ReferenceDesk {
  /** Resolves when what answers are made with is there. */
  ready(): Promise<void>;
  /**
   * It may be asked from now on. Resolves when its origins are known, for which neither answers nor the next change
   * wait.
   */
  seat(generation: Generation): Promise<void>;
  answer(order: Extract<Order, { kind: 'ask' }>): Promise<void>;
  /** Nobody asks it any more. Gives its index unless another has the same. */
  leave(generation: number): Index | null;
}

/** One that may be asked. */
interface Asked {
  readonly index: Index;
  inquiries: Promise<Inquiries>;
  /** Resolves when all origins are known. */
  settled: Promise<void>;
}

/** `tell` sends a message to the main thread. */
export function createReferenceDesk(tell: (report: Report) => void): ReferenceDesk {
  const generations = new Map<number, Asked>();
  const origins = createOrigins();
  /** What is worked out of one generation after another. */
  const settling = inOrder();
  let last = 0;
  /** What answers are made with is read when the articles are there: it would hold them up. */
  let answers: Promise<ReturnType<typeof import('./inquiries.ts').answering>> | null = null;
  const answering = () => {
    answers ??= import('./inquiries.ts').then(({ answering }) => answering());
    return answers;
  };
  const settle = async (asked: Asked, { number, corpus, index, changed, removed }: Generation) => {
    if (number === 1) await warmUp(corpus, await asked.inquiries);
    const turn = turns();
    for (const _ of origins.change(changed, removed)) await turn();
    const numbers = origins.numbers(corpus.articles.keys());
    asked.inquiries = answering().then((make) => make(corpus, index, () => numbers));
    if (number === last) tell({ kind: 'origins', origins: Int32Array.from(numbers.values()) });
  };
  return {
    ready: async () => void (await answering()),
    seat(generation) {
      const { number, corpus, index } = generation;
      last = number;
      const inquiries = answering().then((make) => make(corpus, index));
      const asked: Asked = { index, inquiries, settled: Promise.resolve() };
      generations.set(number, asked);
      asked.settled = settling(() => settle(asked, generation));
      return asked.settled;
    },
    async answer({ call, generation, inquiry, values }) {
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
    },
    leave(generation) {
      const index = generations.get(generation)?.index ?? null;
      generations.delete(generation);
      return [...generations.values()].some((other) => other.index === index) ? null : index;
    },
  };
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
