/** What a worker has read and indexed, in one file, so that the next start need not do it again. */

import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Head, Parcel } from '../corpus/parcel.ts';
import type { ShelfState } from '../corpus/shelf.ts';
import { makeFolder } from '../folder.ts';
import type { MiniSearchDump } from '../search/minisearch.ts';
import { programDigest } from './program.ts';

/** What the file holds. */
export interface Snapshot {
  readonly shelf: ShelfState;
  readonly parcels: Iterable<Parcel>;
  readonly dump: MiniSearchDump;
}

/** Below this many articles reading anew takes no time that anybody notices. */
export const SNAPSHOT_FROM = 500;

const DIGEST_BYTES = 32;
/** Before each section its length in bytes. */
const LENGTH_BYTES = 8;
/** Lists of words are one text with these between. */
const BETWEEN = '\n';

/**
 * Written beside and then renamed: a reader finds the old file or the new one, never a half. `turn` is awaited between
 * two steps of the work.
 */
export async function writeSnapshot(
  file: string,
  snapshot: Snapshot,
  turn: () => Promise<void>,
): Promise<void> {
  makeFolder(dirname(file));
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeParts(beside, snapshot, turn);
    await rename(beside, file);
  } catch (error) {
    // A full disk has no room for a half.
    await rm(beside, { force: true });
    throw error;
  }
}

/** Removes halves that processes left which were killed while they wrote. */
export async function sweepParts(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  for (const name of names) {
    const [, pid] = /^\.(\d+)\.part$/.exec(name.replace(basename(file), '')) ?? [];
    if (pid === undefined || !name.startsWith(basename(file)) || isOther(Number(pid))) continue;
    // Where it cannot be removed, nothing can be written either, and that is told.
    await rm(join(dirname(file), name), { force: true }).catch(() => {});
  }
}

/** Whether it is the number of another process that lives. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function writeParts(file: string, { shelf, parcels, dump }: Snapshot, turn: () => Promise<void>) {
  const handle = await open(file, 'w');
  try {
    const write = await writer(handle);
    const section = async (bytes: Uint8Array) => {
      await write(bytes);
      await turn();
    };
    await section(json({ ...shelf, entries: [...shelf.entries], shown: [...shelf.shown] }));
    for (const { heads, bytes } of parcels) {
      await section(json(heads));
      await section(new Uint8Array(bytes));
    }
    // No heads: the parcels end here.
    await section(json([]));
    const { lengths, average, terms, counts, pairs, articles, sizes, words, wordCounts } = dump;
    await section(json({ average, articles }));
    for (const list of [terms, words]) await section(Buffer.from(list.join(BETWEEN)));
    for (const numbers of [lengths, counts, pairs, sizes, wordCounts])
      await section(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    await write.end();
  } finally {
    await handle.close();
  }
}

/** `null` when there is none, when it was damaged, or when another version of the program wrote it. */
export async function readSnapshot(
  file: string,
): Promise<(Snapshot & { parcels: readonly Parcel[] }) | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  try {
    const section = await reader(handle);
    if (!section) return null;
    const value = async () => JSON.parse(Buffer.from(await section()).toString());
    const { entries, shown, told } = (await value()) as { [Part in keyof ShelfState]: never };
    const shelf: ShelfState = { entries: new Map(entries), shown: new Map(shown), told };
    const parcels: Parcel[] = [];
    for (;;) {
      const heads = (await value()) as readonly Head[];
      if (heads.length === 0) break;
      parcels.push({ heads, bytes: await section(shared) });
    }
    const { average, articles } = (await value()) as Pick<MiniSearchDump, 'average' | 'articles'>;
    const list = async () => {
      const text = Buffer.from(await section()).toString();
      return text === '' ? [] : text.split(BETWEEN);
    };
    const [terms, words] = [await list(), await list()];
    const numbers = async () => new Uint32Array(await section());
    const [lengths, counts, pairs] = [await numbers(), await numbers(), await numbers()];
    const [sizes, wordCounts] = [await numbers(), await numbers()];
    if (!(await section.whole())) return null;
    const dump = { lengths, average, terms, counts, pairs, articles, sizes, words, wordCounts };
    return { shelf, parcels, dump };
  } catch {
    // Cut off or damaged so that it cannot even be taken apart.
    return null;
  } finally {
    await handle.close();
  }
}

/** Writes section after section behind a head that tells the program and the SHA-256 of all of them. */
async function writer(handle: FileHandle) {
  const hash = createHash('sha256');
  await handle.write(Buffer.alloc(2 * DIGEST_BYTES));
  const write = async (bytes: Uint8Array) => {
    const length = lengthOf(bytes.byteLength);
    hash.update(length).update(bytes);
    await handle.write(length);
    for (let at = 0; at < bytes.byteLength; ) at += (await handle.write(bytes, at)).bytesWritten;
  };
  return Object.assign(write, {
    async end() {
      await handle.write(Buffer.concat([programDigest(), hash.digest()]), 0, 2 * DIGEST_BYTES, 0);
      await handle.sync();
    },
  });
}

/** Reads section after section; `null` for the file of another program. */
async function reader(handle: FileHandle) {
  const hash: Hash = createHash('sha256');
  let left = (await handle.stat()).size;
  const fill = async (bytes: Uint8Array) => {
    left -= bytes.byteLength;
    if (left < 0) throw new RangeError('the snapshot is cut off');
    for (let at = 0; at < bytes.byteLength; ) {
      const { bytesRead } = await handle.read(bytes, at, bytes.byteLength - at);
      if (bytesRead === 0) throw new RangeError('the snapshot is cut off');
      at += bytesRead;
    }
    return bytes;
  };
  const program = await fill(Buffer.alloc(DIGEST_BYTES));
  const stated = await fill(Buffer.alloc(DIGEST_BYTES));
  if (!programDigest().equals(program)) return null;
  const read = async <Bytes extends ArrayBuffer | SharedArrayBuffer = ArrayBuffer>(
    make: (length: number) => Bytes = plain as (length: number) => Bytes,
  ): Promise<Bytes> => {
    const length = Buffer.from(await fill(Buffer.alloc(LENGTH_BYTES)));
    const size = Number(length.readBigUInt64LE());
    if (size > left) throw new RangeError('the snapshot is cut off');
    const bytes = make(size);
    hash.update(length).update(await fill(new Uint8Array(bytes)));
    return bytes;
  };
  return Object.assign(read, { whole: async () => left === 0 && hash.digest().equals(stated) });
}

/** Read twice as fast as what V8 serializes. */
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

const plain = (length: number) => new ArrayBuffer(length);
const shared = (length: number) => new SharedArrayBuffer(length);

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigUInt64LE(BigInt(bytes));
  return length;
}
