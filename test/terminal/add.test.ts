import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startProgram, temporaryFolder } from '../program.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

const NEWS = 'A ferry for the fjord\n\nJanuary 2, 2026\n\nThe ferry Solveig crossed the fjord on Friday.\n';
const PROSE = 'The ferry crossed the fjord on Friday, the harbour master said, and came back at night. ';
const PAGE = `<html><head><title>A ferry</title></head><body><nav>Menu</nav><article><p>${PROSE.repeat(12)}</p></article></body></html>`;

async function add(source: string, settings: Record<string, string> = {}, folder = temporaryFolder()) {
  const articles = join(folder, 'articles');
  const program = startProgram(
    { ARTICLES: articles, ...settings },
    { args: ['add', source], folder, plain: true },
  );
  const { code } = await program.ended;
  return { code, out: program.spoken(), err: program.complaints(), articles, folder };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const folder = join(temporaryFolder(), 'from');
  await mkdir(folder);
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function serve(): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === '/ferry') response.writeHead(302, { location: '/ferry/' }).end();
    else response.writeHead(url === '/ferry/' ? 200 : 404, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a file is copied into the folder, once', async () => {
  const source = await file('fähre 1.txt', NEWS);
  const { code, out, articles, folder } = await add(source);
  expect([code, out]).toEqual([0, `Added ${join(articles, 'fähre 1.txt')}\n`]);
  expect(await readFile(join(articles, 'fähre 1.txt'), 'utf8')).toBe(NEWS);
  expect(await add(source, {}, folder)).toMatchObject({
    code: 78,
    err: expect.stringContaining('there already'),
  });
});

test.each([
  ['a binary file', 'bad.txt', Uint8Array.of(0x89, 0x50, 0, 1), /bad\.txt is a binary file/],
  ['a file of another kind', 'bad.pdf', NEWS, /bad\.pdf is not an article/],
  ['a file without reporting', 'bad.txt', 'Back To Top\n', /bad\.txt has no reporting/],
])('%s is refused by name', async (_, name, content, why) => {
  const { code, err, articles } = await add(await file(name, content));
  expect([code, err]).toEqual([78, expect.stringMatching(why)]);
  expect(await readdir(articles)).toEqual([]);
});

test('a file of 200 MB and one that is not there are refused by name', async () => {
  const huge = await file('huge.txt', '');
  await truncate(huge, 200 * 1024 * 1024);
  expect(await add(huge)).toMatchObject({
    code: 78,
    err: expect.stringContaining('huge.txt is larger than'),
  });
  expect(await add('/nowhere/none.txt')).toMatchObject({
    code: 78,
    err: expect.stringContaining('none.txt'),
  });
});

test('a page becomes a file with its address, where the redirect ended', async () => {
  const base = await serve();
  const { code, articles } = await add(`${base}/ferry`, { FEED_NETWORK: 'any' });
  expect(code).toBe(0);
  const [name] = await readdir(articles);
  const text = await readFile(join(articles, name!), 'utf8');
  expect(text).toContain(`url: ${base}/ferry/`);
  expect(text).toContain('the harbour master said');
  expect(text).not.toContain('Menu');
});

test('a page that is missing or private is refused', async () => {
  const base = await serve();
  expect(await add(`${base}/none`, { FEED_NETWORK: 'any' })).toMatchObject({
    code: 1,
    err: expect.stringContaining('404'),
  });
  expect(await add(`${base}/ferry`)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/private address; FEED_NETWORK=any/),
  });
});

test('a page that was added is not taken twice', async () => {
  const base = await serve();
  const { folder } = await add(`${base}/ferry`, { FEED_NETWORK: 'any' });
  expect(await add(`${base}/ferry`, { FEED_NETWORK: 'any' }, folder)).toMatchObject({
    code: 78,
    err: expect.stringContaining('is this page already'),
  });
});

test('what cannot be put there is said in a sentence', async () => {
  expect(await add(await file('.kite.txt', NEWS))).toMatchObject({
    code: 78,
    err: expect.stringContaining('hidden file'),
  });
  const source = await file('kite.txt', NEWS);
  const { err } = await add(source, { ARTICLES: join(source, 'articles') });
  expect(err).toMatch(/^The folder .* cannot be made \(\w+\); see ARTICLES\.\n$/);
  expect(await add(source, { ARTICLES: '' })).toMatchObject({
    code: 78,
    err: expect.stringContaining('ARTICLES is not set'),
  });
});

test.each(['http://user:secret@127.0.0.1/', 'http://user:secret@', 'http://user:sec/ret@127.0.0.1:x/'])(
  'the password of %s is not shown',
  async (address) => {
    const { code, out, err } = await add(address, { FEED_NETWORK: 'any' });
    expect(code).toBe(1);
    expect(out + err).not.toMatch(/sec|ret/);
  },
);

test('it needs one file or one address', async () => {
  expect(await add('')).toMatchObject({ code: 78, err: expect.stringContaining('one file or one address') });
});
