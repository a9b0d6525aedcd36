import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStore, type Place } from '../../src/store/open.ts';
import { awaitStore } from '../../src/store/wait.ts';
import { sound } from '../discord/scene.ts';
import { smallDisk } from '../disk.ts';
import { temporaryFolder } from '../program.ts';

vi.setConfig({ testTimeout: 60_000 });

/** It is tried, again after a second, and after two more it would be too late, however slow the machine. */
const TWICE_MS = 2_900;
/** For so long a locked file is tried each time. */
const TRY_MS = 5_000;

async function waited(place: Place, limitMs: number) {
  const said: [string, number][] = [];
  const again = (trouble: string, seconds: number) => void said.push([trouble, seconds]);
  const store = await awaitStore(place, { stop: new AbortController().signal, again, limitMs });
  return { store, said };
}

test('a server that does not come is said after the limit, with status 1', async () => {
  const url = 'postgres://parley@127.0.0.1:9/parley';
  const { store, said } = await waited({ file: '', url }, TWICE_MS);
  const trouble = 'The server of DATABASE_URL cannot be used (ECONNREFUSED): is it running and reachable?';
  expect(store).toEqual({ trouble, exitCode: 1 });
  expect(said).toEqual([[trouble, 1]]);
});

test('a file that stays locked likewise', async () => {
  const file = join(temporaryFolder(), 'parley.db');
  const other = sound(await openStore({ file }));
  const held = await other.db.startTransaction().execute();
  const { store, said } = await waited({ file }, TRY_MS + TWICE_MS + TRY_MS);
  const trouble = `${file} is locked: does another program hold it, a backup for example?`;
  expect(store).toEqual({ trouble, exitCode: 1 });
  expect(said).toEqual([[trouble, 1]]);
  await held.rollback().execute();
  await other.close();
});

test('a disk that stays full likewise', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  const file = join(disk.folder, 'parley.db');
  disk.fill();
  const trouble = expect.stringMatching(
    /^\S+parley\.db cannot be (written to|read or written).*disk.*full.*\.?$/,
  );
  const { store, said } = await waited({ file }, TWICE_MS);
  expect(store).toEqual({ trouble, exitCode: 1 });
  expect(said).toEqual([[trouble, 1]]);
});

test('told to stop while it is being opened, nothing stays open', async () => {
  const folder = temporaryFolder();
  const stop = new AbortController();
  const opening = awaitStore({ file: join(folder, 'parley.db') }, { stop: stop.signal, again: () => {} });
  stop.abort();
  expect(await opening).toBeNull();
  // Closed, the file holds all that was in its journal.
  const journals = readdirSync(folder).filter((name) => name.endsWith('-wal'));
  expect(journals.map((name) => statSync(join(folder, name)).size).filter((size) => size > 0)).toEqual([]);
});
