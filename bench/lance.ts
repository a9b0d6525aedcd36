/** LanceDB beside Parley's MiniSearch, up to a million passages: how fast, how good, how large. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../src/answer/index.ts';
import type { Article } from '../src/corpus/article.ts';
import { pack } from '../src/corpus/pack.ts';
import { articlesIn, createBodies, paragraphIn, parcelOf } from '../src/corpus/parcel.ts';
import { parseArticle } from '../src/corpus/parse.ts';
import { stemOf } from '../src/language/stem.ts';
import { librarianOf } from '../src/library/inquiries.ts';
import { equip, shelve } from '../src/library/open.ts';
import type { IndexStore, Passages } from '../src/search/index.ts';
import { roomForLanceDB } from '../src/search/lance-room.ts';
import { lanceStore } from '../src/search/lancedb.ts';
import { miniSearchStore } from '../src/search/minisearch.ts';
import { isTrouble } from '../src/trouble.ts';
import { textsOf } from './corpus.ts';
import { generate } from './generate.ts';
import { bestOf, residentMb, spread, timed } from './measure.ts';
import { foundBy } from './parley.ts';
import { type Figures, PASSES } from './peers.ts';
import { type KnownItem, knownItems, type Passage } from './questions.ts';

/** Questions are made from so many of the first articles. */
const ASKED_OF = 4000;
const ASKED = 200;
const PORTION = 500;
/** MiniSearch is not made for more. */
const BOTH = 30_000;

/** Both indexes on the same generated articles, asked the same; LanceDB alone above `BOTH` articles. */
export async function compareIndexes(articles: number): Promise<Readonly<Record<string, Figures>>> {
  const all = new Map<string, Article>();
  const bodies = createBodies(500);
  const asked: Passage[] = [];
  let portion: ReturnType<typeof pack>[] = [];
  const flush = () => {
    for (const article of articlesIn(parcelOf(portion), bodies)) all.set(article.id, article);
    portion = [];
  };
  for (const { name, text } of generate(articles)) {
    const article = parseArticle(name.slice(0, -4), text);
    if (all.size < ASKED_OF)
      textsOf(article).forEach((text, i) => {
        asked.push({ article: article.id, paragraph: i + 1, text });
      });
    portion.push(pack(article));
    if (portion.length === PORTION) flush();
  }
  flush();
  const items = knownItems(asked, ASKED);
  roomForLanceDB();
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const store = await lanceStore(join(folder, 'index'), stemOf);
    if (isTrouble(store)) throw new Error(store.trouble);
    const lancedb = await figuresOf(store, all, items);
    return articles > BOTH
      ? { lancedb }
      : { lancedb, minisearch: await figuresOf(miniSearchStore(stemOf), all, items) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresOf(store: IndexStore, all: ReadonlyMap<string, Article>, items: readonly KnownItem[]) {
  const before = residentMb();
  const passages = [...all.values()].map(
    (article): Passages => ({
      article: article.id,
      get texts() {
        return textsOf(article);
      },
      text: (paragraph) => paragraphIn(article, paragraph),
    }),
  );
  const build = await timed(() => store.change(passages, []));
  const index = store.current();
  const library = shelve(equip(), { id: 'bench', articles: all, problems: [] }, index, () => new Map());
  const searched = await bestOf(items, PASSES, ({ question }) =>
    index.search(question.split(' ').map(stemOf), 40),
  );
  const answered = await bestOf(items, PASSES, ({ question }) => answer(question, library));
  const found = await foundBy(librarianOf(library), items);
  const changes: number[] = [];
  for (let i = 0; i < 5; i++)
    changes.push(
      await timed(async () => {
        const past = store.current();
        await store.change([{ article: 'one', texts: [`A ferry crossed the fjord ${i}.`] }], []);
        await store.release(past);
      }),
    );
  return {
    passages: await index.size(),
    build,
    'search median': searched.median,
    'search p99': searched.p99,
    'answer median': answered.median,
    'answer p99': answered.p99,
    found,
    change: spread(changes).median,
    'resident more': residentMb() - before,
  };
}
