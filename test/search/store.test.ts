/** What every index must do, asked of each of them. */

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, test } from 'vitest';
import { stemOf } from '../../src/language/stem.ts';
import { Engine } from '../../src/search/engine.ts';
import type { Index, IndexStore, Passages } from '../../src/search/index.ts';
import { openTable } from '../../src/search/lance-table.ts';
import { lanceStore } from '../../src/search/lancedb.ts';
import { miniSearchStore, restoreMiniSearchStore } from '../../src/search/minisearch.ts';
import { isTrouble } from '../../src/trouble.ts';
import { startS3 } from './s3.ts';

const opened = async (address: string): Promise<IndexStore> => {
  const store = await lanceStore(address, stemOf);
  if (isTrouble(store)) throw new Error(store.trouble);
  return store;
};
let buckets = 0;

const engines: readonly (readonly [string, () => Promise<IndexStore>])[] = [
  ['MiniSearch', async () => miniSearchStore(stemOf)],
  ['LanceDB in a folder', async () => opened(await mkdtemp(join(folder, 'index-')))],
  ['LanceDB on S3', async () => opened(`s3://parley/index-${++buckets}`)],
];

const article = (id: string, ...texts: string[]): Passages => ({ article: id, texts });
const HARBOUR = article(
  'harbour',
  'The harbour opens',
  'Ships from Norway reached the harbour on Monday.',
  'Nobody was hurt.',
);
const RAILWAY = article(
  'railway',
  'The railway closes',
  'Trains to Norway stop in autumn, the railway said.',
);
const ORCHARD = article('orchard', 'An orchard in bloom', 'Apples and pears.');

const folder = await mkdtemp(join(tmpdir(), 'parley-store-'));
const s3 = await startS3();
Object.assign(process.env, s3.settings);
afterAll(async () => {
  for (const name of Object.keys(s3.settings)) delete process.env[name];
  await s3.stop();
  expect(s3.unknown).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

let store: IndexStore;
afterEach(() => store.close());

describe.each(engines)('the index on %s', { timeout: 120_000 }, (name, open) => {
  const places = async (index = store.current(), ...terms: string[]) =>
    (await index.search(terms.map(stemOf), 10)).map(({ article, paragraph }) => `${article} ${paragraph}`);

  it('finds paragraphs by stems, the fitting ones first', async () => {
    store = await open();
    const index = await store.change([HARBOUR, RAILWAY, ORCHARD], []);
    expect(await places(index, 'ships', 'norway')).toEqual(['harbour 2', 'railway 2']);
    expect(await places(index, 'nothing')).toEqual([]);
    expect(await index.search([], 5)).toEqual([]);
    expect(await index.size()).toBe(7);
    const scores = (await index.search(['harbour', 'norway'].map(stemOf), 10)).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(await index.search(['harbour'], 1)).toHaveLength(1);
  });

  it('counts the paragraphs that hold a stem', async () => {
    store = await open();
    const index = await store.change([HARBOUR, RAILWAY], []);
    expect(
      await index.frequencies([stemOf('harbour'), stemOf('norway'), stemOf('orchard'), stemOf('ships')]),
    ).toEqual([2, 2, 0, 1]);
  });

  it('knows what a mistyped word may have meant', async () => {
    store = await open();
    const index = await store.change([HARBOUR, RAILWAY], []);
    expect(await index.spellings('harbuor', 3)).toContain('harbour');
    expect(await index.spellings('xylophone', 3)).toEqual([]);
  });

  it('completes words as the articles write them, the frequent first', async () => {
    store = await open();
    const index = await store.change([HARBOUR, RAILWAY], []);
    expect(await index.suggest('nor', 5)).toEqual(['Norway']);
    expect(await index.suggest('HARB', 5)).toEqual(['harbour']);
    expect(await index.suggest('zz', 5)).toEqual([]);
  });

  it('replaces, adds and removes', async () => {
    store = await open();
    await store.change([HARBOUR, RAILWAY], []);
    const index = await store.change(
      [article('harbour', 'The harbour is quiet'), ORCHARD],
      ['railway', 'unknown'],
    );
    expect(await places(index, 'harbour')).toEqual(['harbour 1']);
    expect(await places(index, 'norway')).toEqual([]);
    expect(await index.frequencies([stemOf('norway'), stemOf('harbour'), stemOf('apples')])).toEqual([
      0, 1, 1,
    ]);
    expect(await index.size()).toBe(3);
  });

  it('leaves an index that was handed out as it was', async () => {
    store = await open();
    const before = await store.change([HARBOUR, RAILWAY], []);
    const after = await store.change([article('harbour', 'Norway and Norway again')], ['railway']);
    expect((await places(before, 'norway')).sort()).toEqual(['harbour 2', 'railway 2']);
    expect(await before.frequencies([stemOf('norway'), stemOf('harbour'), stemOf('trains')])).toEqual([
      2, 2, 1,
    ]);
    expect(await before.size()).toBe(5);
    expect(await places(after, 'norway')).toEqual(['harbour 1']);
    await store.release(before);
    expect(await places(after, 'norway')).toEqual(['harbour 1']);
    expect(await after.size()).toBe(1);
  });

  it('shows nothing of articles that are gone while they are taken out', async () => {
    store = await open();
    const many = (from: number, to: number, word: string) =>
      Array.from({ length: to - from }, (_, i) =>
        article(
          `a${from + i}`,
          ...Array.from({ length: 8 }, (_, p) => `Harbour ${word} of pier ${p} and ${i}`),
        ),
      );
    const before = await store.change(many(0, 300, 'old'), []);
    const gone = Array.from({ length: 100 }, (_, i) => `a${200 + i}`);
    const now = await store.change(many(0, 150, 'new'), gone);
    let done = false;
    const released = store.release(before).then(() => {
      done = true;
    });
    const seen = new Set<string>();
    while (!done) {
      for (const { article } of await now.search([stemOf('harbour')], 5_000)) seen.add(article);
      expect(await now.search([stemOf('old'), stemOf('pier')], 5_000)).toHaveLength(200 * 8);
      await new Promise(setImmediate);
    }
    await released;
    expect(gone.filter((id) => seen.has(id))).toEqual([]);
  });

  it('answers the same whichever way it came about', async () => {
    const texts = [
      'ships and trains',
      'harbour ships',
      'trains in Norway',
      'ships ships ships',
      'an orchard',
    ];
    const step = fc.record({
      changed: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.subarray(texts, { minLength: 1 })), {
        maxLength: 3,
      }),
      removed: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 }),
    });
    const queries = [['ship'], ['train', 'norway'], ['orchard', 'harbour', 'ship']].map((terms) =>
      terms.map(stemOf),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const present = new Map<string, readonly string[]>();
        store = await open();
        for (const { changed, removed } of steps) {
          const before = store.current();
          for (const id of removed) present.delete(id);
          const last = new Map(changed);
          for (const [id, texts] of last) present.set(id, texts);
          await store.change(
            [...last].map(([id, texts]) => article(id, ...texts)),
            removed,
          );
          await store.release(before);
        }
        const fresh = await open();
        await fresh.change(
          [...present].map(([id, texts]) => article(id, ...texts)),
          [],
        );
        for (const query of queries) {
          expect(await store.current().search(query, 3)).toEqual(await fresh.current().search(query, 3));
          expect(await store.current().frequencies(query)).toEqual(await fresh.current().frequencies(query));
        }
        expect(await store.current().size()).toBe(await fresh.current().size());
        await fresh.close();
        await store.close();
      }),
      { numRuns: name === 'MiniSearch' ? 30 : 8 },
    );
  });
});

const INDICES = 'paragraphs.lance/_indices/';
/** Names of LanceDB's indexes at an address, by where it is. */
const indicesOf = {
  folder: async (address: string) => new Set(await readdir(join(address, INDICES))),
  s3: async (address: string) => {
    const place = `${address.slice('s3://'.length)}/${INDICES}`;
    const names = [...s3.objects.keys()].filter((name) => name.startsWith(place));
    return new Set(names.map((name) => name.slice(place.length).split('/')[0]!));
  },
};

describe.each([
  ['in a folder', folder, indicesOf.folder],
  ['on S3', 's3://parley', indicesOf.s3],
] as const)('two processes on one index %s', { timeout: 120_000 }, (_, place, indicesAt) => {
  const found = async (index: Index, term: string) =>
    (await index.search([stemOf(term)], 9)).map(({ article, paragraph }) => `${article} ${paragraph}`);

  it('show each its own articles, and write what is there already no second time', async () => {
    const address = `${place}/shared`;
    store = await opened(address);
    const other = await opened(address);
    const [mine, theirs] = await Promise.all([
      store.change([HARBOUR, RAILWAY], []),
      other.change([HARBOUR, ORCHARD], []),
    ]);
    expect((await found(mine, 'norway')).sort()).toEqual(['harbour 2', 'railway 2']);
    expect(await found(theirs, 'norway')).toEqual(['harbour 2']);
    expect(await found(mine, 'apples')).toEqual([]);
    const ahead = await store.change([article('harbour', 'No ships any more.')], []);
    expect(await found(ahead, 'ships')).toEqual(['harbour 1']);
    expect(await found(theirs, 'ships')).toEqual(['harbour 2']);
    await other.close();
    const third = await opened(address);
    const same = await third.change([RAILWAY, ORCHARD], []);
    expect(await found(same, 'norway')).toEqual(['railway 2']);
    expect(await same.size()).toBe(4);
    await third.close();
  });

  it('take changes while LanceDB makes its index anew', async () => {
    const address = `${place}/taking`;
    store = await opened(address);
    const indices = async () => (await indicesAt(address)).size;
    const made = (word: string) =>
      Array.from({ length: 600 }, (_, i) =>
        article(`a${i}`, ...Array.from({ length: 4 }, (_, p) => `Harbour ${word} of pier ${p} and ${i}`)),
      );
    const first = await store.change([HARBOUR], []);
    const one = await indices();
    const before = await store.change(made('old'), []);
    const after = await store.change([RAILWAY, ...made('new').slice(0, 200)], ['a599', 'harbour']);
    await store.release(first);
    await store.release(before);
    // The same version again, whose rows were about to go.
    const again = await store.change([HARBOUR], []);
    await store.release(after);
    const all = async (...terms: string[]) => {
      const hits = await again.search(terms.map(stemOf), 5_000);
      return hits.length;
    };
    const seen = async () => [await all('old'), await all('new'), await all('norway'), await all('ship')];
    expect(await seen()).toEqual([399 * 4, 200 * 4, 2, 1]);
    await expect.poll(indices, { timeout: 60_000 }).toBeGreaterThan(one);
    await store.change([ORCHARD], []);
    expect(await seen()).toEqual([399 * 4, 200 * 4, 2, 1]);
    await store.close();
    // What another process finds is what is left.
    const other = await opened(address);
    const theirs = await other.change([HARBOUR, RAILWAY], []);
    expect((await found(theirs, 'norway')).sort()).toEqual(['harbour 2', 'railway 2']);
    store = other;
  });
});

test('rows that cannot be deleted while S3 is away are deleted the next time', {
  timeout: 120_000,
}, async () => {
  const address = 's3://parley/leaving';
  store = await opened(address);
  const first = await store.change([HARBOUR, RAILWAY], []);
  const second = await store.change([], ['harbour']);
  s3.away = true;
  await store.release(first);
  s3.away = false;
  const rows = async () => (await openTable(address)).table.countRows();
  expect(await rows()).toBe(HARBOUR.texts.length + RAILWAY.texts.length);
  await store.change([ORCHARD], ['railway']);
  await store.release(second);
  expect(await rows()).toBe(ORCHARD.texts.length);
});

test('an index is trouble where none can be', async () => {
  const file = join(folder, 'a file');
  await writeFile(file, 'no folder');
  expect(await lanceStore(join(file, 'index'), stemOf)).toMatchObject({
    trouble: expect.stringContaining('INDEX cannot be opened'),
  });
  store = miniSearchStore(stemOf);
});

describe('a dumped store', () => {
  it('comes back with the same answers and can be changed', async () => {
    const original = miniSearchStore(stemOf);
    store = original;
    const first = await original.change([HARBOUR, RAILWAY], []);
    await original.change([ORCHARD, article('harbour', 'Ships of the harbour', 'Norway, too.')], []);
    expect(await original.dump()).toBeNull();
    await original.release(first);
    const dump = structuredClone(await original.dump())!;
    const texts: Record<string, readonly string[]> = {
      railway: RAILWAY.texts,
      orchard: ORCHARD.texts,
      harbour: ['Ships of the harbour', 'Norway, too.'],
    };
    const back = await restoreMiniSearchStore(dump, stemOf, (id) => article(id, ...texts[id]!));
    for (const ask of [original, back]) await ask.change([RAILWAY], ['orchard']);
    for (const term of ['harbour', 'norway', 'ship', 'orchard'].map(stemOf)) {
      expect(await back.current().search([term], 9)).toEqual(await original.current().search([term], 9));
      expect(await back.current().frequencies([term])).toEqual(await original.current().frequencies([term]));
    }
    expect(await back.current().suggest('nor', 3)).toEqual(['Norway']);
    expect(await back.current().size()).toBe(await original.current().size());
  });
});

describe('the engine', () => {
  it('ranks as the search of MiniSearch does', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const documents = fc.array(fc.array(term, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        documents,
        fc.nat(12),
        fc.array(fc.nat(11)),
        fc.uniqueArray(term),
        (all, packed, gone, query) => {
          const engine = new Engine();
          for (const [id, terms] of all.entries()) {
            if (id === packed) engine.pack();
            engine.add({ id, terms });
          }
          for (const id of new Set(gone)) if (all[id]) engine.remove({ id, terms: all[id] });
          const theirs = engine.search(query.join(' '), { tokenize: (text) => text.split(' ') });
          const ours = engine.best(query, 20).sort((a, b) => b.score - a.score);
          const scores = new Map(ours.map(({ id, score }) => [id, score]));
          expect(ours.length).toBe(theirs.length);
          for (const { id, score } of theirs) expect(scores.get(id as number)).toBe(Math.fround(score));
          const least = ours[2]?.score;
          const first = engine.best(query, 3);
          expect(first.length).toBe(ours.filter(({ score }, i) => i < 3 || score === least).length);
        },
      ),
    );
  });

  it('takes documents by number as they come, and none twice', () => {
    const engine = new Engine();
    engine.add({ id: 0, terms: ['a'] });
    for (const id of [0, 2]) expect(() => engine.add({ id, terms: ['a'] })).toThrow();
    engine.add({ id: 1, terms: ['a', 'b'] });
    engine.remove({ id: 0, terms: ['a'] });
    for (const id of [0, 2]) expect(() => engine.remove({ id, terms: ['a'] })).toThrow();
    expect(engine.best(['a'], 5)).toMatchObject([{ id: 1 }]);
    expect(engine.count('a')).toBe(1);
  });

  it('puts itself in order once much has come and gone, and ranks as before', () => {
    const termsOf = (id: number) => ['all', `of ${id % 7}`, `of ${id % 100}`, ...(id % 3 ? [] : ['third'])];
    const engine = new Engine();
    const query = ['third', 'of 5', 'of 50', 'all'];
    for (let id = 0; id < 3000; id++) engine.add({ id, terms: termsOf(id) });
    engine.pack();
    for (let id = 0; id < 2000; id++) engine.remove({ id, terms: termsOf(id) });
    for (let id = 3000; id < 3100; id++) engine.add({ id, terms: termsOf(id) });
    const before = engine.best(query, 50);
    engine.tidy();
    expect(engine.best(query, 50)).toEqual(before);
    expect(engine.count('all')).toBe(1100);
    const fresh = new Engine();
    for (let id = 2000; id < 3100; id++) fresh.add({ id: id - 2000, terms: termsOf(id) });
    expect(before.map(({ id }) => id - 2000)).toEqual(fresh.best(query, 50).map(({ id }) => id));
  });
});
