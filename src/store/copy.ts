/** Moves everything from one store to another, whichever engines they are: one JSON value a line. */

import type { Kysely } from 'kysely';
import { z } from 'zod';
import { misconfigured, type Trouble } from '../trouble.ts';
import { migrations } from './migrations.ts';
import type { Store } from './open.ts';
import { shapes, type Table } from './rows.ts';

/** Every table with its key, in which order its rows are written and read. */
const TABLES = {
  subscriptions: ['channel_id'],
  digest_runs: ['channel_id', 'slot'],
  digested: ['channel_id', 'article_id'],
  departures: ['guild_id'],
  reports: ['id'],
} as const satisfies Record<Table, readonly [string, string?]>;

/** Rows read or written at a time, so that memory stays flat. */
const CHUNK = 500;

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const Line = z.union([
  z.strictObject({ parley: z.literal('export'), migrations: z.array(z.string()) }),
  z.strictObject({ table: z.enum(Object.keys(TABLES) as Table[]), row: Row }),
  z.strictObject({ rows: z.number().int() }),
]);
type Row = z.infer<typeof Row>;

// biome-ignore lint/suspicious/noExplicitAny: the rows are copied as they are, whatever the table
type Any = Kysely<any>;

/** The lines of an export, without line ends: a consistent picture even while the bot runs. */
export async function* exportLines(store: Store): AsyncGenerator<string> {
  const transaction = await store.db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    yield JSON.stringify({ parley: 'export', migrations: Object.keys(migrations) });
    let rows = 0;
    for (const table of Object.keys(TABLES) as Table[]) {
      for await (const row of rowsOf(transaction as Any, table)) {
        yield JSON.stringify({ table, row });
        rows++;
      }
    }
    yield JSON.stringify({ rows });
  } finally {
    await transaction.rollback().execute();
  }
}

async function* rowsOf(db: Any, table: Table): AsyncGenerator<Row> {
  const [first, second]: readonly [string, string?] = TABLES[table];
  const pages = db
    .selectFrom(table)
    .selectAll()
    .orderBy(first)
    .orderBy(second ?? first)
    .limit(CHUNK);
  let rows: Row[] = await pages.execute();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield* rows;
    const { [first]: a, [second ?? first]: b } = last;
    rows = await pages
      .where((where) =>
        second === undefined
          ? where(first, '>', a)
          : where(where.refTuple(first, second), '>', where.tuple(a, b)),
      )
      .execute();
  }
}

/**
 * Reads an export into an empty store, whole or not at all; gives the number of rows. Trouble is a store
 * that is not empty, a file that is no export, is cut off, comes from another version, or has been changed since.
 */
export async function importLines(store: Store, lines: AsyncIterable<string>): Promise<number | Trouble> {
  try {
    return await store.db.transaction().execute((transaction) => fill(transaction as Any, lines));
  } catch (error) {
    if (error instanceof NotImported) return misconfigured(error.message);
    throw error;
  }
}

/** Thrown inside the transaction, so that it is rolled back, and caught right outside. */
class NotImported extends Error {}

async function fill(db: Any, lines: AsyncIterable<string>): Promise<number> {
  for (const table of Object.keys(TABLES) as Table[]) {
    if ((await db.selectFrom(table).select(TABLES[table][0]).limit(1).execute()).length > 0)
      throw new NotImported('The store is not empty: an export is read into a new one only.');
  }
  let rows = 0;
  let [begun, ended] = [false, false];
  let waiting: { table: Table; rows: Row[] } | null = null;
  const write = async () => {
    if (waiting === null) return;
    const { table, rows } = waiting;
    waiting = null;
    const { numInsertedOrUpdatedRows } = await db
      .insertInto(table)
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== BigInt(rows.length))
      throw new NotImported(`The export is spoilt: it has a row of ${table} twice.`);
  };
  for await (const text of lines) {
    if (text === '') continue;
    const line = parse(text);
    if ('parley' in line) {
      if (line.migrations.join() !== Object.keys(migrations).join())
        throw new NotImported(
          'The export was made by another version of Parley: import it with that one, then upgrade.',
        );
      begun = true;
    } else if (!begun || ended) {
      throw new NotImported('This is not an export of Parley.');
    } else if ('rows' in line) {
      ended = line.rows === rows;
    } else {
      if (waiting !== null && (waiting.table !== line.table || waiting.rows.length === CHUNK)) await write();
      waiting ??= { table: line.table, rows: [] };
      rows++;
      if (!shapes[line.table].safeParse(line.row).success)
        throw new NotImported(`The export is spoilt: row ${rows} is none of ${line.table}.`);
      waiting.rows.push(line.row);
    }
  }
  await write();
  if (!ended) throw new NotImported('The export is cut off: its last lines are missing.');
  return rows;
}

function parse(text: string): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    throw new NotImported('This is not an export of Parley.');
  }
}
