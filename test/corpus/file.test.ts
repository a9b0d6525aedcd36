import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRefusal, readArticleFile } from '../../src/corpus/file.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-file-'));
  path = join(folder, 'article.txt');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes to the file all the time, from another thread. */
const BUSY = `
const { appendFileSync, truncateSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
for (let size = 1_500_000; ; ) {
  appendFileSync(workerData, 'A sentence.\\n');
  size += 12;
  if (size > 1_900_000) { truncateSync(workerData, 1_500_000); size = 1_500_000; }
}`;

it('refuses a file that changes while it is read, by name, and takes it when it holds still', async () => {
  await writeFile(path, 'A sentence.\n'.repeat(125_000));
  const writer = new Worker(BUSY.replaceAll('\\\\n', '\\n'), { eval: true, workerData: path });
  const refused = (() => {
    for (;;) {
      const read = readArticleFile(path, 'article.txt');
      if (isRefusal(read)) return read.refusal;
      // What is taken is a whole state of the file, never one with an end from another.
      if (read.bytes.length % 12 !== 0) return `a torn file of ${read.bytes.length} bytes`;
    }
  })();
  await writer.terminate();
  expect(refused).toBe('article.txt changed while it was read; it is taken when it holds still.');
  await writeFile(path, 'It holds still.\n');
  await appendFile(path, 'Now.\n');
  const read = readArticleFile(path, 'article.txt');
  expect(!isRefusal(read) && read.bytes.toString()).toBe('It holds still.\nNow.\n');
});
