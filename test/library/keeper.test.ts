import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import type { Library } from '../../src/answer/library.ts';
import { origins } from '../../src/corpus/origin.ts';
import type { Librarian } from '../../src/librarian.ts';
import { librarianOf } from '../../src/library/inquiries.ts';
import { type Keeper, keepLibrary } from '../../src/library/keeper.ts';
import { openLibrary } from '../../src/library/open.ts';
import { readPackage } from '../../src/package.ts';
import { isTrouble } from '../../src/trouble.ts';

let folder: string;
let keeper: Keeper | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-keeper-'));
});
afterEach(async () => {
  await keeper?.close();
  keeper = null;
  await rm(folder, { recursive: true, force: true });
});

const articles = () => join(folder, 'articles');
const seeds = () => cp(join(readPackage().root, 'seeds'), articles(), { recursive: true });
const put = (name: string, text: string | Uint8Array) => writeFile(join(articles(), name), text);

async function keep(snapshot: string | null = null, graceMs?: number): Promise<Librarian> {
  keeper = keepLibrary({ folders: [articles()], snapshot, address: null }, {}, graceMs);
  const library = await keeper.first;
  if (isTrouble(library)) throw new Error(library.trouble);
  return library;
}

/** The same, read at once in this thread. */
const opening = async (): Promise<Librarian> => librarianOf((await openLibrary(articles())) as Library);

/** Articles of any make as plain values. */
const plain = ({ corpus }: Librarian) =>
  [...corpus.articles.values()].map(
    ({ id, title, outlet, url, language, hash, published, text, paragraphs, leftOut }) => ({
      ...{ id, title, outlet, url, language, hash, published, text, paragraphs, leftOut },
    }),
  );

/** The library once it is as wanted. */
async function until(wanted: (librarian: Librarian) => boolean): Promise<Librarian> {
  for (;;) {
    const library = keeper!.librarian()!;
    if (wanted(library)) return library;
    await sleep(20);
  }
}

const NEWS = 'A ferry for the fjord\n\nJanuary 2, 2026\n\nThe ferry Solveig crossed the fjord on Friday.\n';

describe('a kept library', () => {
  it('answers as one that is read at once', async () => {
    await seeds();
    const kept = await keep();
    const opened = await opening();
    expect(plain(kept)).toEqual(plain(opened));
    expect(kept.origins([])).toEqual(opened.origins([]));
    expect(kept.corpus.id).toBe(opened.corpus.id);
    for (const question of ['who represented Russia', 'next round date', 'what is the capital of France'])
      expect(await kept.answer(question)).toEqual(await opened.answer(question));
  });

  it('takes a new, a changed and a removed file into its answers', async () => {
    await seeds();
    const before = await keep();
    await put('004.txt', NEWS);
    const added = await until(({ corpus }) => corpus.articles.has('004'));
    expect([...added.corpus.articles.keys()].at(-1)).toBe('004');
    expect(await added.answer('what crossed the fjord')).toMatchObject({
      kind: 'answer',
      citations: [{ sentence: { article: '004' } }],
    });
    const { hash } = added.corpus.articles.get('004')!;
    await put('004.txt', NEWS.replace('Friday', 'Monday'));
    const changed = await until(({ corpus }) => corpus.articles.get('004')?.hash !== hash);
    expect(changed.corpus.articles.get('004')!.text).toContain('Monday');
    await rm(join(articles(), '004.txt'));
    const gone = await until(({ corpus }) => !corpus.articles.has('004'));
    expect(gone.corpus.id).toBe(before.corpus.id);
  });

  it('lets answers in flight finish on what they began with', async () => {
    await seeds();
    await put('004.txt', NEWS);
    const before = await keep();
    const first = await before.answer('what crossed the fjord');
    await rm(join(articles(), '004.txt'));
    const after = await until(({ corpus }) => !corpus.articles.has('004'));
    expect(await before.answer('what crossed the fjord')).toEqual(first);
    expect(await after.answer('what crossed the fjord')).toMatchObject({ kind: 'abstention' });
  });

  it('keeps the last good version of a file that turned bad, and names it', async () => {
    await seeds();
    const { corpus } = await keep();
    await put('003_4d80e010bbac8cc9.txt', Uint8Array.of(0xff, 0x00, 0x41));
    const library = await until(({ corpus }) => corpus.problems.length > 0);
    expect(library.corpus.problems).toMatchObject([
      { file: '003_4d80e010bbac8cc9.txt', outcome: 'last good' },
    ]);
    expect(library.corpus.articles).toEqual(corpus.articles);
  });

  it('refuses an emptied folder, says so, and goes on when articles are back', async () => {
    await seeds();
    const { corpus } = await keep();
    await rename(articles(), `${articles()}-away`);
    const library = await until(({ corpus }) => corpus.problems.length > 0);
    expect(library.corpus.problems[0]!.message).toMatch(
      /^Reload refused\..*Still serving the previous index\.$/,
    );
    expect(library.corpus.articles).toBe(corpus.articles);
    await rename(`${articles()}-away`, articles());
    await until(({ corpus }) => corpus.problems.length === 0);
  }, 60_000);

  it('tells a change of the index apart from one of its problems, and a refusal once', async () => {
    await seeds();
    const told: string[] = [];
    keeper = keepLibrary(
      { folders: [articles()], snapshot: null, address: null },
      {
        swapped: ({ corpus }) => void told.push(`swapped ${corpus.articles.size}`),
        noted: (problems) => void told.push(`noted ${problems.length}`),
        refused: () => void told.push('refused'),
      },
    );
    await keeper.first;
    await put('bad.txt', Uint8Array.of(0xff, 0x00, 0x41));
    await until(({ corpus }) => corpus.problems.length === 1);
    await rename(articles(), `${articles()}-away`);
    await until(({ corpus }) => corpus.problems.length === 2);
    await rename(`${articles()}-away`, articles());
    await until(({ corpus }) => corpus.problems.length === 1);
    expect(told).toEqual(['swapped 4', 'noted 1', 'refused', 'noted 1']);
  }, 60_000);

  it('waits for the first article where one may come', async () => {
    await mkdir(articles());
    const waiting: string[] = [];
    keeper = keepLibrary(
      { folders: [articles(), join(folder, 'landing')], waits: true, snapshot: null, address: null },
      { waiting: (sentence) => void waiting.push(sentence) },
    );
    await expect.poll(() => waiting.length, { timeout: 30_000 }).toBe(1);
    expect(keeper.librarian()).toBeNull();
    await mkdir(join(folder, 'landing'));
    await writeFile(join(folder, 'landing', '004.txt'), NEWS);
    expect((await keeper.first) as Librarian).toMatchObject({ corpus: { articles: { size: 1 } } });
    expect(waiting).toEqual([expect.stringMatching(/^No articles found in .* Waiting for the first\.$/)]);
  }, 60_000);

  it('does not wait for a folder that cannot be read', async () => {
    keeper = keepLibrary({ folders: [join(folder, 'nowhere')], waits: true, snapshot: null, address: null });
    expect(await keeper.first).toMatchObject({ exitCode: 78 });
  });

  it('tells how far it is by two numbers alone', async () => {
    await seeds();
    const told: object[] = [];
    keeper = keepLibrary(
      { folders: [articles()], snapshot: null, address: null },
      { progress: (reading) => void told.push(reading) },
    );
    await keeper.first;
    expect(told.length).toBeGreaterThan(0);
    for (const reading of told) expect(Object.keys(reading)).toEqual(['done', 'total']);
  });

  it('tells the trouble of a folder that holds nothing', async () => {
    keeper = keepLibrary({ folders: [join(folder, 'nowhere')], snapshot: null, address: null });
    expect(await keeper.first).toMatchObject({ exitCode: 78 });
    expect(keeper.librarian()).toBeNull();
  });
});

describe('a snapshot', () => {
  const many = async () => {
    await mkdir(articles());
    for (const { name, text } of generate(600)) await put(name, text);
  };
  const saved = async (file: string): Promise<number> => {
    for (;;) {
      const about = await stat(file).catch(() => null);
      if (about) return about.mtimeMs;
      await sleep(20);
    }
  };

  it('gives the next start the same library, with what changed meanwhile', async () => {
    await many();
    const file = join(folder, 'cache', 'snapshot');
    const first = await keep(file);
    const time = await saved(file);
    await keeper!.close();
    await put('000100.txt', NEWS);
    await rm(join(articles(), '000200.txt'));
    const second = await keep(file);
    const whole = (await openLibrary(articles())) as Library;
    const all = origins(whole.corpus.articles.values());
    const opened = librarianOf({ ...whole, origins: () => all });
    expect(second.corpus.id).toBe(opened.corpus.id);
    expect(second.corpus.id).not.toBe(first.corpus.id);
    expect(plain(second)).toEqual(plain(opened));
    await until((library) => library.origins([]).size === all.size);
    expect(keeper!.librarian()!.origins([])).toEqual(all);
    for (const { title } of [...opened.corpus.articles.values()].slice(0, 20))
      expect(await second.answer(title)).toEqual(await opened.answer(title));
    expect(await saved(file)).toBeGreaterThanOrEqual(time);
  }, 120_000);

  it('that cannot be written is told, and leaves no half behind', async () => {
    await many();
    const file = join(folder, 'cache', 'snapshot');
    // What cannot be replaced by a file.
    await mkdir(join(file, 'inside'), { recursive: true });
    const halves = [2 ** 30, process.pid, process.ppid].map((pid) => `snapshot.${pid}.part`);
    for (const half of halves) await writeFile(join(folder, 'cache', half), 'half');
    const error = await new Promise<Error>((resolve) => {
      keeper = keepLibrary({ folders: [articles()], snapshot: file, address: null }, { unsaved: resolve });
    });
    expect(error).toBeInstanceOf(Error);
    // The last is of a process that lives.
    expect((await readdir(join(folder, 'cache'))).sort()).toEqual(['snapshot', halves[2]].sort());
  }, 60_000);

  it('keeps no change waiting while it is written', async () => {
    await many();
    const file = join(folder, 'snapshot');
    const half = `${file}.${process.pid}.part`;
    const unsaved = new Promise<Error>((resolve) => {
      keeper = keepLibrary(
        { folders: [articles()], snapshot: file, address: null },
        {
          unsaved: resolve,
          // What lay there before is swept away by now. A pipe takes 64 KB, then who writes into it waits.
          progress: () => void (existsSync(half) || execFileSync('mkfifo', [half])),
        },
      );
    });
    await keeper!.first;
    const pipe = await open(half, 'r+');
    try {
      await pipe.read(Buffer.alloc(1));
      await put('004.txt', NEWS);
      const there = () => keeper!.librarian()!.corpus.articles.has('004');
      await expect.poll(there, { timeout: 30_000 }).toBe(true);
      expect(await keeper!.librarian()!.answer('what crossed the fjord')).toMatchObject({ kind: 'answer' });
      expect(existsSync(file)).toBe(false);
    } finally {
      await pipe.close();
    }
    expect((await unsaved).message).toContain('EPIPE');
  }, 60_000);

  it('of another program is passed over and written anew', async () => {
    await many();
    const file = join(folder, 'snapshot');
    await keep(file);
    await saved(file);
    await keeper!.close();
    const bytes = await readFile(file);
    const other = Buffer.from(bytes);
    other[0]! ^= 1;
    await writeFile(file, other);
    await keep(file);
    await expect.poll(async () => (await readFile(file)).equals(bytes), { timeout: 30_000 }).toBe(true);
  }, 120_000);

  it('is passed over when it was damaged', async () => {
    await many();
    const file = join(folder, 'snapshot');
    const first = await keep(file);
    await saved(file);
    await keeper!.close();
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, bytes);
    expect((await keep(file)).corpus.id).toBe(first.corpus.id);
  }, 120_000);
});

describe('a library on LanceDB', () => {
  it('answers as one in memory, and takes in what changes', async () => {
    await seeds();
    const address = join(folder, 'index');
    keeper = keepLibrary({ folders: [articles()], snapshot: null, address });
    const kept = await keeper.first;
    if (isTrouble(kept)) throw new Error(kept.trouble);
    const opened = await opening();
    for (const question of ['who represented Russia', 'next round date', 'what is the capital of France'])
      expect(await kept.answer(question)).toEqual(await opened.answer(question));
    await put('004.txt', NEWS);
    const added = await until(({ corpus }) => corpus.articles.has('004'));
    expect(await added.answer('what crossed the fjord')).toMatchObject({ kind: 'answer' });
  }, 60_000);

  it('tells the trouble of an address where none can be', async () => {
    await seeds();
    await put('file', '');
    keeper = keepLibrary({
      folders: [articles()],
      snapshot: null,
      address: join(articles(), 'file', 'index'),
    });
    expect(await keeper.first).toMatchObject({ trouble: expect.stringContaining('INDEX cannot be opened') });
  }, 60_000);
});
