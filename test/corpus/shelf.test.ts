import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpack } from '../../src/corpus/pack.ts';
import { type Change, createShelf, type Shelf } from '../../src/corpus/shelf.ts';
import { isTrouble } from '../../src/trouble.ts';

let folder: string;
let shelf: Shelf;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-shelf-'));
  shelf = createShelf([folder]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const STORIES = [
  'harbour',
  'railway',
  'orchard',
  'glacier',
  'library',
  'quarry',
  'airport',
  'vineyard',
  'theatre',
];

/** A story of its own, with `footer` below and `header` above it. */
function story(n: number, { header = '', footer = '', outlet = 'The Paper' } = {}): string {
  const word = STORIES[n]!;
  const body = `The ${word} opened on Monday after ${n + 3} years.\n\nIts director said the ${word} was ready.`;
  return `---\ntitle: The ${word} opens\noutlet: ${outlet}\n---\n\n${header}\n\n${body}\n\nThe ${word} closes at ${n}.\n\n${footer}\n`;
}
const put = (n: number, text: string) => writeFile(join(folder, `${n}.md`), text);

async function look(): Promise<Change> {
  const change = await shelf.look();
  if (isTrouble(change)) throw new Error(change.trouble);
  return change;
}
const repeated = ({ changed }: Change) =>
  changed
    .map(unpack)
    .map(({ text, leftOut }) =>
      leftOut
        .filter(({ reason }) => reason === 'repeated across articles')
        .map(({ start, end }) => text.slice(start, end)),
    );

describe('lines that an outlet repeats', () => {
  it('are left out from the third article on, and come back when the third is gone', async () => {
    const extra = { header: 'Voice of the Valley', footer: 'Get the newsletter that all your friends read.' };
    await put(0, story(0, extra));
    await put(1, story(1, extra));
    expect(repeated(await look())).toEqual([[], []]);
    await put(2, story(2, extra));
    const third = await look();
    const lines = [extra.header, extra.footer];
    expect(repeated(third)).toEqual([lines, lines, lines]);
    await rm(join(folder, '0.md'));
    const gone = await look();
    expect(gone.removed).toEqual(['0']);
    expect(repeated(gone)).toEqual([[], []]);
  });

  it('give the article another hash, since its paragraphs are numbered anew', async () => {
    for (const n of [0, 1]) await put(n, story(n, { header: 'Voice of the Valley' }));
    const before = await look();
    await put(2, story(2, { header: 'Voice of the Valley' }));
    const after = await look();
    expect(after.changed[0]!.text).toBe(before.changed[0]!.text);
    expect(after.changed[0]!.hash).not.toBe(before.changed[0]!.hash);
    expect(after.id).not.toBe(before.id);
  });

  it('are told by their outlet', async () => {
    for (const n of [0, 1, 2])
      await put(n, story(n, { header: 'Voice of the Valley', outlet: `Paper ${n}` }));
    expect(repeated(await look())).toEqual([[], [], []]);
  });

  it('are not background that a few reports share', async () => {
    const footer = 'The valley was flooded in 2019, when the old dam broke.';
    for (const n of [0, 1, 2, 3]) await put(n, story(n, { footer }));
    expect(repeated(await look()).flat()).toEqual([]);
  });

  it('are not figures of one kind that differ, unless they stand around an article', async () => {
    for (const n of [0, 1, 2]) {
      const text = story(n, { header: `Views: ${n}` });
      await put(n, text.replace('Its director', `Visitors: ${n}\n\nEvery day: 7\n\nIts director`));
    }
    const all = Array.from({ length: 3 }, (_, n) => [`Views: ${n}`, 'Every day: 7']);
    expect(repeated(await look())).toEqual(all);
  });

  it('are whole sentences too when nearly every article ends in them', async () => {
    const footer = 'The Paper has told the news of the valley since 1919.';
    for (const n of STORIES.keys()) await put(n, story(n, { footer }));
    expect(repeated(await look())).toEqual(STORIES.map(() => [footer]));
  });
});

describe('a shelf', () => {
  it('tells only what changed', async () => {
    for (const n of [0, 1]) await put(n, story(n));
    expect((await look()).changed.map(({ id }) => id)).toEqual(['0', '1']);
    expect(await look()).toMatchObject({ changed: [], removed: [], size: 2 });
    await put(1, story(2));
    expect((await look()).changed.map(({ title }) => title)).toEqual(['The orchard opens']);
  });

  it('keeps the last good version of a file that turned bad, and says so', async () => {
    for (const n of [0, 1]) await put(n, story(n));
    await look();
    await writeFile(join(folder, '1.md'), Uint8Array.of(0xff, 0xfe, 0x41));
    const change = await look();
    expect(change).toMatchObject({ changed: [], removed: [], size: 2 });
    expect(change.problems).toEqual([
      {
        file: '1.md',
        message: expect.stringMatching(/UTF-8.*version before it stays/),
        outcome: 'last good',
      },
    ]);
  });

  it('tells the same of the same files, also as another process that goes on from there', async () => {
    const header = 'Voice of the Valley';
    for (const n of [0, 1]) await put(n, story(n, { header }));
    await writeFile(join(folder, '7.md'), Uint8Array.of(0xff, 0xfe, 0x41));
    const { changed, ...told } = await look();
    expect(changed.map(({ id }) => id)).toEqual(['0', '1']);
    expect(await look()).toEqual({ ...told, changed: [] });
    shelf = createShelf([folder], structuredClone(shelf.state()));
    expect(await look()).toEqual({ ...told, changed: [] });
    await put(2, story(2, { header }));
    expect(repeated(await look())).toEqual([[header], [header], [header]]);
  });

  it('shows what it could not when a file was another just then', async () => {
    const header = 'Voice of the Valley';
    const stories = [0, 1, 2].map((n) => story(n, { header }));
    for (const n of [0, 1]) await put(n, stories[n]!);
    await look();
    await put(2, stories[2]!);
    // Of the first the line is to be left out now, for which its file is read again.
    const change = await shelf.look(() => writeFileSync(join(folder, '0.md'), story(0)));
    expect(change).toMatchObject({ changed: [{ id: '1' }, { id: '2' }], size: 3 });
    await put(0, stories[0]!);
    expect(repeated(await look())).toEqual([[header]]);
  });

  it('takes a file for gone that goes while the folder is looked at', async () => {
    for (const n of [0, 1]) await put(n, story(n));
    await look();
    for (const n of [0, 1]) await put(n, story(n + 2));
    const change = await shelf.look(() => rmSync(join(folder, '1.md'), { force: true }));
    expect(change).toMatchObject({ changed: [{ id: '0' }], removed: ['1'], problems: [], size: 1 });
  });

  it('refuses an emptied folder and goes on from what was there', async () => {
    for (const n of [0, 1]) await put(n, story(n));
    await look();
    for (const n of [0, 1]) await rm(join(folder, `${n}.md`));
    expect(await shelf.look()).toMatchObject({ trouble: expect.stringContaining('No articles found') });
    await put(1, story(1));
    expect(await look()).toMatchObject({ changed: [], removed: ['0'], size: 1 });
  });

  it('refuses that one of two folders is emptied, whichever, though the other holds articles', async () => {
    const landing = await mkdtemp(join(tmpdir(), 'parley-landing-'));
    try {
      shelf = createShelf([folder, landing]);
      await put(0, story(0));
      expect(await look()).toMatchObject({ size: 1 });
      await writeFile(join(landing, '1.md'), story(1));
      expect(await look()).toMatchObject({ size: 2 });
      await rm(join(folder, '0.md'));
      expect(await shelf.look()).toMatchObject({ trouble: expect.stringContaining(`${folder} any more`) });
      await put(0, story(0));
      expect(await look()).toMatchObject({ changed: [], removed: [], size: 2 });
      await rm(landing, { recursive: true });
      expect(await shelf.look()).toMatchObject({ trouble: expect.stringContaining(`${landing} any more`) });
      const anew = createShelf([folder, landing], shelf.state());
      expect(await anew.look()).toMatchObject({ removed: ['1'], size: 1 });
    } finally {
      await rm(landing, { recursive: true, force: true });
    }
  });

  it('serves one of two files with the same text, and the other when the first goes', async () => {
    await put(0, story(0));
    await put(1, story(0));
    const both = await look();
    expect(both.changed.map(({ id }) => id)).toEqual(['0']);
    expect(both.problems).toMatchObject([
      { file: '1.md', message: expect.stringContaining('same text as 0.md') },
    ]);
    await rm(join(folder, '0.md'));
    expect(await look()).toMatchObject({ changed: [{ id: '1' }], removed: ['0'], problems: [] });
  });

  it('names two articles of the same title and serves both', async () => {
    await put(0, story(0));
    await put(1, `${story(0)}\nOne more thing happened.\n`);
    expect(await look()).toMatchObject({ size: 2, problems: [{ file: '1.md', outcome: 'served' }] });
  });

  it('serves one of two files with the same name', async () => {
    await put(0, story(0));
    await writeFile(join(folder, '0.txt'), 'Another title\n\nAnother text of one sentence.\n');
    expect((await look()).problems).toMatchObject([{ file: '0.txt', outcome: 'left out' }]);
  });

  it('does not take the folder that a browser saves beside a page for an article', async () => {
    await put(0, story(0));
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'page_files'));
    expect((await look()).problems).toMatchObject([{ file: 'page_files' }]);
    await writeFile(join(folder, 'page.html'), 'no page');
    expect((await look()).problems.map(({ file }) => file)).not.toContain('page_files');
  });

  it('gives the same corpus id whichever way it came about', async () => {
    for (const n of [2, 0, 1]) await put(n, story(n, { header: 'Voice of the Valley' }));
    const straight = await look();
    await put(1, story(4));
    await look();
    await put(1, story(1, { header: 'Voice of the Valley' }));
    expect((await look()).id).toBe(straight.id);
    const fresh = await createShelf([folder]).look();
    expect(fresh).toMatchObject({ id: straight.id });
  });
});
