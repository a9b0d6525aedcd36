/** Every version that was ever released left stores behind; each of them opens today with all its rows. */

import { readFileSync, rmSync } from 'node:fs';
import { Kysely, Migrator, sql, WithSchemaPlugin } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import { decideDue } from '../../src/digest/plan.ts';
import { migrations } from '../../src/store/migrations.ts';
import type { Place } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { sound } from '../discord/scene.ts';
import { onBothEngines } from './engines.ts';
import { run, subscription } from './rows.ts';

/** What each release wrote, told in the columns of today. */
const ROWS = {
  subscriptions: [
    subscription(),
    subscription({
      channel_id: '1002',
      local_time: '21:30',
      zone: 'America/New_York',
      locale: 'uk',
      silent: 1,
      quiet_line: 1,
      pause: '{"why":"gone"}',
      notice: '{"why":"gone"}',
      rev: 4,
      next_due_at: 1769394600000,
    }),
  ],
  digest_runs: [
    run({
      slot: '2026-01-24',
      due_at: 1769238000000,
      state: 'posted',
      attempts: 1,
      not_before: 1769238000000,
      owner: 'a',
      nonce: 'nonce',
      payload: '{"headline":{"content":"„Ось“"},"full":null,"more":[],"articles":[["000","0001"]]}',
      posting_at: 1769238001000,
      sent_at: 1769238001000,
      message_id: '5001',
      posted_at: 1769238002000,
      dressed_at: 1769238003000,
    }),
  ],
  digested: [{ channel_id: '1001', article_id: '000', hash: '0001', slot: '2026-01-24' }],
  departures: [{ guild_id: '2009', left_at: 1769256000000 }],
};

const REPORTS = [
  {
    id: 'a1',
    article: '0123456789ab',
    paragraph: 2,
    sentence: 1,
    choice: 'other',
    guild_id: '2001',
    reported_at: 1769256000000,
  },
];

async function leaveBehind(release: string, { file, url }: Place): Promise<void> {
  const text = readFileSync(new URL(`./released/${release}.sql`, import.meta.url), 'utf8');
  if (url !== undefined) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`create schema parley; set search_path to parley;\n${text}`);
    await client.end();
    return;
  }
  const db = new Kysely<unknown>({ dialect: sound(await openSqlite(file)) });
  const statements = text.replace(/^--.*\n/, '').split(/;\n/);
  for (const statement of statements.filter(Boolean)) await sql.raw(statement).execute(db);
  await db.destroy();
}

/** The migrations up to this one, and no later one, in an empty place. */
async function migrateTo(release: string, { file, url }: Place): Promise<void> {
  const dialect = sound(url === undefined ? await openSqlite(file) : await openPostgres(url));
  const db = new Kysely<unknown>({
    dialect,
    plugins: url === undefined ? [] : [new WithSchemaPlugin('parley')],
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(url === undefined ? {} : { migrationTableSchema: 'parley' }),
  });
  const { error } = await migrator.migrateTo(release);
  await db.destroy();
  if (error !== undefined) throw error;
}

/** Every table, column, key and index, as the engine itself tells them; the place is empty afterwards. */
async function takeStructure({ file, url }: Place): Promise<string[]> {
  if (url !== undefined) {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<{ line: string }>(`
      select concat_ws(' ', table_name, ordinal_position, column_name, data_type, character_maximum_length,
        is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'parley'
      union all select indexdef from pg_indexes where schemaname = 'parley' order by 1`);
    await client.query('drop schema parley cascade');
    await client.end();
    return rows.map(({ line }) => line);
  }
  const db = new Kysely<unknown>({ dialect: sound(await openSqlite(file)) });
  const { rows } = await sql<{
    text: string;
  }>`select sql as text from sqlite_master where sql is not null`.execute(db);
  await db.destroy();
  rmSync(file);
  return rows.map(({ text }) => text.replaceAll('"', '').toLowerCase()).sort();
}

onBothEngines('a store', (bench) => {
  it.each(Object.keys(migrations))(
    'as the release with %s left it has what the migrations up to it make, to the last column and index',
    async (release) => {
      await leaveBehind(release, bench.place);
      const left = await takeStructure(bench.place);
      await migrateTo(release, bench.place);
      expect(left.length).toBeGreaterThan(5);
      expect(left).toEqual(await takeStructure(bench.place));
    },
  );

  // A migration without a file of what its release leaves behind fails here.
  it.each(Object.keys(migrations))(
    'as the release with %s left it opens, and its digest goes on',
    async (release) => {
      await leaveBehind(release, bench.place);
      const { db } = await bench.open();
      for (const [table, rows] of Object.entries(ROWS))
        expect(
          await db
            .selectFrom(table as keyof typeof ROWS)
            .selectAll()
            .orderBy(sql`1`)
            .execute(),
        ).toEqual(rows);
      const reports = await db.selectFrom('reports').selectAll().execute();
      expect(reports).toEqual(release === '001_digest' ? [] : REPORTS);
      const done = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
      expect(done.map(({ name }) => name)).toEqual(Object.keys(migrations));
      expect(await decideDue(db, Date.parse('2026-01-25T07:00:00Z'))).toMatchObject([
        { channel_id: '1001', slot: '2026-01-25', state: 'due' },
      ]);
    },
  );
});
