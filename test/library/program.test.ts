import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programDigest } from '../../src/library/program.ts';

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-program-'));
  await put('package.json', library('parley', '1.0.0', 'engine', 'missing'));
  await put('node_modules/engine/package.json', library('engine', '7.2.0', 'trees', 'engine'));
  await put('node_modules/trees/package.json', library('trees', '1.0.0'));
  await put('node_modules/unused/package.json', library('unused', '1.0.0'));
  await put('dist/src/search/index.js', 'export const one = 1;\n');
  whole = digest('original');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const digest = (name: string) => programDigest(join(folder, name)).toString('hex');
const library = (name: string, version: string, ...needs: string[]) =>
  JSON.stringify({ name, version, dependencies: Object.fromEntries(needs.map((needed) => [needed, '*'])) });

async function put(path: string, text: string, root = 'original'): Promise<void> {
  const file = join(folder, root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

it.each([
  ['a rule', 'dist/src/search/index.js', 'export const one = 2;\n'],
  ['a file more', 'dist/src/corpus/deep/more.js', ''],
  ['the search engine', 'node_modules/engine/package.json', library('engine', '7.2.1', 'trees')],
  ['what a library needs', 'node_modules/trees/package.json', library('trees', '1.0.1')],
  [
    'a library of the same name nearer by',
    'node_modules/engine/node_modules/trees/package.json',
    library('trees', '2.0.0'),
  ],
  ['its own version', 'package.json', library('parley', '1.0.1', 'engine', 'missing')],
])('%s makes it another program', async (name, path, text) => {
  await cp(join(folder, 'original'), join(folder, name), { recursive: true });
  expect(digest(name)).toBe(whole);
  await put(path, text, name);
  expect(digest(name)).not.toBe(whole);
});

it('is the same in another place, with what it does not use, and with libraries that are linked', async () => {
  await cp(join(folder, 'original'), join(folder, 'linked'), { recursive: true });
  await put('node_modules/unused/package.json', library('unused', '2.0.0'), 'linked');
  await rename(join(folder, 'linked/node_modules/trees'), join(folder, 'trees'));
  await symlink(join(folder, 'trees'), join(folder, 'linked/node_modules/trees'));
  expect(digest('linked')).toBe(whole);
});
