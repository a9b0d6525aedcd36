import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/article.ts';
import { LARGEST_FILE_BYTES } from '../../src/corpus/file.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { isTrouble } from '../../src/trouble.ts';

const GOOD = 'Talks end in Geneva\n\nThe ministers met on Monday. They agreed to meet again.\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

async function read(): Promise<Corpus> {
  const corpus = await readCorpus(folder);
  if (isTrouble(corpus)) throw new Error(corpus.trouble);
  return corpus;
}

describe('readCorpus', () => {
  it('names a folder that is not there, as a mistake of the configuration', async () => {
    const corpus = await readCorpus(join(folder, 'nowhere'));
    expect(corpus).toMatchObject({ exitCode: 78, trouble: expect.stringContaining('nowhere') });
  });

  it('names a file that stands where the folder should', async () => {
    await put('a.txt', GOOD);
    expect(await readCorpus(join(folder, 'a.txt'))).toMatchObject({ exitCode: 78 });
  });

  it('names a folder that cannot be entered', async () => {
    await symlink('loop', join(folder, 'loop'));
    expect(await readCorpus(join(folder, 'loop'))).toMatchObject({
      exitCode: 78,
      trouble: expect.stringContaining('cannot be read'),
    });
  });

  it('refuses an empty folder', async () => {
    expect(await readCorpus(folder)).toMatchObject({
      exitCode: 78,
      trouble: expect.stringContaining('No articles'),
    });
  });

  it('refuses a folder with nothing but bad files, naming the first', async () => {
    await put('a.txt', '');
    expect(await readCorpus(folder)).toMatchObject({ trouble: expect.stringContaining('a.txt is empty') });
  });

  it.each([
    ['an empty file', 'bad.txt', '', /empty/],
    ['a file of white space', 'bad.txt', ' \n\t\n', /empty/],
    ['a binary file', 'bad.txt', Uint8Array.of(0x89, 0x50, 0, 1, 2), /binary/],
    ['a file that is not UTF-8', 'bad.txt', Uint8Array.of(0x4b, 0xef, 0x20, 0x66), /UTF-8/],
    ['a file of another kind', 'bad.pdf', GOOD, /bad\.pdf/],
    [
      'front matter with a wrong type',
      'bad.md',
      `---\ntitle: [7]\n---\n\n${GOOD}`,
      /front matter whose title/,
    ],
    ['a page with nothing but a script', 'bad.html', '<script>alert("SHOUT")</script>', /no (page|article)/],
    ['a file of furniture only', 'bad.txt', 'Back To Top\n\nAdvertisement\n', /no reporting/],
  ])('leaves out %s by name and goes on', async (_, name, content, reason) => {
    await put('good.txt', GOOD);
    await put(name, content);
    const { articles, problems } = await read();
    expect([...articles.keys()]).toEqual(['good']);
    expect(problems).toEqual([{ file: name, message: expect.stringMatching(reason), outcome: 'left out' }]);
  });

  it('leaves out a file of 200 MB without reading it', async () => {
    await put('good.txt', GOOD);
    await put('huge.txt', '');
    await truncate(join(folder, 'huge.txt'), 200 * 1024 * 1024);
    const { problems } = await read();
    expect(problems).toMatchObject([
      { file: 'huge.txt', message: expect.stringContaining('larger'), outcome: 'left out' },
    ]);
    expect(LARGEST_FILE_BYTES).toBeLessThan(200 * 1024 * 1024);
  });

  it('leaves out a folder and links that lead nowhere or to themselves', async () => {
    await put('good.txt', GOOD);
    await mkdir(join(folder, 'folder.txt'));
    await symlink('nowhere', join(folder, 'gone.txt'));
    await symlink('loop.txt', join(folder, 'loop.txt'));
    const { problems } = await read();
    expect(problems.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['folder.txt', 'left out'],
      ['gone.txt', 'left out'],
      ['loop.txt', 'left out'],
    ]);
  });

  it('serves a file without a title and says so', async () => {
    await put('untitled.txt', 'The ministers met on Monday. They agreed to meet again.\n');
    const { articles, problems } = await read();
    expect(articles.get('untitled')!.title).toBe('untitled');
    expect(problems).toEqual([
      { file: 'untitled.txt', message: expect.stringContaining('no title'), outcome: 'served' },
    ]);
  });

  it('takes names with spaces and letters of any script', async () => {
    await put('żółw und Київ 2.txt', GOOD);
    expect([...(await read()).articles.keys()]).toEqual(['żółw und Київ 2']);
  });

  it('names a file whose name is not UTF-8, as in an old archive', async () => {
    await put('good.txt', GOOD);
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]),
      GOOD,
    );
    const { articles, problems } = await read();
    expect([...articles.keys()]).toEqual(['good']);
    const message = 'caf\ufffd.txt has a name that is not UTF-8; rename it.';
    expect(problems).toEqual([{ file: 'caf\ufffd.txt', message, outcome: 'left out' }]);
  });

  it('does not mind hidden files', async () => {
    await put('good.txt', GOOD);
    await put('.DS_Store', Uint8Array.of(0, 1));
    expect((await read()).problems).toEqual([]);
  });

  it('has an id that follows the texts, not the order they were written in', async () => {
    await put('b.txt', GOOD);
    await put('a.txt', GOOD);
    const first = (await read()).id;
    await put('b.txt', GOOD);
    expect((await read()).id).toBe(first);
    await put('b.txt', `${GOOD}\nThey left.`);
    expect((await read()).id).not.toBe(first);
  });

  it('drops a byte-order mark', async () => {
    await put('bom.txt', `\uFEFF${GOOD}`);
    expect((await read()).articles.get('bom')!.title).toBe('Talks end in Geneva');
  });
});
