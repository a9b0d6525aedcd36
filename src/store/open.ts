/** Opens the place where Parley remembers: settings, the digest ledger, what was already shown. */

import { join } from 'node:path';
import { type Dialect, Kysely, type KyselyPlugin, Migrator, sql, WithSchemaPlugin } from 'kysely';
import type { Config } from '../config.ts';
import { isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import { unopened } from './file.ts';
import { migrations } from './migrations.ts';
import { openPostgres, refused } from './postgres.ts';
import type { Schema } from './schema.ts';
import { openSqlite, writeAhead } from './sqlite.ts';

/** The open database; whoever opened it closes it. */
export interface Store {
  readonly db: Kysely<Schema>;
  /**
   * Epoch milliseconds by the clock that all processes on this store share: leases of several machines
   * are compared by it.
   */
  now(): Promise<number>;
  close(): Promise<void>;
}

/** `url` wins over `file` when both are given. */
export interface Place {
  readonly file: string;
  /** PostgreSQL address. */
  readonly url?: string | undefined;
}

/** Where the settings say that it is. */
export function storePlace({ data, databaseUrl }: Pick<Config, 'data' | 'databaseUrl'>): Place {
  return { file: join(data, 'parley.db'), url: databaseUrl ?? undefined };
}

/** On a server Parley keeps to a schema of its own, so that it can share a database. */
const SCHEMA = 'parley';

/**
 * Opens the store and brings its tables up to date. Trouble is a folder that cannot be written, a file
 * or a schema that is another program's or a newer version's, a file that is locked or on a full disk, or a
 * server that cannot be reached; then nothing has been touched.
 */
export async function openStore(place: Place): Promise<Store | Trouble> {
  const server = place.url !== undefined;
  const dialect = server ? await openPostgres(place.url) : await openSqlite(place.file);
  if (isTrouble(dialect)) return dialect;
  const db = connect(dialect, server ? [new WithSchemaPlugin(SCHEMA)] : []);
  const trouble = await prepare(db, server ? SCHEMA : undefined).catch((error: unknown) =>
    server ? refused(error) : unopened(place.file, error),
  );
  if (trouble !== null) {
    // A file that is locked, or on a full disk, cannot be tidied up either: that is the trouble already.
    await db.destroy().catch(() => {});
    return trouble;
  }
  return {
    db,
    now: server ? () => serverTime(db) : async () => Date.now(),
    close: () => db.destroy(),
  };
}

function connect(dialect: Dialect, plugins: KyselyPlugin[]): Kysely<Schema> {
  return new Kysely<Schema>({ dialect, plugins });
}

async function serverTime(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{
    now: number;
  }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  return rows[0]!.now;
}

/** Changes nothing until it is sure that the tables are ours, and of a version that is known here. */
async function prepare(db: Kysely<Schema>, schema: string | undefined): Promise<Trouble | null> {
  const trouble = await unfit(db, schema);
  if (trouble !== null) return trouble;
  if (schema === undefined) await writeAhead(db);
  await migrate(db, schema);
  return null;
}

async function unfit(db: Kysely<Schema>, schema: string | undefined): Promise<Trouble | null> {
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true }))
    .filter((table) => schema === undefined || table.schema === schema)
    .map((table) => table.name);
  const place = schema === undefined ? 'The database file' : `The schema "${schema}" of DATABASE_URL`;
  if (tables.includes('kysely_migration')) {
    const done = await db.selectFrom('kysely_migration').select('name').execute();
    if (done.some(({ name }) => !(name in migrations))) {
      return misconfigured(
        `${place} was made by a newer version of Parley: use that version, nothing was changed.`,
      );
    }
  } else if (tables.length > 0) {
    return misconfigured(`${place} belongs to another program: it was not touched, name another one.`);
  }
  return null;
}

/** Forward only, in one transaction; a step that failed or was killed leaves nothing behind. */
async function migrate(db: Kysely<Schema>, schema: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
