/** The store fails while a digest is due: it is posted once, when the store is well again. */

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Posting } from '../../src/digest/courier.ts';
import type { Store } from '../../src/store/open.ts';
import { moveToSmallDisk } from '../disk.ts';
import { type Bench, onBothEngines } from '../store/engines.ts';
import { frozen, sceneOn } from './scene.ts';

const DUE = '2026-01-25T07:00:00Z';
const MINUTE = 60_000;
/** A store waits for a lock for so long that a test has to be patient. */
const PATIENT = { timeout: 90_000 };

/** Another process is in the middle of a transaction until it is let go. */
async function lock({ db }: Store): Promise<() => Promise<void>> {
  let letGo = () => {};
  let over: Promise<unknown> = Promise.resolve();
  await new Promise<void>((begun) => {
    over = db.transaction().execute(async (transaction) => {
      await transaction.updateTable('subscriptions').set({ rev: sql<number>`rev` }).execute();
      await transaction.updateTable('digest_runs').set({ error: sql<string>`error` }).execute();
      begun();
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
  });
  return async () => {
    letGo();
    await over;
  };
}

onBothEngines('a digest in a database that is locked', (bench) => {
  const scene = sceneOn(bench);

  it('when it is due comes when the lock is gone', PATIENT, async () => {
    await scene.subscribe();
    scene.at(DUE);
    const unlock = await lock(await bench.open());
    await expect(scene.pass()).rejects.toThrow(/locked|timeout/i);
    await unlock();
    scene.wait(MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(1);
  });

  it('when it has been posted but not recorded is found, not posted again', PATIENT, async () => {
    await scene.subscribe();
    scene.at(DUE);
    const other = await bench.open();
    let unlock = async () => {};
    const post = async (...what: Parameters<typeof scene.courier.post>): Promise<Posting> => {
      const posting = await scene.courier.post(...what);
      unlock = await lock(other);
      return posting;
    };
    await expect(scene.pass({ post })).rejects.toThrow(/locked|timeout/i);
    await unlock();
    scene.wait(5 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(1);
  });
});

/** SQLite refuses to grow the file, with the error of a full disk; PostgreSQL has its tables on a disk that is. */
async function smallDiskOf({ place }: Bench, { db }: Store) {
  const { url } = place;
  if (url !== undefined) return moveToSmallDisk(url);
  const limit = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db);
  return {
    async fill() {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
      await limit(rows[0]!.page_count);
    },
    free: () => limit(1_000_000),
  };
}

onBothEngines('a digest on a disk that is full', (bench) => {
  const scene = sceneOn(bench);
  const FULL = /full|No space left on device/;
  /** So many that noting them takes room. */
  const articles = Array.from({ length: 500 }, (_, i): [string, string] => [
    `${i}`.padStart(200, '0'),
    '0001',
  ]);

  it('before it is posted comes when there is room', async (context) => {
    await scene.subscribe();
    scene.compose = async ({ channel_id }, { slot }) => frozen(channel_id, slot, articles);
    scene.at(DUE);
    const disk = await smallDiskOf(bench, scene.store);
    if (disk === null) return context.skip();
    await disk.fill();
    await expect(scene.pass()).rejects.toThrow(FULL);
    expect(await scene.messages()).toEqual([]);
    await disk.free();
    scene.wait(5 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(1);
  });

  it('after it was posted is found, not posted again, and what it showed is noted', async (context) => {
    await scene.subscribe();
    scene.compose = async ({ channel_id }, { slot }) => frozen(channel_id, slot, articles);
    scene.at(DUE);
    const disk = await smallDiskOf(bench, scene.store);
    if (disk === null) return context.skip();
    const post = async (...what: Parameters<typeof scene.courier.post>): Promise<Posting> => {
      const posting = await scene.courier.post(...what);
      await disk.fill();
      return posting;
    };
    await expect(scene.pass({ post })).rejects.toThrow(FULL);
    await disk.free();
    scene.wait(5 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(1);
    expect(await scene.store.db.selectFrom('digested').selectAll().execute()).toHaveLength(500);
  });
});
