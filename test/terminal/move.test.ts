import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buttonOf, messageOf, textOf } from '../discord/read.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { startPostgres } from '../postgres.ts';
import { settingsFor, startProgram, temporaryFolder } from '../program.ts';
import { run } from '../store/rows.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 300_000 });

const PROGRAM = resolve(import.meta.dirname, '../../dist/src/parley.js');

function parley(command: string, place: Place, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, command], {
    env: { PATH: process.env.PATH, ...place },
    input,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

/** Settings that name a store. */
type Place = Record<'DATA' | 'DATABASE_URL', string> | { DATA: string };
const postgres = await startPostgres();
const PLACES = {
  SQLite: async (): Promise<Place> => ({ DATA: temporaryFolder() }),
  PostgreSQL: async (): Promise<Place> => ({
    DATA: temporaryFolder(),
    DATABASE_URL: await postgres!.create(),
  }),
};

const MOVES: [keyof typeof PLACES, keyof typeof PLACES][] = [['SQLite', 'SQLite']];
if (postgres !== null) MOVES.push(['SQLite', 'PostgreSQL'], ['PostgreSQL', 'SQLite']);

test.each(MOVES)(
  'a digest set up on %s goes on when moved to %s, and a store in use is not overwritten',
  async (from, to) => {
    const local = await startLocal({ page: false, knobs: { answerMs: 20_000 } });
    const moderator = await joinAs(local, 'Moderator');
    const [old, moved] = [await PLACES[from](), await PLACES[to]()];
    const first = startProgram({ ...settingsFor(local), ...old });
    await first.answering();
    const done = messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'Europe/Kyiv' }));
    await moderator.press(done.id, buttonOf(done, 'Post an overview of all articles'));
    // Where the machine has other work, whoever asked is answered before it is posted.
    const exported = await vi.waitFor(
      () => {
        const now = parley('export', old);
        expect(now.stdout).toContain('"state":"posted"');
        return now;
      },
      { timeout: 100_000, interval: 500 },
    );
    expect(exported.status).toBe(0);
    first.child.kill('SIGTERM');
    await first.ended;

    expect(parley('import', moved, exported.stdout)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^\d+ rows/),
    });
    expect(parley('export', moved).stdout).toBe(exported.stdout);
    expect(parley('import', moved, exported.stdout)).toMatchObject({
      status: 78,
      stderr: expect.stringMatching(/not empty/),
    });
    const second = startProgram({ ...settingsFor(local), ...moved });
    await second.answering();
    const status = textOf(messageOf(await moderator.slash('digest status')));
    expect(status).toContain('Europe/Kyiv');
    expect(status).toContain('so far: 1 posted');
  },
);

test('rows of any length and with any separator come through', () => {
  const place = { DATA: temporaryFolder() };
  const payload = `a\u2028b\u2029c\u0085d\r\n${'x'.repeat(3_000_000)}`;
  const [empty, end] = parley('export', place).stdout.trim().split('\n');
  expect(end).toBe('{"rows":0}');
  const row = JSON.stringify({ table: 'digest_runs', row: run({ payload }) });
  const text = `${empty}\n${row}\n{"rows":1}\n`;
  expect(parley('import', place, text)).toMatchObject({ status: 0 });
  expect(JSON.parse(parley('export', place).stdout.split('\n')[1]!).row.payload).toBe(payload);
});

test('an export whose reader stops ends with a sentence', () => {
  const place = { DATA: temporaryFolder() };
  const [begin] = parley('export', place).stdout.split('\n');
  const payload = 'x'.repeat(1_000_000);
  const rows = ['01', '02', '03'].map((day) =>
    JSON.stringify({ table: 'digest_runs', row: run({ payload, slot: `2026-01-${day}` }) }),
  );
  expect(parley('import', place, [begin, ...rows, '{"rows":3}'].join('\n')).status).toBe(0);
  const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" export | head -c 10', process.execPath, PROGRAM], {
    env: { PATH: process.env.PATH, ...place },
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr).toBe('The export could not be written to its end (EPIPE).\n');
});

test.each(['serve', 'export'])(
  "%s leaves another program's file alone, says so in a sentence, and ends with 78",
  (command) => {
    const folder = temporaryFolder();
    const file = join(folder, 'parley.db');
    const note = 'not a database, but a note of somebody\n'.repeat(10);
    writeFileSync(file, note);
    const { status, stderr } = parley(command, { DATA: folder });
    expect({ status, stderr }).toEqual({
      status: 78,
      stderr: `${file} is another program's file: it was not touched, name another one.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(note);
    expect(readdirSync(folder)).toEqual(['parley.db']);
  },
);
