/** The package as a stranger gets it: packed from a clean copy, installed into an empty folder, run there. */

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPackage } from '../src/package.ts';
import { startProgram, temporaryFolder } from './program.ts';

const ROOT = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

let folder: string;
let source: string;
let packed: { filename: string; unpackedSize: number; files: { path: string }[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-package-'));
  source = join(folder, 'source');
  const left = ['node_modules', 'dist', '.git', 'data', '.env'].map((name) => join(ROOT, name));
  cpSync(ROOT, source, { recursive: true, filter: (path) => !left.includes(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  const { stdout } = await run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: source,
  });
  const [first] = Object.values(
    JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as Record<string, typeof packed>,
  );
  packed = first!;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds every file of the program, its data and its papers, and nothing else', () => {
  const files = packed.files.map(({ path }) => path);
  const programs = ['src', 'commands'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join('dist', top, name.replace(/\.tsx?$/, '.js'))),
  );
  expect(files.filter((path) => path.endsWith('.js')).sort()).toEqual(programs.sort());
  const seeds = readdirSync(join(ROOT, 'seeds')).map((name) => `seeds/${name}`);
  expect(files).toEqual(
    expect.arrayContaining([...seeds, 'package.json', 'LICENSE', '.env.example', 'docs/run/parley.service']),
  );
  const rest = files.filter(
    (path) => !/^(dist\/(src|commands)|src\/\w+\/(data|page)|seeds|docs)\//.test(path),
  );
  expect(
    rest.filter((path) => !/^(package\.json|LICENSE|README\.md|CHANGELOG\.md|\.env\.example)$/.test(path)),
  ).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(20_000_000);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: source, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([]);
});

test('installed into an empty folder without any install script, it answers and serves', async () => {
  const place = temporaryFolder();
  const tarball = join(folder, packed.filename);
  await run(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent', tarball],
    { cwd: place },
  );
  const parley = join(place, 'node_modules/.bin/parley');
  const asked = await run(parley, ['ask', 'who represented Russia'], { cwd: place });
  expect(asked.stdout).toContain('Russia');
  expect((await run(parley, ['help'], { cwd: place })).stdout).toMatch(/^usage: parley/);

  const program = startProgram(
    {},
    { folder: place, program: join(place, 'node_modules/parley/dist/src/parley.js') },
  );
  const { msg } = await program.said(/open http/);
  const page = await fetch(/http:\S+/.exec(msg)![0]);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html');
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
}, 240_000);

test('what it says of itself holds', () => {
  const { name, version } = readPackage();
  expect(packed.filename).toBe(`${name}-${version}.tgz`);
});
