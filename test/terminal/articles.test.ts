import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackage } from '../../src/package.ts';

const { root } = readPackage();

/** Runs the built program. */
function parley(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const program = join(root, 'dist', 'src', 'parley.js');
    execFile(process.execPath, [program, ...args], { cwd: root }, (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-articles-'));
  await cp(join(root, 'seeds'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('parley articles', () => {
  it('finds nothing wrong with the seeds', async () => {
    const { status, out, err } = await parley('articles', '--articles', 'seeds');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('4 articles of 3 origins, 0 problems');
    expect(out).toContain('2026-01-25, printed (“25.01.2026”) · AP · no address');
    expect(out).toContain('line 7, teaser for another article: ALSO READ');
    expect(out).toContain('origin 1, with 001_159a423b7d111fb6 (shares wording, 15 %)');
  });

  it('fails by name for a file that is left out, and shows the others', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const { status, out } = await parley('articles', '--articles', folder);
    expect(status).toBe(1);
    expect(out).toContain('left out: empty.txt is empty');
    expect(out).toContain('4 articles');
  });

  it('finds a near-duplicate', async () => {
    const text = await readFile(join(folder, '003_4d80e010bbac8cc9.txt'), 'utf8');
    await writeFile(join(folder, 'copy.md'), text.replace('Peace Proposal', 'Peace Plan'));
    expect((await parley('articles', '--articles', folder)).out).toMatch(
      /with copy \(near-duplicate, \d+ %\)/,
    );
  });

  it('says what is wrong with its arguments or the folder', async () => {
    expect(await parley('articles', '--nonsense')).toMatchObject({ status: 78, out: '' });
    const missing = await parley('articles', '--articles', join(folder, 'nowhere'));
    expect(missing).toMatchObject({ status: 78, err: expect.stringContaining('cannot be read') });
  });
});
