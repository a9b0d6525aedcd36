import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Place, type Store } from '../../src/store/open.ts';
import { isTrouble } from '../../src/trouble.ts';
import { onBothEngines } from './engines.ts';
import { subscription } from './rows.ts';

/** Opens a store in a process of its own, built; says what came of it. */
const program = (place: Place) => [
  '--input-type=module',
  '-e',
  `import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../dist/src/store/open.js'))};
  const store = await openStore(${JSON.stringify(place)});
  console.log(store.trouble ?? 'opened');
  await store.close?.();`,
];

/** Everything in the folder of a file; on a server every column and every row, with the transaction that wrote it. */
async function bytesOf({ file, url }: Place): Promise<Record<string, unknown>> {
  if (url === undefined) {
    const folder = dirname(file);
    // What processes share of the file in memory is not the file: SQLite makes it anew at will.
    const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
  }
  const client = new pg.Client(url);
  await client.connect();
  const { rows: columns } = await client.query(
    `select * from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema') order by table_name, ordinal_position`,
  );
  const found: Record<string, unknown> = { columns };
  for (const name of new Set(columns.map(({ table_name }) => table_name)))
    found[name] = (await client.query(`select xmin, * from parley."${name}"`)).rows;
  await client.end();
  return found;
}

onBothEngines('a store', (bench) => {
  it('keeps what was written when it is opened again', async () => {
    const first = await bench.open();
    await first.db.insertInto('subscriptions').values(subscription()).execute();
    await first.close();
    const again = await bench.open();
    expect(await again.db.selectFrom('subscriptions').selectAll().execute()).toEqual([subscription()]);
  });

  it('tells the time in epoch milliseconds', async () => {
    const store = await bench.open();
    expect(Math.abs((await store.now()) - Date.now())).toBeLessThan(60_000);
  });

  it('drops NUL from text, and throws on what only some drivers would bind', async () => {
    const { db } = await bench.open();
    await db.insertInto('departures').values({ guild_id: 'a\0b', left_at: 1 }).execute();
    expect(await db.selectFrom('departures').select('guild_id').execute()).toEqual([{ guild_id: 'ab' }]);
    const bad = db.selectFrom('departures').where('left_at', '=', true as unknown as number);
    await expect(bad.selectAll().execute()).rejects.toThrow(/boolean|bigint/);
  });

  it('rolls a transaction back whole', async () => {
    const { db } = await bench.open();
    const broken = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('departures').values({ guild_id: '1', left_at: 1 }).execute();
      await Promise.resolve();
      throw new Error('half way');
    });
    await expect(broken).rejects.toThrow('half way');
    expect(await db.selectFrom('departures').selectAll().execute()).toEqual([]);
  });

  it.each([
    [
      'a newer version',
      'newer version of Parley',
      ({ db }: Store) =>
        db.insertInto('kysely_migration').values({ name: '999_future', timestamp: '2030' }).execute(),
    ],
    [
      'another program',
      'belongs to another program',
      ({ db }: Store) => db.schema.dropTable('kysely_migration').execute(),
    ],
  ])('of %s is refused and left as it is, to the last byte', async (_, said, spoil) => {
    const store = await bench.open();
    await store.db.insertInto('subscriptions').values(subscription()).execute();
    await spoil(store);
    // As a file stands after `VACUUM INTO`, or a tool that copied it: its own journal is a page-by-page one.
    if (bench.place.url === undefined) await sql`pragma journal_mode=DELETE`.execute(store.db);
    await store.close();
    const before = await bytesOf(bench.place);
    expect(await openStore(bench.place)).toEqual({ trouble: expect.stringContaining(said), exitCode: 78 });
    expect(await bytesOf(bench.place)).toEqual(before);
  });

  it('is opened by three processes that start together on an empty place', async () => {
    const said = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, program(bench.place), { stdio: ['ignore', 'pipe', 'inherit'] });
        let text = '';
        for await (const chunk of child.stdout) text += chunk;
        return text.trim();
      }),
    );
    expect(said).toEqual(['opened', 'opened', 'opened']);
  });
});

describe('a database file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-file-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made with its folder, and holds everything itself when closed', async () => {
    const store = await openStore({ file: join(folder, 'a', 'b', 'parley.db') });
    if (isTrouble(store)) throw new Error(store.trouble);
    await store.close();
    const files = readdirSync(join(folder, 'a', 'b'));
    expect(files).toContain('parley.db');
    expect(
      files.filter((file) => file.endsWith('-wal') && statSync(join(folder, 'a', 'b', file)).size > 0),
    ).toEqual([]);
  });

  it.each([
    ['a text', Buffer.from('not a database, but a note of somebody\n'.repeat(10))],
    ['a short text', Buffer.from('note')],
    ['the database of another program', foreign()],
  ])('is refused and left alone when it is %s', async (_, bytes) => {
    const file = join(folder, 'parley.db');
    writeFileSync(file, bytes);
    const store = await openStore({ file });
    expect(store).toEqual({ trouble: expect.stringContaining("another program's file"), exitCode: 78 });
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['parley.db']);
  });

  it('is refused when it is a folder, or in a folder that is a file', async () => {
    expect(await openStore({ file: folder })).toEqual({
      trouble: expect.stringContaining(folder),
      exitCode: 78,
    });
    writeFileSync(join(folder, 'file'), '');
    const under = await openStore({ file: join(folder, 'file', 'parley.db') });
    expect(under).toEqual({ trouble: expect.stringContaining('cannot be written to'), exitCode: 78 });
  });

  it.skipIf(process.platform !== 'linux')('is refused where no folder can be made', () => {
    const said = execFileSync(process.execPath, program({ file: '/proc/nope/parley/parley.db' }), {
      timeout: 60_000,
    });
    expect(said.toString()).toBe(
      'The folder /proc/nope/parley cannot be written to (ENOENT): Parley keeps its data there.\n',
    );
  });

  it('is refused in a folder that may not be written', () => {
    chmodSync(folder, 0o555);
    // Permissions do not bind root, so the program runs as nobody then.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const said = execFileSync(process.execPath, program({ file: join(folder, 'parley.db') }), nobody);
    expect(said.toString()).toContain(`The folder ${folder} cannot be written to (EACCES)`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a database server', () => {
  it.each([
    ['nobody listens', 'postgres://parley@127.0.0.1:9/parley', 1],
    ['the address is none', 'postgres://[', 78],
    ['the address is of something else', 'mysql://parley@127.0.0.1/parley', 78],
  ])('is refused without naming its password when %s', async (_, url, exitCode) => {
    const store = await openStore({ file: '', url });
    expect(store).toEqual({ trouble: expect.stringContaining('DATABASE_URL'), exitCode });
  });
});

/** First page of an empty database whose owner has marked it with another application id. */
function foreign(): Buffer {
  const page = Buffer.alloc(4096);
  page.write('SQLite format 3\0', 'latin1');
  page.writeUInt32BE(0x12345678, 68);
  return page;
}
