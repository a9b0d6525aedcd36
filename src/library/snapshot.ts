/** What a worker has read and indexed, in one file, so that the next start need not do it again. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { PackedArticle } from '../corpus/pack.ts';
import type { ShelfState } from '../corpus/shelf.ts';
import type { MiniSearchDump } from '../search/minisearch.ts';

export interface Snapshot {
  readonly shelf: ShelfState;
  readonly articles: readonly PackedArticle[];
  readonly dump: MiniSearchDump;
}

/** Below this many articles reading anew takes no time that anybody notices. */
export const SNAPSHOT_FROM = 500;

const DIGEST_BYTES = 32;

/** Written beside and then renamed: a reader finds the old file or the new one, never a half. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const body = serialize(snapshot);
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, 'w');
  try {
    await handle.write(programDigest());
    await handle.write(sha256(body));
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file).catch((error) => rm(beside, { force: true }).then(() => Promise.reject(error)));
}

/** `null` when there is none, when it was damaged, or when another version of the program wrote it. */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || bytes.length < 2 * DIGEST_BYTES) return null;
  const body = bytes.subarray(2 * DIGEST_BYTES);
  if (!bytes.subarray(0, DIGEST_BYTES).equals(programDigest())) return null;
  if (!bytes.subarray(DIGEST_BYTES, 2 * DIGEST_BYTES).equals(sha256(body))) return null;
  const snapshot = deserialize(body) as Snapshot;
  // What is read are views of the whole file: sending one to another thread would send all of it.
  const articles = snapshot.articles.map((article) => ({ ...article, numbers: article.numbers.slice() }));
  return { ...snapshot, articles };
}

/** Of the compiled code that reads and indexes: with other rules the same files become other articles. */
function programDigest(): Buffer {
  const source = join(dirname(fileURLToPath(import.meta.url)), '..');
  const all = createHash('sha256').update(process.version);
  for (const folder of ['corpus', 'language', 'library', 'search']) {
    const names = readdirSync(join(source, folder)).filter((name) => /\.[jt]s$/.test(name));
    for (const name of names.sort())
      all.update(`\0${name}\0`).update(readFileSync(join(source, folder, name)));
  }
  return all.digest();
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
