/** The rules of the house, checked on the imports themselves. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Source {
  readonly path: string;
  readonly text: string;
  /** Imported files, relative to the root, and packages by name; also those imported when they are needed. */
  readonly imports: readonly string[];
}

const sourcesIn = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join(folder, name))),
  );
const sources = sourcesIn(['src', 'commands']);

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...text.matchAll(/(?:from |import |import\()'([^']+)'/g)].map(([, name]) =>
    name!.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name!)) : name!,
  );
  return { path, text, imports };
}

/** Whether it stands in one of the folders, or is one of the files that are named. */
const inFolder = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const offenders = (breaks: (source: Source) => boolean) => sources.filter(breaks).map(({ path }) => path);

test('Discord appears only in the last step', () => {
  const core = ['src/corpus', 'src/language', 'src/search', 'src/reading', 'src/answer', 'src/facts'];
  expect(offenders(({ path, imports }) => inFolder(path, ...core) && imports.includes('discord.js'))).toEqual(
    [],
  );
  expect(
    offenders(({ path, imports }) => inFolder(path, 'src/reply') && imports.includes('discord.js')),
  ).toEqual([]);
});

/** Imports of a file in one of the folders, or by a file that is named, from what comes after it. */
const backwards = (folders: readonly string[]) =>
  sources.flatMap(({ path, imports }) => {
    const at = folders.findIndex((folder) => inFolder(path, folder));
    const later = folders.slice(at + 1);
    return at < 0
      ? []
      : imports.filter((file) => inFolder(file, ...later)).map((file) => `${path} -> ${file}`);
  });

test('data flows one way: from the articles to an answer, and on to Discord', () => {
  const core = 'language corpus search reading answer facts digest librarian.ts library';
  const shell = 'reply command.ts button.ts discord doctor terminal';
  expect(backwards(`${core} ${shell}`.split(' ').map((step) => `src/${step}`))).toEqual([]);
});

test('no file takes from one that takes from it, however far around', () => {
  const takenBy = new Map(sources.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const taken of takenBy.get(path) ?? []) follow(taken, [...way, path]);
  };
  for (const { path } of sources) follow(path, []);
  expect(circles).toEqual([]);
});

test('an answer is made in rooms that stand above what they take from', () => {
  const before = 'answer.ts reader question clause candidates compare ranking library.ts';
  const after = 'inquiry agreement judgement citation claim trace.ts index.ts';
  expect(backwards(`${before} ${after}`.split(' ').map((room) => `src/answer/${room}`))).toEqual([]);
});

test('what a sentence lacks is found without knowing what is made of it', () => {
  const judging = /^src\/answer\/judgement\/[^/]+$/;
  expect(
    offenders(
      ({ path, imports }) =>
        inFolder(path, 'src/answer/judgement/lacking') && imports.some((file) => judging.test(file)),
    ),
  ).toEqual([]);
});

test('a sentence is read from words up: amounts, times, names, who speaks', () => {
  const rooms = 'data amount time name speech'.split(' ');
  expect(backwards(rooms.map((room) => `src/reading/${room}`))).toEqual([]);
});

test('the program takes nothing from where it is trained, measured and described', () => {
  expect(
    offenders(({ imports }) => imports.some((file) => inFolder(file, 'training', 'bench', 'docs', 'test'))),
  ).toEqual([]);
});

test.each(['minisearch', '@lancedb/lancedb', 'apache-arrow'])(
  '%s is imported in the folder of search only',
  (engine) => {
    expect(offenders(({ imports }) => imports.includes(engine))).not.toEqual([]);
    expect(
      offenders(({ path, imports }) => imports.includes(engine) && !inFolder(path, 'src/search')),
    ).toEqual([]);
  },
);

test('nothing that is built takes anything from the tests', () => {
  const { include } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as { include: string[] };
  const built = sourcesIn(include);
  expect(built.length).toBeGreaterThan(sources.length);
  expect(built.filter(({ imports }) => imports.some((file) => inFolder(file, 'test')))).toEqual([]);
});

test('README says what each folder is for', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, table] = /^## How it is built$(.*?)^## /ms.exec(`${readme}\n## `)!;
  const named = [...table!.matchAll(/^\| `(\w+)` \| \S.*\|$/gm)].map(([, folder]) => folder);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('the environment is read in one file, and in one set for LanceDB', () => {
  const page = 'src/local/page';
  expect(offenders(({ path, text }) => text.includes('process.env') && !inFolder(path, page))).toEqual([
    'src/config.ts',
    'src/search/lance-room.ts',
  ]);
});

test('every file opens with a sentence that says what it is', () => {
  expect(offenders(({ text }) => !/^(?:#!.*\n)?\/\*\*/.test(text))).toEqual([]);
});

test('no file outgrows a screen or three', () => {
  expect(offenders(({ text }) => text.split('\n').length > 300)).toEqual([]);
});
