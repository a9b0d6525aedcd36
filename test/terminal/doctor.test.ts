import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { zones } from '../../src/doctor/store.ts';
import { controlOf } from '../local/control.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { startPostgres } from '../postgres.ts';
import { settingsFor, startProgram, temporaryFolder } from '../program.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

/** What the doctor says, and its status. */
async function examined(settings: Record<string, string>, folder = temporaryFolder()) {
  const program = startProgram(settings, { args: ['doctor'], folder, plain: true });
  const { code } = await program.ended;
  return { code, says: program.spoken() };
}

test('everything in order with a token', async () => {
  const { code, says } = await examined(settingsFor(await startLocal()));
  expect(says).not.toMatch(/^(look|BAD) /m);
  for (const about of [
    'node',
    'articles',
    'disk',
    'database',
    'index',
    'health',
    'shards',
    'clock',
    'zones',
    'token',
    'intents',
    'sessions',
    'servers',
  ])
    expect(says).toMatch(new RegExp(`^ok {4}${about}: `, 'm'));
  expect(code).toBe(0);
});

test('without a token it says where the bot runs', async () => {
  const { code, says } = await examined({});
  expect(says).toMatch(/^ok {4}token: none is set: the bot runs on the local Discord\.$/m);
  expect(code).toBe(0);
});

test('everything wrong at once, each with what to do', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const { code, says } = await examined(
    {
      DISCORD_TOKEN: 'x'.repeat(30),
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
      ARTICLES: 'no. where',
      DATA: 'file/data',
    },
    folder,
  );
  const bad = [...says.matchAll(/^BAD {3}(\w+): .*\.\n {6}To do: .*\.$/gm)].map(([, about]) => about);
  expect(bad).toEqual(['articles', 'disk', 'database', 'network', 'token']);
  expect(says).toContain(
    'articles: The article folder no. where cannot be read (ENOENT).\n      To do: ARTICLES',
  );
  expect(code).toBe(78);
});

test('what would keep the bot from starting or serving is not passed over', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'file'), '');
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { code, says } = await examined(
    {
      ...settingsFor(await startLocal()),
      ARTICLES: 'empty',
      DATA: '/proc/nope',
      INDEX: 'file/index',
      FEEDS: 'http://127.0.0.1:9/feed',
      FEED_NETWORK: 'any',
      HEALTH_PORT: String((server.address() as AddressInfo).port),
      SHARDS: '0',
      SHARD_COUNT: '2',
    },
    folder,
  );
  const found = [...says.matchAll(/^(BAD|look) +(\w+): /gm)].map(([, state, about]) => `${state} ${about}`);
  expect(found).toEqual(
    expect.arrayContaining([
      ...['look articles', 'BAD disk', 'BAD database', 'BAD index', 'look feed', 'BAD health', 'BAD shards'],
    ]),
  );
  expect(says).not.toMatch(/[.?!]\.$/m);
  expect(code).toBe(78);
});

/** A server of pages by their path, whatever the query. */
async function serving(pages: Readonly<Record<string, Buffer | string>>): Promise<string> {
  const server = createHttpServer((request, response) => {
    const page = pages[request.url!.split('?')[0]!];
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const RSS =
  '<rss version="2.0"><channel><title>The Paper</title><item><title>Talks</title><link>https://paper.example/talks</link></item></channel></rss>';

test('the address of a feed is shown without its key of access', async () => {
  const base = await serving({ '/feed': RSS, '/page': 'No feed.' });
  const { says } = await examined({
    FEEDS: ['/feed', '/page', '/gone'].map((path) => `${base}${path}?key=hidden`).join(' '),
    FEED_NETWORK: 'any',
  });
  expect(says).toContain(`feed: ${base}/feed?… lists 1 entry.`);
  expect(says).toContain(`feed: ${base}/page?… cannot be read: It is neither RSS, Atom nor JSON Feed.`);
  expect(says).toContain(`feed: ${base}/gone?… answers with 404.`);
  expect(says).not.toContain('hidden');
});

test('a feed is read as the bot reads it, in the encoding that it states', async () => {
  const stating = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${RSS}`;
  const base = await serving({
    '/wide': Buffer.from(`\ufeff${RSS}`, 'utf16le'),
    '/nordic': Buffer.from(stating('iso-8859-1').replace('Talks', 'Møte'), 'latin1'),
    '/wrong': Buffer.from(stating('utf-8').replace('Talks', 'Møte'), 'latin1'),
  });
  const { says } = await examined({
    FEEDS: ['/wide', '/nordic', '/wrong'].map((path) => base + path).join(' '),
    FEED_NETWORK: 'any',
  });
  expect(says).toContain(`feed: ${base}/wide lists 1 entry.`);
  expect(says).toContain(`feed: ${base}/nordic lists 1 entry.`);
  expect(says).toContain(`feed: ${base}/wrong cannot be read: It is not in the encoding that it states.`);
});

test('a database that does not answer is said in a sentence that ends once', async () => {
  const { says } = await examined({ DATABASE_URL: 'postgres://parley:secret@127.0.0.1:9/parley' });
  expect(says).toMatch(/^BAD {3}database: .*[^.?!][.?!]$/m);
  expect(says).not.toContain('secret');
});

test('articles of feeds count, and a Parley that runs beside may have the port', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'data', 'articles'), { recursive: true });
  writeFileSync(
    join(folder, 'data', 'articles', 'a.txt'),
    'A ferry\n\nThe ferry crossed the fjord on Friday.\n',
  );
  const running = startProgram({});
  const { url } = await running.said('health is told');
  const { code, says } = await examined(
    { ARTICLES: 'empty', HEALTH_PORT: new URL(String(url)).port },
    folder,
  );
  expect(says).toMatch(/^ok {4}articles: 1 article, /m);
  expect(says).toMatch(/^ok {4}health: told by a Parley that runs already\.$/m);
  expect(code).toBe(0);
});

test.each(['doctor', 'serve', 'export', 'import'])('%s takes no argument', async (name) => {
  const program = startProgram({}, { args: [name, '--help-me'], plain: true });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toMatch(new RegExp(`^parley ${name} takes nothing after its name`));
});

test('a token that is refused is said, and never shown', async () => {
  const local = await startLocal();
  const { code, says } = await examined({ ...settingsFor(local), DISCORD_TOKEN: `${local.token}nonsense` });
  expect(says).toMatch(/^BAD {3}token: Discord does not accept DISCORD_TOKEN\.\n {6}To do: Copy it again/m);
  expect(says).not.toContain('nonsense');
  expect(code).toBe(78);
});

test('a gateway that turns us away is said, and the doctor leaves', async () => {
  const local = await startLocal();
  await controlOf(local).toGateway({ do: 'set', open: false, refusal: 502 });
  const { code, says } = await examined(settingsFor(local));
  expect(says).toMatch(/^BAD {3}token: Discord at .* cannot be reached \(.*502\)\.$/m);
  expect(code).toBe(78);
});

test('a gateway that refuses the intents is said of the intents', async () => {
  const local = await startLocal();
  await controlOf(local).toGateway({ do: 'set', identifyCloses: 4014 });
  const { code, says } = await examined(settingsFor(local));
  expect(says).toMatch(/^ok {4}token: /m);
  expect(says).toMatch(
    /^BAD {3}intents: Discord refuses the intents of this bot \(4014\)\.\n {6}To do: It needs none that are privileged: check the application\.$/m,
  );
  expect(code).toBe(78);
});

/** The doctor by a clock that is so many minutes ahead. */
async function examinedAhead(minutes: number, settings: Record<string, string>) {
  const clock = join(temporaryFolder(), 'clock.mjs');
  writeFileSync(clock, `const now = Date.now.bind(Date);\nDate.now = () => now() + ${minutes * 60_000};\n`);
  const program = startProgram(settings, { args: ['doctor'], node: ['--import', clock], plain: true });
  const { code } = await program.ended;
  return { code, says: program.spoken() };
}

test.each([
  [-7, 'behind'],
  [7, 'ahead'],
])('a clock that is %i minutes off is said', async (minutes, where) => {
  const { code, says } = await examinedAhead(minutes, settingsFor(await startLocal()));
  const [, seconds, said] =
    /^BAD {3}clock: this machine is (\d+) s (\w+)\.\n {6}To do: set it by NTP\.$/m.exec(says)!;
  expect(said).toBe(where);
  expect(Math.abs(Number(seconds) - Math.abs(minutes) * 60)).toBeLessThan(30);
  expect(code).toBe(78);
});

const postgres = await startPostgres();

test.skipIf(postgres === null).each([
  [-7, 'ahead'],
  [7, 'behind'],
])('a database whose clock is another is said, %i minutes off', async (minutes, where) => {
  const { code, says } = await examinedAhead(minutes, { DATABASE_URL: await postgres!.create() });
  expect(says).toMatch(
    new RegExp(`^look  clock: the database is 4[12]\\d s ${where} of this machine\\.\n {6}To do: `, 'm'),
  );
  expect(code).toBe(0);
});

test('a gateway that does not answer at all is said, and the doctor leaves in good order', async () => {
  const server = createHttpServer((_, response) => {
    const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    const url = apiUrl().replace('http', 'ws');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ url, shards: 1, session_start_limit }));
  });
  server.on('upgrade', () => {});
  const apiUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const program = startProgram(settingsFor({ apiUrl: apiUrl(), token: 'x'.repeat(30) }), {
    args: ['doctor'],
    plain: true,
  });
  expect((await program.ended).code).toBe(78);
  expect(program.spoken()).toMatch(/^BAD {3}token: .*\(Opening handshake has timed out\)/m);
  expect(program.complaints()).toBe('');
});

test('a server that the bot is not in', async () => {
  const { code, says } = await examined({
    ...settingsFor(await startLocal()),
    DISCORD_GUILD_ID: '100000000000000000',
  });
  expect(says).toMatch(/^BAD {3}server: the bot is not in .*\n {6}To do: invite it: https:\/\/discord\.com/m);
  expect(code).toBe(78);
});

test('a channel of a digest in which the bot may not write, and one that is gone', async () => {
  const local = await startLocal({ knobs: { answerMs: 20_000 }, extraChannels: 3 });
  const folder = temporaryFolder();
  const program = startProgram(settingsFor(local), { folder });
  await program.answering();
  const moderator = await joinAs(local, 'Moderator');
  const { guilds } = await moderator.places();
  const rooms = guilds[0]!.rooms.filter(({ name }) => name.startsWith('channel-'));
  const [open, dumb, gone] = rooms.map(({ id }) => id);
  for (const channel of [open!, dumb!, gone!])
    await moderator.slash('digest setup', { time: '9:00', zone: 'UTC' }, channel);
  program.child.kill('SIGTERM');
  await program.ended;
  const control = controlOf(local);
  await control.change({ do: 'deny', channel: dumb!, permissions: ['SendMessages'] });
  await control.change({ do: 'delete channel', channel: gone! });
  const { code, says } = await examined(settingsFor(local), folder);
  expect(says).toMatch(new RegExp(`^ok {4}channel ${open}: `, 'm'));
  expect(says).toMatch(
    new RegExp(`^BAD {3}channel ${dumb}: lacks SendMessages\\.\\n {6}To do: give them`, 'm'),
  );
  expect(says).toMatch(new RegExp(`^BAD {3}channel ${gone}: is gone or hidden .*\\n {6}To do: `, 'm'));
  expect(code).toBe(78);
});

test('a server that does not let the bot do what it needs', async () => {
  const local = await startLocal();
  const { guildId: guild } = local;
  await controlOf(local).change({ do: 'strip', guild, permissions: ['EmbedLinks', 'ReadMessageHistory'] });
  const { code, says } = await examined(settingsFor(local));
  expect(says).toMatch(
    new RegExp(
      `^look  permissions: server ${guild} lacks EmbedLinks, ReadMessageHistory\\.\\n {6}To do: give them there, or`,
      'm',
    ),
  );
  expect(code).toBe(0);
});

test('mistakes of the configuration come first and alone', async () => {
  const { code, says } = await examined({ LOG_LEVEL: 'loud' });
  expect(says).toMatch(/^The configuration has a mistake\./);
  expect(code).toBe(78);
});

test('a zone that this Node.js does not know', () => {
  const findings = zones([
    { channel: '1', zone: 'Europe/Berlin' },
    { channel: '2', zone: 'Mars/Olympus' },
  ]);
  expect(findings.map(({ state, says }) => [state, says])).toEqual([
    ['bad', 'Mars/Olympus of channel 2 is unknown here'],
  ]);
});
