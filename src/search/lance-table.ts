/** The table that LanceDB keeps: a row for each paragraph of each version of an article. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Table } from '@lancedb/lancedb';

const TABLE = 'paragraphs';
/** Rows written at once. */
const BATCH = 20_000;
/** Ids in one condition. */
export const LISTED = 500;
/** Former states of the table are thrown away after this: a search that began on one has long ended. */
const VERSIONS_KEPT_MS = 10 * 60_000;
/** How often work is tried that another process may cross. */
const ATTEMPTS = 8;

/** The table, ready to be asked. */
export interface Open {
  readonly table: Table;
  /** Makes LanceDB's index over all rows there are. */
  index(): Promise<void>;
}

/** Makes the table where there is none. */
export async function openTable(address: string): Promise<Open> {
  const [lancedb, arrow] = await Promise.all([import('@lancedb/lancedb'), import('apache-arrow')]);
  // What other processes write is seen by the next question.
  const connection = await lancedb.connect(address, { readConsistencyInterval: 0 });
  const schema = new arrow.Schema([
    // Of a fixed width, because hundreds of scattered texts take longer to read than to find.
    new arrow.Field('version', new arrow.Int64(), false),
    new arrow.Field('paragraph', new arrow.Int32(), false),
    new arrow.Field('terms', new arrow.Utf8(), false),
  ]);
  const table = await connection.createEmptyTable(TABLE, schema, { mode: 'create', existOk: true });
  // The terms are stems already.
  const config = () =>
    lancedb.Index.fts({
      ...{ baseTokenizer: 'whitespace', withPosition: false, maxTokenLength: 1000 },
      ...{ lowercase: false, stem: false, removeStopWords: false, asciiFolding: false },
    });
  const index = () => table.createIndex('terms', { config: config(), replace: true });
  if ((await table.listIndices()).length === 0) await index();
  return { table, index };
}

/** Which versions have rows: of these, or of all there are. */
export async function presentOf(table: Table, versions?: readonly bigint[]): Promise<ReadonlySet<bigint>> {
  const first = 'paragraph = 1';
  const condition = versions ? `${first} AND ${oneOf(versions)}` : first;
  const rows = await table.query().where(condition).select(['version']).toArray();
  return new Set((rows as { version: bigint }[]).map(({ version }) => version));
}

/**
 * Takes all rows into LanceDB's index. It would search those that are not in it one by one, but finds none of them
 * by a word that the index does not hold, which is what news is made of. The index is made anew: adding to one
 * breaks off at times (in 0.30.0, the last version that does not bring a hundred other packages).
 */
export async function tidy({ table, index }: Open): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const [present] = await table.listIndices();
    const stats = present && (await table.indexStats(present.name));
    if (stats?.numUnindexedRows === 0) return;
    try {
      await index();
      // Joins small files and throws old ones away, which may as well be done the next time.
      await table.optimize({ cleanupOlderThan: new Date(Date.now() - VERSIONS_KEPT_MS) }).catch(() => {});
      return;
    } catch (error) {
      // Another process did the same at the same time.
      if (attempt === ATTEMPTS || !/commit conflict/i.test(String(error))) throw error;
      await sleep(attempt * 50);
    }
  }
}

/** A condition in LanceDB's SQL. */
export const oneOf = (versions: readonly bigint[]) => `version IN (${versions.join(', ')})`;

/** All rows of a version are written at once, so that there is never a part of one. */
export function writer(table: Table) {
  let rows: { version: bigint; paragraph: number; terms: string }[] = [];
  const flush = async () => {
    if (rows.length > 0) await table.add(rows);
    rows = [];
  };
  return {
    async put(version: bigint, terms: readonly (readonly string[])[]) {
      for (const [i, stems] of terms.entries())
        rows.push({ version, paragraph: i + 1, terms: stems.join(' ') });
      if (rows.length >= BATCH) await flush();
    },
    flush,
  };
}
