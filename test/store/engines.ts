/** Runs a suite once on each engine, each test on an empty store. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe } from 'vitest';
import { openStore, type Place, type Store } from '../../src/store/open.ts';
import { isTrouble } from '../../src/trouble.ts';
import { startPostgres } from '../postgres.ts';

export interface Bench {
  /** An empty place, new for each test. */
  place: Place;
  /** Opens it, as often as needed; closed after the test. */
  open(): Promise<Store>;
}

const postgres = await startPostgres();

export function onBothEngines(title: string, suite: (bench: Bench) => void): void {
  onSqlite(title, suite);
  describe.skipIf(postgres === null)(`${title}, on PostgreSQL`, () => {
    suite(fresh(async (folder) => ({ file: join(folder, 'parley.db'), url: await postgres!.create() })));
  });
}

/** For what has nothing to do with the engine, or is SQLite's own. */
export function onSqlite(title: string, suite: (bench: Bench) => void): void {
  describe(`${title}, on SQLite`, () => {
    suite(fresh(async (folder) => ({ file: join(folder, 'parley.db') })));
  });
}

function fresh(place: (folder: string) => Promise<Place>): Bench {
  const bench: Bench = { place: { file: '' }, open };
  let stores: Store[] = [];
  let folder = '';
  async function open(): Promise<Store> {
    const store = await openStore(bench.place);
    if (isTrouble(store)) throw new Error(store.trouble);
    stores.push(store);
    return store;
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
    bench.place = await place(folder);
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
    rmSync(folder, { recursive: true, force: true });
  });
  return bench;
}
