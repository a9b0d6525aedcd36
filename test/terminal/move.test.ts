import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { messageOf, textOf } from '../discord/read.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { settingsFor, startProgram, temporaryFolder } from '../program.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = resolve(import.meta.dirname, '../../dist/src/parley.js');

function parley(command: string, DATA: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, command], {
    env: { PATH: process.env.PATH, DATA },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a digest that was set up goes on in another store, and a store in use is not overwritten', async () => {
  const local = await startLocal({ page: false, knobs: { answerMs: 20_000 } });
  const moderator = await joinAs(local, 'Moderator');
  const [old, moved] = [temporaryFolder(), temporaryFolder()];
  const first = startProgram({ ...settingsFor(local), DATA: old });
  await first.said('commands registered');
  await moderator.slash('digest setup', { time: '9:00', zone: 'Europe/Kyiv' });
  const exported = parley('export', old);
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
  const second = startProgram({ ...settingsFor(local), DATA: moved });
  await second.said('commands registered');
  expect(textOf(messageOf(await moderator.slash('digest status')))).toContain('Europe/Kyiv');
});

test.each(['serve', 'export'])(
  "%s leaves another program's file alone, says so in a sentence, and ends with 78",
  (command) => {
    const folder = temporaryFolder();
    const file = join(folder, 'parley.db');
    const note = 'not a database, but a note of somebody\n'.repeat(10);
    writeFileSync(file, note);
    const { status, stderr } = parley(command, folder);
    expect({ status, stderr }).toEqual({
      status: 78,
      stderr: `${file} is another program's file: it was not touched, name another one.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(note);
    expect(readdirSync(folder)).toEqual(['parley.db']);
  },
);
