/** An index on S3 fails; each test says what a member sees of it. */

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { SEEDS } from '../discord/scene.ts';
import { startLocal } from '../local/start.ts';
import { settingsFor, startProgram, temporaryFolder } from '../program.ts';
import { startS3 } from '../search/s3.ts';
import { openScene } from './scene.ts';

// Whole processes are started, and a small machine may have other work.
vi.setConfig({ testTimeout: 120_000 });

test('an S3 that is gone while an article comes: the process ends, to be started anew', async () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  const s3 = await startS3();
  const settings = { ...s3.settings, INDEX: 's3://parley/index', ARTICLES: folder };
  const { program, expectAnswer } = await openScene(settings);
  await expectAnswer();
  await s3.stop();
  writeFileSync(
    join(folder, 'ferry.txt'),
    'A ferry\n\nJanuary 2, 2026\n\nThe ferry Solveig crossed the fjord.\n',
  );
  expect((await program.ended).code).toBe(1);
  const { err } = await program.said('a bug ended the process');
  expect(err).toMatchObject({ message: expect.stringContaining('S3') });
});

test('an S3 that is gone at the start: status 1, since it may come back', async () => {
  const s3 = await startS3();
  await s3.stop();
  const local = await startLocal({ page: false });
  const program = startProgram({ ...settingsFor(local), ...s3.settings, INDEX: 's3://parley/index' });
  expect((await program.ended).code).toBe(1);
  expect(program.complaints()).toContain('The index at INDEX cannot be opened');
});
