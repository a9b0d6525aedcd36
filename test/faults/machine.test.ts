/** The machine fails: clock, disk, database; each test says what a member sees of it. */

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
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

test('a disk that is full: questions are answered; a start says that the disk is full, and works with room', async (context) => {
  const disk = smallDisk();
  if (disk === null) return context.skip();
  const { program, local, expectAnswer } = await openScene({ DATA: disk });
  const filler = join(disk, 'filler');
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    appendFileSync(filler, Buffer.alloc(bavail * bsize));
    expect(statfsSync(disk).bavail).toBe(0);
  };
  fill();
  await expectAnswer();
  program.child.kill('SIGTERM');
  await program.ended;

  // What the database took while it was open is free again.
  fill();
  const refused = startProgram({ ...settingsFor(local), DATA: disk });
  expect((await refused.ended).code).toBe(78);
  expect(refused.complaints()).toMatch(
    /parley\.db cannot be opened as a database: (disk I\/O error|database or disk is full)\.$/m,
  );

  rmSync(filler);
  const started = startProgram({ ...settingsFor(local), DATA: disk });
  await started.said('commands registered');
  await expectAnswer();
});

const postgres = await startPostgres();

test.skipIf(postgres === null)(
  'a database that is gone for a while: questions are answered, health says so, and it is found again',
  async () => {
    const line = await openLine(await postgres!.create());
    const { program, expectAnswer } = await openScene({ DATABASE_URL: line.url });
    const database = async () => JSON.parse((await program.health('/readyz')).text).database;
    expect(await database()).toBe('ok');
    line.cut();
    await until(async () => (await database()) !== 'ok', 'noticed');
    expect((await program.health('/readyz')).status).toBe(503);
    await expectAnswer();
    expect((await program.health('/metrics')).status).toBe(200);
    line.mend();
    await until(async () => (await database()) === 'ok', 'found again');
    await expectAnswer();
    program.child.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    await postgres!.stop();
  },
);

/** A file system of one mebibyte; `null`, said in one line, where nobody may mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    const missing = 'No right to mount a file system: the test of a full disk is skipped (run it as root).';
    if (process.env.CI === 'true') throw new Error(missing);
    console.info(missing);
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
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
