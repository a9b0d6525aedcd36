/** The embedded engine: one SQLite file, opened so that nothing is lost in a kill or a power cut. */

import { resolve } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import { misconfigured, type Trouble } from '../trouble.ts';
import { APPLICATION_ID, unopened, unusable } from './file.ts';
import { bindable } from './parameter.ts';
import type { Schema } from './schema.ts';

/** What Parley uses of the `node:sqlite` API; @photostructure/sqlite has the same. */
interface DatabaseSync {
  exec(sql: string): void;
  prepare(sql: string): {
    columns(): readonly unknown[];
    all(...parameters: unknown[]): unknown[];
    run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
    iterate(...parameters: unknown[]): IterableIterator<unknown>;
  };
  close(): void;
}
interface Engine {
  DatabaseSync: new (file: string) => DatabaseSync;
}

/** How long a statement waits for another process to finish its transaction. */
const BUSY_MS = 5000;

/** Opens the file, making it and its folder when they are not there. */
export async function openSqlite(path: string): Promise<Dialect | Trouble> {
  const file = resolve(path);
  const unfit = unusable(file);
  if (unfit !== null) return unfit;
  const engine = await findEngine();
  if (engine === null) {
    return misconfigured(
      'This Node.js has no SQLite: use Node.js 22.13 or newer, install without --omit=optional, or set DATABASE_URL.',
    );
  }
  let database: DatabaseSync | null = null;
  try {
    database = new engine.DatabaseSync(file);
    prepare(database);
  } catch (error) {
    database?.close();
    return unopened(file, error);
  }
  return new Sqlite({ database: shim(database) });
}

/** Node's own engine where it has one (22.13), else the package with the same interface. */
async function findEngine(): Promise<Engine | null> {
  const own = process.getBuiltinModule?.('node:sqlite') as Engine | undefined;
  if (own !== undefined) return own;
  return import('@photostructure/sqlite').then(
    (found) => found as unknown as Engine,
    () => null,
  );
}

/**
 * The order matters: without the timeout first, two processes that start together get "database is
 * locked"; and the owner's mark must be in the file itself before later writes go to the journal beside
 * it. FULL, because with NORMAL a power cut takes back what was acknowledged, and a digest whose record
 * is gone would be posted again.
 */
function prepare(database: DatabaseSync): void {
  database.exec(`pragma busy_timeout=${BUSY_MS}`);
  const [mark] = database.prepare('pragma application_id').all() as { application_id: number }[];
  if (mark?.application_id !== APPLICATION_ID) database.exec(`pragma application_id=${APPLICATION_ID}`);
  database.exec('pragma synchronous=FULL');
}

/** Has a file that is known to be ours written through a journal beside it (WAL), which the file then says itself. */
export async function writeAhead(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode=WAL`.execute(db);
  if (rows[0]?.journal_mode !== 'wal')
    throw new Error('its file system has no shared memory, is it a network drive?');
}

/** Kysely speaks to better-sqlite3; this is the same shape. */
function shim(database: DatabaseSync): SqliteDatabase {
  return {
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      };
    },
    close() {
      try {
        // Leaves one file instead of a file and a journal; while another process is at it, that one will.
        database.exec('pragma busy_timeout=0');
        database.exec('pragma wal_checkpoint(TRUNCATE)');
      } finally {
        database.close();
      }
    },
  };
}

class Sqlite extends SqliteDialect {
  readonly #config: { readonly database: SqliteDatabase };
  constructor(config: { readonly database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new Driver(this.#config);
  }
  override createAdapter(): Adapter {
    return new Adapter();
  }
}

/**
 * A transaction that may write takes the lock when it begins: one that reads first and then writes
 * would fail at once when another process wrote in between.
 */
class Driver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /**
   * On a full disk and some other errors SQLite rolls back by itself (https://www.sqlite.org/lang_transaction.html);
   * that there is nothing left to roll back must not hide the cause.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: Error) => {
      if (!error.message.includes('no transaction is active')) throw error;
    });
  }
}

/** SQLite rolls schema changes back; Kysely says it does not and would leave half a migration behind. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
