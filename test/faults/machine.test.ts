/** The machine fails: clock, disk, database; each test says what a member sees of it. */

import { connect, createServer, type Server, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { isTrouble } from '../../src/trouble.ts';
import { messageOf, textOf } from '../discord/read.ts';
import { moveToSmallDisk, smallDisk } from '../disk.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { freePort } from '../port.ts';
import { startPostgres } from '../postgres.ts';
import { settingsFor, startProgram, temporaryFolder, until } from '../program.ts';
import { answeredOnce, openScene } from './scene.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

const DAY_S = 24 * 3_600;

test('a clock that jumps a day ahead and two back: questions are answered, and health is not upset', async () => {
  const { program, expectAnswer, expectReplyToMention, metric } = await openScene(
    { CLOCK_JUMPS: `${DAY_S * 1000},${-2 * DAY_S * 1000}` },
    { start: { node: ['--import', resolve(import.meta.dirname, 'clock.mjs')] } },
  );
  for (const off of [DAY_S, -DAY_S]) {
    program.child.kill('SIGUSR2');
    await expectAnswer();
    await expectReplyToMention();
    expect(Math.abs((await metric('parley_index_age_seconds')) - off)).toBeLessThan(600);
    expect((await program.health('/readyz')).status).toBe(200);
  }
  expect(program.lines.filter(({ level }) => level >= 40)).toEqual([]);
});

test('a disk that is full: questions are answered, settings are refused with a sentence, and nothing is lost', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  const { program, expectAnswer, setUp } = await openKeeping({ DATA: disk.folder });
  disk.fill();
  await expectAnswer();
  for (let tries = 0; ; tries++) {
    // The database may have room of its own for a change or two.
    const said = await setUp();
    if (said.includes(BROKE)) break;
    expect(tries).toBeLessThan(100);
  }
  const { err } = await program.said('a reply could not be made');
  expect(err).toMatchObject({ message: 'database or disk is full' });
  disk.free();
  expect(await setUp()).not.toContain(BROKE);
  await expectAnswer();
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

test('a disk that is full at the first start: it is waited for, and then all is as ever', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  disk.fill();
  const { program, expectAnswer } = await openWaiting(
    { DATA: disk.folder },
    /parley\.db .*(disk|DATA|ENOSPC)/,
  );
  disk.free();
  await program.answering();
  await expectAnswer();
});

test('a database file that another program holds at the start: it is waited for, and then all is as ever', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'parley.db') });
  if (isTrouble(store)) throw new Error(store.trouble);
  const held = await store.db.startTransaction().execute();
  const { program, expectAnswer } = await openWaiting({ DATA: folder }, /parley\.db is locked/);
  await held.rollback().execute();
  await program.answering();
  await store.close();
  await expectAnswer();
});

const postgres = await startPostgres();

test.skipIf(postgres === null)("a disk of the database's server that is full: the same", async (context) => {
  const url = await postgres!.create();
  const { program, expectAnswer, setUp } = await openKeeping({ DATABASE_URL: url });
  const disk = await moveToSmallDisk(url);
  if (disk === null) return context.skip();
  disk.fill();
  await expectAnswer();
  await until(async () => (await setUp()).includes(BROKE), 'refused');
  const { err } = await program.said('a reply could not be made');
  expect(err).toMatchObject({ code: '53100', message: expect.stringContaining('No space left on device') });
  disk.free();
  expect(await setUp()).not.toContain(BROKE);
  await expectAnswer();
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

test.skipIf(postgres === null)(
  'a database that is gone for a while: questions are answered, settings are refused with a sentence, and what came due is posted once it is back',
  async () => {
    const url = await postgres!.create();
    const line = await openLine(url);
    const { program, expectAnswer, setUp } = await openKeeping({ DATABASE_URL: line.url });
    const database = async () => JSON.parse((await program.health('/readyz')).text).database;
    expect(await setUp({ 'quiet-day': true })).not.toContain(BROKE);
    expect(await database()).toBe('ok');
    line.cut();
    await until(async () => (await database()) !== 'ok', 'noticed');
    expect((await program.health('/readyz')).status).toBe(503);
    await comeDue(url);
    const failed = () =>
      program.lines.filter(({ msg }) => msg === 'the digest could not look at what is due').length;
    // Gone for so long that more than one look at what is due has failed.
    for (const looks of [1, 2]) {
      await until(() => failed() >= looks, `${looks} looks at what is due`);
      await expectAnswer();
      await until(async () => (await setUp()).includes(BROKE), 'refused');
    }
    const { err } = await program.said('a reply could not be made');
    expect(err).toMatchObject({ code: 'ECONNREFUSED' });
    expect((await program.health('/metrics')).status).toBe(200);
    await line.mend();
    await until(async () => (await database()) === 'ok', 'found again');
    await until(() => posted(url), 'the digest that came due');
    await expectAnswer();
    expect(await setUp()).not.toContain(BROKE);
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  },
);

test.skipIf(postgres === null)(
  'a database that hangs: questions are answered, health says so, and it can be stopped in good order',
  async () => {
    const line = await openLine(await postgres!.create());
    const { program, expectAnswer, setUp } = await openKeeping({ DATABASE_URL: line.url });
    line.freeze();
    await expectAnswer();
    expect(await setUp()).toContain('That takes me longer');
    await program.said('a reply could not be made');
    // Told to stop with a question to the database under way, which may take longer than is left.
    const asked = program.health('/readyz');
    // It is heard after that question, so that is under way.
    await program.health('/livez');
    program.child.kill('SIGTERM');
    const { status, text } = await asked;
    expect([status, JSON.parse(text).database]).toEqual([503, 'does not answer in time']);
    expect(await program.ended).toEqual({ code: 0, signal: null });
  },
);

test.skipIf(postgres === null)(
  'a database that is not there yet at the start: it is waited for, and then all is as ever',
  async () => {
    const line = await openLine(await postgres!.create());
    line.cut();
    const { program, expectAnswer } = await openWaiting({ DATABASE_URL: line.url }, GONE);
    const tries = () => program.lines.filter(({ msg }) => GONE.test(msg));
    await until(() => tries().length >= 2, 'two tries');
    expect(
      tries()
        .map(({ seconds }) => seconds)
        .slice(0, 2),
    ).toEqual([1, 2]);
    await line.mend();
    await program.answering();
    expect((await program.health('/readyz')).status).toBe(200);
    await expectAnswer();
  },
);

test('it can be stopped while it waits for a database', async () => {
  const program = startProgram({ DATABASE_URL: 'postgres://parley@127.0.0.1:9/parley' });
  await program.said(/DATABASE_URL cannot be used .* Trying again/);
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
});

test.skipIf(postgres === null)('it can be stopped while a database that let it in hangs', async () => {
  const line = await openLine(await postgres!.create(), { hangs: true });
  const program = startProgram({ DATABASE_URL: line.url });
  await line.asked;
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.lines.at(-1)!.msg).toBe('stopped');
});

test.skipIf(postgres === null)('a database of another name is not waited for: one sentence', async () => {
  const address = new URL(await postgres!.create());
  address.pathname = '/nowhere';
  const program = startProgram({ DATABASE_URL: address.href });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toBe(
    'The server of DATABASE_URL has no database of that name: create it first.\n',
  );
  expect(program.lines.filter(({ msg }) => msg.includes('Trying again'))).toEqual([]);
});

const BROKE = 'Something broke on my side';
const GONE = /DATABASE_URL cannot be used \(ECONNREFUSED\)/;

/** A program that cannot open its database for the reason given: it lives, and says what it waits for. */
async function openWaiting(settings: Record<string, string>, reason: RegExp) {
  const local = await startLocal({ page: false, knobs: { answerMs: 20_000 } });
  const program = startProgram({ ...settingsFor(local), ...settings });
  const { msg } = await program.said(/Trying again\.$/);
  expect(msg).toMatch(reason);
  expect(await program.health('/livez')).toEqual({ status: 200, text: 'ok\n' });
  const { status, text } = await program.health('/readyz');
  expect(status).toBe(503);
  expect(msg).toBe(`${JSON.parse(text).database} Trying again.`);
  return {
    program,
    async expectAnswer() {
      const member = await joinAs(local, 'Member');
      await answeredOnce(member);
      const answer = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
      expect(textOf(answer)).toContain('Russia');
    },
  };
}

/** Makes every digest due at this minute. */
async function comeDue(url: string): Promise<void> {
  await asked(
    url,
    `update parley.subscriptions
     set local_time = to_char(now() at time zone 'UTC', 'HH24:MI'),
         next_slot = to_char(now() at time zone 'UTC', 'YYYY-MM-DD'),
         next_due_at = (extract(epoch from date_trunc('minute', now())) * 1000)::bigint,
         rev = rev + 1`,
  );
}

/** Whether every digest that came due is posted, and there is one. */
async function posted(url: string): Promise<boolean> {
  const runs = await asked(url, 'select state from parley.digest_runs');
  return runs.length > 0 && runs.every(({ state }) => state === 'posted');
}

async function asked(url: string, query: string): Promise<{ state: string }[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

/** As any scene, with a moderator who sets up a digest and reads the answer. */
async function openKeeping(settings: Record<string, string>) {
  const scene = await openScene(settings);
  const moderator = await joinAs(scene.local, 'Moderator');
  return {
    ...scene,
    setUp: async (more = {}) =>
      textOf(messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'UTC', ...more }))),
  };
}

/** First bytes of what a client asks once it is let in, https://www.postgresql.org/docs/current/protocol-message-formats.html */
const QUERIES = [...Buffer.from('QP')];

/**
 * A line to a database that can be cut: connections break, new ones are refused; or frozen: nothing comes through.
 * `hangs`: it freezes at the first query by itself, which resolves `asked`.
 */
async function openLine(url: string, { hangs = false } = {}) {
  const target = new URL(url);
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server;
  let frozen = false;
  let hung = () => {};
  const asked = new Promise<void>((resolve) => {
    hung = resolve;
  });
  const mend = async () => {
    server = createServer((socket) => {
      const other = connect(Number(target.port), target.hostname);
      for (const end of [socket, other]) {
        sockets.add(end);
        end.on('error', () => {});
        end.once('close', () => {
          sockets.delete(end);
          (end === socket ? other : socket).destroy();
        });
      }
      if (hangs)
        socket.on('data', ([kind]) => {
          if (QUERIES.includes(kind!)) freeze();
        });
      if (!frozen) socket.pipe(other).pipe(socket);
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  };
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const freeze = () => {
    frozen = true;
    for (const socket of sockets) socket.unpipe().pause();
    hung();
  };
  await mend();
  onTestFinished(cut);
  const here = new URL(url);
  here.host = `127.0.0.1:${port}`;
  return { url: here.href, asked, cut, mend, freeze };
}
