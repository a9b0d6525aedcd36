/** `parley export` and `parley import`: everything Parley keeps, out of one store and into another. */

import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { exportLines, importLines } from '../store/copy.ts';
import { openStore, type Store, storePlace } from '../store/open.ts';
import { failed, isTrouble, type Trouble } from '../trouble.ts';
import { complain } from './complain.ts';
import { linesOf } from './lines.ts';

/** Writes the store to standard output, one JSON value a line; the bot may run meanwhile. */
export async function exportStore(): Promise<number> {
  let broken: NodeJS.ErrnoException | null = null;
  process.stdout.on('error', (error) => {
    broken = error;
  });
  return withStore(async (store) => {
    for await (const line of exportLines(store)) {
      if (broken === null && process.stdout.write(`${line}\n`)) continue;
      if (broken === null) await once(process.stdout, 'drain').catch(() => {});
      if (broken !== null) return failed(`The export could not be written to its end (${broken.code}).`);
    }
    return null;
  });
}

/** Reads an export from standard input into an empty store, whole or not at all. */
export async function importStore(): Promise<number> {
  return withStore(async (store) => {
    const rows = await importLines(store, linesOf(process.stdin, Number.POSITIVE_INFINITY));
    if (isTrouble(rows)) return rows;
    process.stderr.write(`${rows} rows are in the store now.\n`);
    return null;
  });
}

async function withStore(work: (store: Store) => Promise<Trouble | null>): Promise<number> {
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  const store = await openStore(storePlace(config));
  if (isTrouble(store)) return complain(store);
  try {
    const trouble = await work(store);
    return trouble === null ? 0 : complain(trouble);
  } finally {
    await store.close();
  }
}
