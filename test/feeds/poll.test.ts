import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/corpus/address.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { download, LIMITS } from '../../src/feeds/download.ts';
import { followFeeds } from '../../src/feeds/follow.ts';
import { createHosts } from '../../src/feeds/hosts.ts';
import { createLanding } from '../../src/feeds/landing.ts';
import { recall } from '../../src/feeds/memory.ts';
import { LEAST_MS, poll } from '../../src/feeds/poll.ts';
import { createPageReader, type PageReader } from '../../src/feeds/reader.ts';
import { isTrouble } from '../../src/trouble.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let folder: string;
let answers: Record<string, Answer>;
let asked: IncomingMessage[];
let reader: PageReader;

beforeEach(async () => {
  reader = createPageReader();
  answers = {};
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url!];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'parley-feeds-'));
});
afterEach(async () => {
  await reader.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

const here = { ...LIMITS, admits: null };
const PROSE =
  'The ministers met for two hours on Monday, officials said, and agreed to meet again in spring. ';
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><nav>Menu</nav><article><p>${PROSE.repeat(12)}</p><p>They *starred* in 1. a [play].</p></article></body></html>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title><language>en</language>${items}</channel></rss>`;
const item = (path: string, more = '') =>
  `<item><title>Talks at ${path}</title><link>${base}${path}</link><pubDate>Sat, 24 Jan 2026 10:00:00 GMT</pubDate>${more}</item>`;
const send =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body);

/** What a process that starts now asks with. */
async function polling(lines: unknown[] = [], pauseMs = 0) {
  const report = (line: string, details: object) => void lines.push({ line, ...details });
  const memories = await recall(folder);
  const hosts = createHosts(memories.held, pauseMs);
  const put = createLanding(folder);
  const feeds = [`${base}/feed`];
  return { feeds, intervalMs: 900_000, limits: here, memories, hosts, reader, put, report };
}
const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.md'));
/** The same server by another name, which is another host. */
const elsewhere = () => base.replace('127.0.0.1', 'localhost');

describe('poll', () => {
  it('lands entries as files with address, date and outlet, whole or from their page', async () => {
    const whole = `<content:encoded><![CDATA[<p>${PROSE.repeat(12)}</p>]]></content:encoded>`;
    answers['/feed'] = send(rss(item('/a', whole) + item('/b', '<description>Short.</description>')));
    answers['/b'] = send(page('Talks at /b'));
    const next = await poll(await polling(), 1_000_000);
    expect(next).toBe(1_000_000 + 900_000);
    expect(asked.map(({ url }) => url)).toEqual(['/feed', '/b']);
    const corpus = await readCorpus(folder);
    if (isTrouble(corpus)) throw new Error(corpus.trouble);
    expect(corpus.problems).toEqual([]);
    expect([...corpus.articles.values()]).toMatchObject([
      { title: 'Talks at /a', outlet: 'The Paper', url: `${base}/a`, published: { date: '2026-01-24' } },
      { title: 'Talks at /b', outlet: 'The Paper', url: `${base}/b`, published: { basis: 'printed' } },
    ]);
    const second = [...corpus.articles.values()][1]!;
    expect(second.text).toContain('They *starred* in 1. a [play].');
    expect(second.text).not.toContain('Menu');
  });

  it('asks politely: not before its time, with what it knows, as late as it is told', async () => {
    answers['/feed'] = send(rss(''), { etag: '"1"', 'last-modified': 'Sat, 24 Jan 2026 10:00:00 GMT' });
    await poll(await polling(), 0);
    await poll(await polling(), 100_000);
    expect(asked).toHaveLength(1);
    answers['/feed'] = (_, response) => response.writeHead(304, { 'retry-after': '7200' }).end();
    expect(await poll(await polling(), 900_000)).toBe(900_000 + 7_200_000);
    expect(asked[1]!.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Sat, 24 Jan 2026 10:00:00 GMT',
    });
  });

  it('waits longer after each failure and names it', async () => {
    const lines: unknown[] = [];
    answers['/feed'] = (_, response) => response.writeHead(503).end();
    const first = await poll(await polling(lines), 0);
    const second = await poll(await polling(lines), first);
    expect(second - first).toBeGreaterThan(first);
    expect(first).toBeGreaterThanOrEqual(LEAST_MS);
    expect(lines[0]).toMatchObject({ line: 'a feed cannot be read', why: expect.stringContaining('503') });
  });

  it('asks several hosts at once, and one host one thing at a time', async () => {
    const open: (() => void)[] = [];
    const waits: Answer = (_, response) => open.push(() => response.writeHead(200).end(rss(item('/a'))));
    for (const path of ['/one', '/two', '/three']) answers[path] = waits;
    answers['/a'] = send(page('A'));
    const feeds = [`${base}/one`, `${base}/two`, `${elsewhere()}/three`];
    const done = poll({ ...(await polling()), feeds }, 0);
    await expect.poll(() => asked.map(({ url }) => url).sort()).toEqual(['/one', '/three']);
    for (const answer of open.splice(0)) answer();
    await expect.poll(() => open).toHaveLength(1);
    open[0]!();
    await done;
    expect(await files()).toHaveLength(1);
  });

  it('asks one thing at a time of the host of pages, whichever feed they are of, with a pause between', async () => {
    const times: { readonly came: number; left: number }[] = [];
    let inside = 0;
    const slow: Answer = (request, response) => {
      expect(++inside).toBe(1);
      const time = { came: performance.now(), left: 0 };
      times.push(time);
      setTimeout(() => {
        inside--;
        time.left = performance.now();
        response.end(page(request.url!));
      }, 20);
    };
    for (const path of ['/a', '/b', '/c', '/d']) answers[path] = slow;
    answers['/one'] = send(rss(item('/a') + item('/b')));
    answers['/two'] = send(rss(item('/c') + item('/d')));
    const feeds = [`${elsewhere()}/one`, `${elsewhere()}/two`];
    await poll({ ...(await polling([], 50)), feeds }, 0);
    expect(await files()).toHaveLength(4);
    // Timers may be a millisecond early.
    for (const [i, { came }] of times.slice(1).entries()) expect(came - times[i]!.left).toBeGreaterThan(48);
  });

  it('leaves a whole host alone as long as one of its pages asks, also after a start, and no other host', async () => {
    const lines: object[] = [];
    answers['/one'] = send(rss(item('/a') + item('/b')));
    answers['/a'] = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    answers['/b'] = send(page('B'));
    answers['/two'] = send(rss(item('/b')));
    const feeds = [`${elsewhere()}/one`, `${base}/two`];
    const first = { ...(await polling(lines)), feeds: [feeds[0]!] };
    await poll(first, 0);
    expect(asked.map(({ url }) => url)).toEqual(['/one', '/a']);
    expect(lines).toMatchObject([
      { why: expect.stringContaining('429') },
      { line: 'articles of a feed wait until their host may be asked', articles: 1 },
    ]);
    const held = await poll({ ...(await polling()), feeds: [feeds[1]!] }, 1_000_000);
    // Its time began when it asked for it.
    expect(held).toBeGreaterThanOrEqual(3_600_000);
    expect(held).toBeLessThan(3_700_000);
    await poll({ ...(await polling()), feeds }, 2_000_000);
    expect(asked.map(({ url }) => url)).toEqual(['/one', '/a', '/one']);
    answers['/a'] = send(page('A'));
    await poll({ ...(await polling()), feeds }, held);
    expect(asked.map(({ url }) => url).sort()).toEqual([
      '/a',
      '/a',
      '/b',
      '/b',
      '/one',
      '/one',
      '/one',
      '/two',
    ]);
    expect(await files()).toHaveLength(2);
  });

  it('asks a feed at once that failed while it was not allowed to be where it is, and it alone', async () => {
    answers['/feed'] = send(rss(''));
    answers['/other'] = (_, response) => response.writeHead(503).end();
    const nowhere = { ...LIMITS, admits: () => false };
    const refused = await poll({ ...(await polling()), limits: nowhere }, 1_000_000);
    await poll({ ...(await polling()), feeds: [`${base}/other`] }, 1_000_000);
    expect(await poll({ ...(await polling()), limits: nowhere }, 1_100_000)).toBe(refused);
    expect(asked.map(({ url }) => url)).toEqual(['/other']);
    const feeds = [`${base}/feed`, `${base}/other`];
    await poll({ ...(await polling()), feeds }, 1_100_000);
    expect(asked.map(({ url }) => url)).toEqual(['/other', '/feed']);
  });

  it('asks feeds and hosts at once whose times were written by a clock that ran far ahead', async () => {
    const ahead = { etag: null, lastModified: null, next: 4e12, failures: 0, seen: [], tries: {} };
    await writeFile(join(folder, '.feeds.json'), JSON.stringify({ [`${base}/feed`]: ahead }));
    await writeFile(join(folder, '.hosts.json'), JSON.stringify({ [new URL(base).host]: 4e12 }));
    answers['/feed'] = send(rss(''));
    expect(await poll(await polling(), 1_000_000)).toBeLessThan(2_000_000);
    expect(asked).toHaveLength(1);
  });

  it('leaves a feed alone for a whole day when it asks for more', async () => {
    answers['/feed'] = (_, response) => response.writeHead(429, { 'retry-after': '999999' }).end();
    const next = await poll(await polling(), 1_000_000);
    expect(next).toBeGreaterThanOrEqual(1_000_000 + 24 * 60 * 60_000);
    expect(await poll(await polling(), 1_000_000)).toBe(next);
    expect(asked).toHaveLength(1);
  });

  it('goes on with other feeds, round after round, while a host does not answer', async () => {
    let end = () => {};
    answers['/slow'] = (_, response) => {
      response.write('x');
      end = () => void response.destroy();
    };
    answers['/feed'] = send(rss(''));
    const all = await polling();
    let over = false;
    const slow = poll({ ...all, feeds: [`${elsewhere()}/slow`] }, 0).then(() => {
      over = true;
    });
    for (let n = 0; n < 3; n++) await poll(all, n * 1_000_000);
    expect(asked.filter(({ url }) => url === '/feed')).toHaveLength(3);
    expect(over).toBe(false);
    await expect.poll(() => asked.map(({ url }) => url)).toContain('/slow');
    end();
    await slow;
  });

  it('lands one address in one file, whatever its title becomes and whoever leads there', async () => {
    answers['/one'] = send(rss(item('/a')));
    answers['/two'] = send(
      rss(item('/a').replace('Talks at', 'Breakthrough at').replace('/a</link>', '/a?utm_source=rss</link>')),
    );
    answers['/a'] = send(page('A'));
    answers['/a?utm_source=rss'] = send(page('A'));
    await poll({ ...(await polling()), feeds: [`${base}/one`] }, 0);
    const [before] = await files();
    await poll({ ...(await polling()), feeds: [`${base}/two`] }, 0);
    expect(await files()).toEqual([before]);
    expect(await readFile(join(folder, before!), 'utf8')).toContain('title: Breakthrough at /a');
  });

  it('names what the disk does not take, tries it again and goes on with the rest', async () => {
    const lines: object[] = [];
    answers['/one'] = send(rss(item('/a') + item('/b')));
    answers['/two'] = send(rss(item('/c')));
    for (const path of ['/a', '/b', '/c']) answers[path] = send(page(path));
    const feeds = [`${base}/one`, `${base}/two`];
    // No file can take the place of a folder.
    const [inTheWay, memory] = [join(folder, `x-${hashOf(`${base}/a`)}.md`), join(folder, '.feeds.json')];
    for (const name of [inTheWay, memory]) await mkdir(join(name, 'inside'), { recursive: true });
    const process = { ...(await polling(lines)), feeds };
    const next = await poll(process, 0);
    expect(await files()).toHaveLength(3);
    expect(lines).toContainEqual({
      ...{ line: 'a feed cannot be read', feed: feeds[0] },
      why: expect.stringMatching(/cannot be written \(.*: E\w+\)/),
    });
    expect(lines).toContainEqual({
      ...{ line: 'what is known of a feed cannot be written down', feed: feeds[1] },
      why: expect.stringMatching(/^E/),
    });
    for (const name of [inTheWay, memory]) await rm(name, { recursive: true });
    await poll(process, next);
    expect(await files()).toHaveLength(3);
    expect(asked.filter(({ url }) => url === '/a')).toHaveLength(2);
    expect(asked.filter(({ url }) => url === '/b')).toHaveLength(1);
    expect(Object.keys(JSON.parse(await readFile(memory, 'utf8'))).sort()).toEqual(feeds);
  });

  it('takes an entry once, and one whose page failed again', async () => {
    answers['/feed'] = send(rss(item('/a') + item('/b')));
    answers['/a'] = send(page('A'));
    await poll(await polling(), 0);
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toHaveLength(1);
    answers['/b'] = send(page('B'));
    await poll(await polling(), 1_000_000);
    expect(asked.filter(({ url }) => url === '/a')).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  });

  it('does not let the feed rest on what it knows while a page is missing', async () => {
    const teaser = '<description>They met, officials said, and will meet again in the spring.</description>';
    answers['/feed'] = send(rss(item('/a', teaser)), { etag: '"1"' });
    answers['/a'] = (_, response) => response.writeHead(503).end();
    await poll(await polling(), 0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.md'))).toEqual([]);
    answers['/a'] = send(page('A'));
    await poll(await polling(), 1_000_000);
    expect(asked[2]!.headers).not.toHaveProperty('if-none-match');
    expect((await readdir(folder)).filter((name) => name.endsWith('.md'))).toHaveLength(1);
    await poll(await polling(), 2_000_000);
    expect(asked.at(-1)!.headers).toMatchObject({ 'if-none-match': '"1"' });
  });

  it('takes the announcement when the page never comes', async () => {
    const teaser = '<description>They met, officials said, and will meet again in the spring.</description>';
    answers['/feed'] = send(rss(item('/a', teaser)));
    for (let n = 0; n < 50; n++) await poll(await polling(), n * 1_000_000);
    expect(asked.filter(({ url }) => url === '/a')).toHaveLength(48);
    expect((await readdir(folder)).filter((name) => name.endsWith('.md'))).toHaveLength(1);
  });

  it('gives up a page that would take minutes, and goes on', async () => {
    const lines: unknown[] = [];
    answers['/feed'] = send(rss(item('/bad') + item('/a')));
    answers['/bad'] = send(`<html><body>${'<'.repeat(5_000_000)}</body></html>`);
    answers['/a'] = send(page('A'));
    await poll(await polling(lines), 0);
    expect(lines).toMatchObject([{ why: 'more than 1000 loose "<"' }, { line: 'an article came' }]);
  });

  it('ends the thread that takes too long, and starts another', async () => {
    const hasty = createPageReader(-9_999);
    const slow = {
      kind: 'entry',
      html: `<p>${PROSE.repeat(100)}</p>`.repeat(100),
      known: { url: base },
    } as const;
    expect(await hasty.read(slow)).toMatch(/^more in it than can be read in .* seconds$/);
    await hasty.close();
    expect(await reader.read(slow)).toMatchObject({ text: expect.stringContaining('ministers') });
  });

  it.each([
    ['latin1', { 'content-type': 'text/html; charset=iso-8859-1' }, page('Fähre'), 'Fähre'],
    ['latin1', {}, page('Fähre').replace('<head>', '<head><meta charset="windows-1252">'), 'Fähre'],
    ['utf16le', { 'content-type': 'text/html' }, `\ufeff${page('Fähre')}`, 'Fähre'],
    ['utf8', { 'content-type': 'text/plain; charset=utf-8' }, `Fähre\n\n${PROSE}\n`, 'Fähre'],
    ['latin1', { 'content-type': 'text/html' }, page('Fähre'), /encoding/],
    ['latin1', { 'content-type': 'application/pdf' }, page('Fahre'), /application\/pdf/],
    ['latin1', {}, '%PDF-1.7 Some text', /no stated type/],
  ] as const)('reads %s of %j as it is or not at all', async (encoding, headers, text, wanted) => {
    const type = (headers as Record<string, string>)['content-type'];
    const body = Buffer.from(text, encoding);
    const landed = await reader.read({ kind: 'page', page: { body, type }, known: { url: base } });
    if (typeof wanted === 'string')
      expect(landed).toMatchObject({ text: expect.stringContaining(`title: ${wanted}`) });
    else expect(landed).toMatch(wanted);
  });

  it('goes on to the next feed when one leads on for ever, never ends or lies about its length', async () => {
    const lines: { feed?: string }[] = [];
    answers['/loop'] = (_, response) => response.writeHead(302, { location: '/loop' }).end();
    answers['/drip'] = (_, response) => void response.write('x');
    answers['/short'] = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('<rss');
      setTimeout(() => response.destroy(), 50);
    };
    answers['/bomb'] = send(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' });
    answers['/feed'] = send(rss(item('/a')));
    answers['/a'] = send(page('A'));
    const bad = ['/loop', '/drip', '/short', '/bomb'].map((path) => `${base}${path}`);
    const limits = { ...here, ms: 3_000 };
    await poll({ ...(await polling(lines)), limits, feeds: [...bad, `${base}/feed`] }, 0);
    expect(
      lines
        .filter(({ feed }) => bad.includes(feed!))
        .map(({ feed }) => feed)
        .sort(),
    ).toEqual(bad.sort());
    expect((await readdir(folder)).filter((name) => name.endsWith('.md'))).toHaveLength(1);
  });

  it('keeps a password of a feed to itself', async () => {
    const lines: unknown[] = [];
    const feeds = [`${base.replace('//', '//user:secret@')}/feed`];
    await poll({ ...(await polling(lines)), feeds }, 0);
    expect(lines).toMatchObject([{ feed: `${base}/feed`, why: expect.stringContaining('password') }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('keeps a key in the address of a feed to itself', async () => {
    const lines: unknown[] = [];
    answers['/feed?key=secret'] = (_, response) => response.writeHead(200, { 'content-length': 9 }).end('x');
    await poll({ ...(await polling(lines)), feeds: [`${base}/feed?key=secret`] }, 0);
    expect(lines).toMatchObject([{ feed: `${base}/feed?…`, why: expect.stringContaining('cannot be read') }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('names what is no feed', async () => {
    const lines: unknown[] = [];
    answers['/feed'] = send('<html>no feed</html>');
    await poll(await polling(lines), 0);
    expect(lines).toMatchObject([{ why: expect.stringContaining('neither RSS') }]);
    expect(JSON.parse(await readFile(join(folder, '.feeds.json'), 'utf8'))).toMatchObject({
      [`${base}/feed`]: { failures: 1 },
    });
  });
});

describe('followFeeds', () => {
  it('asks every feed in its own time', async () => {
    answers['/slow'] = (_, response) => void response.write('x');
    answers['/feed'] = send(rss(item('/a')).replaceAll(base, elsewhere()));
    answers['/a'] = send(page('A'));
    const config = {
      feeds: [`${base}/slow`, `${elsewhere()}/feed`],
      feedIntervalMs: 900_000,
      feedsPrivate: true,
    };
    const following = followFeeds(config, folder, pino({ enabled: false }));
    await expect.poll(files, { timeout: 25_000 }).toHaveLength(1);
    await following.stop();
  }, 30_000);
});

describe('download', () => {
  const trouble = async (path: string, limits: Partial<typeof LIMITS> = {}) => {
    const result = await download(`${base}${path}`, {}, { ...here, ...limits });
    return isTrouble(result) ? result.trouble : `status ${result.status}`;
  };

  it('follows redirects, but not for ever', async () => {
    answers['/here'] = (_, response) => response.writeHead(302, { location: '/there' }).end();
    answers['/there'] = send('there');
    expect(await trouble('/here')).toBe('status 200');
    answers['/loop'] = (_, response) => response.writeHead(302, { location: '/loop' }).end();
    expect(await trouble('/loop')).toMatch(/leads on and on/);
    expect(asked.filter(({ url }) => url === '/loop')).toHaveLength(LIMITS.redirects + 1);
  });

  it('does not let a public address lead to a private one, by number or by name', async () => {
    const { port } = server.address() as AddressInfo;
    const admits = (address: string) => address === '127.0.0.1';
    for (const host of ['[::1]', '127.0.0.2', '10.0.0.1', '2130706434']) {
      answers['/out'] = (_, response) =>
        response.writeHead(302, { location: `http://${host}:${port}/` }).end();
      expect(await trouble('/out', { admits })).toMatch(/private address/);
    }
    // A name is looked up for the connection itself, so that it cannot mean another address by then.
    answers['/name'] = (_, response) =>
      response.writeHead(302, { location: `http://localhost:${port}/` }).end();
    const nowhere = (address: string) => address === '127.0.0.1' && asked.length < 5;
    expect(await trouble('/name', { admits: nowhere })).toMatch(/private address/);
    expect(asked.map(({ url }) => url)).not.toContain('/');
  });

  it('stops a small answer that unpacks to a large one', async () => {
    answers['/bomb'] = send(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' });
    expect(await trouble('/bomb')).toMatch(/larger than 5 MiB/);
  });

  it('stops an answer that never ends, by size or by time', async () => {
    answers['/flood'] = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    };
    expect(await trouble('/flood')).toMatch(/larger than 5 MiB/);
    answers['/drip'] = (_, response) => void response.write('x');
    expect(await trouble('/drip', { ms: 300 })).toMatch(/longer than 0.3 seconds/);
  });

  it('notices an answer that is shorter than it says', async () => {
    answers['/short'] = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('x');
      setTimeout(() => response.destroy(), 50);
    };
    expect(await trouble('/short')).toMatch(/cannot be read/);
  });

  it('notices packing that is broken', async () => {
    answers['/broken'] = send('no gzip', { 'content-encoding': 'gzip' });
    expect(await trouble('/broken')).toMatch(/cannot be read/);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://localhost/',
  ])('asks nothing of %s', async (url) => {
    const result = await download(url);
    expect(isTrouble(result) && result.trouble).toMatch(/private address/);
  });

  it.each(['file:///etc/passwd', 'ftp://example.com/', 'no address', 'http://user:word@example.com/'])(
    'does not take %s',
    async (url) => {
      expect(isTrouble(await download(url))).toBe(true);
    },
  );
});
