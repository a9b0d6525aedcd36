/** The machine fails: clock, disk, database; each test says what a member sees of it. */

import { connect, createServer, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { messageOf, textOf } from '../discord/read.ts';
import { moveToSmallDisk, smallDisk } from '../disk.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { startPostgres } from '../postgres.ts';
import { settingsFor, startProgram, until } from '../program.ts';
import { openScene } from './scene.ts';

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

test('a disk that is full at the first start: one sentence, and nothing is begun', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  disk.fill();
  const program = startProgram({ DATA: disk.folder });
  expect((await program.ended).code).toBe(78);
  expect(program.complaints()).toMatch(/parley\.db cannot be opened as a database: .*(full|I\/O error)\.$/m);
});

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

test.skipIf(postgres === null)("a disk of the database's server that is full: the same", async (context) => {
  const url = await postgres!.create();
  const { program, expectAnswer, setUp } = await openKeeping({ DATABASE_URL: url });
  const disk = await moveToSmallDisk(url);
  if (disk === null) return context.skip();
  disk.fill();
  await expectAnswer();
  expect(await setUp()).toContain(BROKE);
  const { err } = await program.said('a reply could not be made');
  expect(err).toMatchObject({ code: '53100', message: expect.stringContaining('No space left on device') });
  disk.free();
  expect(await setUp()).not.toContain(BROKE);
  await expectAnswer();
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

test.skipIf(postgres === null)(
  'a database that is gone for a while: questions are answered, health says so, and it is found again',
  async () => {
    const line = await openLine(await postgres!.create());
    const { program, expectAnswer, setUp } = await openKeeping({ DATABASE_URL: line.url });
    const database = async () => JSON.parse((await program.health('/readyz')).text).database;
    expect(await database()).toBe('ok');
    line.cut();
    await until(async () => (await database()) !== 'ok', 'noticed');
    expect((await program.health('/readyz')).status).toBe(503);
    await expectAnswer();
    expect(await setUp()).toContain(BROKE);
    const { err } = await program.said('a reply could not be made');
    expect(err).toMatchObject({ code: 'ECONNREFUSED' });
    expect((await program.health('/metrics')).status).toBe(200);
    await line.mend();
    await until(async () => (await database()) === 'ok', 'found again');
    await expectAnswer();
    expect(await setUp()).not.toContain(BROKE);
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  },
);

test.skipIf(postgres === null)(
  'a database that is not there yet at the start: it is waited for, and then all is as ever',
  async () => {
    const line = await openLine(await postgres!.create());
    line.cut();
    const local = await startLocal({ page: false, knobs: { answerMs: 20_000 } });
    const program = startProgram({ ...settingsFor(local), DATABASE_URL: line.url });
    const tries = () =>
      program.lines.filter(({ msg }) =>
        /DATABASE_URL cannot be used \(ECONNREFUSED\).* Trying again/.test(msg),
      );
    await until(() => tries().length >= 2, 'two tries');
    expect(tries().map(({ seconds }) => seconds)).toEqual([1, 2]);
    await line.mend();
    await program.answering();
    expect((await program.health('/readyz')).status).toBe(200);
    const member = await joinAs(local, 'Member');
    expect(textOf(messageOf(await member.slash('ask', { question: 'who represented Russia' })))).toContain(
      'Russia',
    );
  },
);

test('it can be stopped while it waits for a database', async () => {
  const program = startProgram({ DATABASE_URL: 'postgres://parley@127.0.0.1:9/parley' });
  await program.said(/DATABASE_URL cannot be used .* Trying again/);
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 0, signal: null });
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

/** As any scene, with a moderator who sets up a digest and reads the answer. */
async function openKeeping(settings: Record<string, string>) {
  const scene = await openScene(settings);
  const moderator = await joinAs(scene.local, 'Moderator');
  return {
    ...scene,
    setUp: async () =>
      textOf(messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'UTC' }))),
  };
}

/** A line to a database that can be cut: connections break, new ones are refused. */
async function openLine(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
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
      socket.pipe(other).pipe(socket);
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    port = (server.address() as { port: number }).port;
  };
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  await mend();
  onTestFinished(cut);
  const here = new URL(url);
  here.host = `127.0.0.1:${port}`;
  return { url: here.href, cut, mend };
}
