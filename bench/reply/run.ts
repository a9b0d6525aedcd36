/** Dispatch to reply of `/ask` on the articles that come with Parley, beside a bare bot in the same run. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackage } from '../../src/package.ts';
import { type Spread, spread } from '../measure.ts';
import { openStage } from './stage.ts';

const IN_A_ROW = 500;
const IN_ALL = 2_000;
const AT_ONCE = 32;
const WARM_UP = 300;

export interface Replies {
  readonly inARow: Spread;
  readonly atOnce: Spread;
  /** Replies a second with all at once. */
  readonly rate: number;
}

const ROOT = readPackage().root;
const TOKEN = 'a-token-that-the-stage-takes.0.0';

/** Both bots are there at the same time and take turns, so that what else the machine does meets both. */
export async function replies(): Promise<{ bare: Replies; parley: Replies }> {
  const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const questions = readFileSync(join(ROOT, 'test/gold/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);
  const stages = { bare: await openStage(), parley: await openStage() };
  const bare = [fileURLToPath(new URL('bare.js', import.meta.url)), stages.bare.apiUrl, TOKEN];
  const env = { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: stages.parley.apiUrl };
  const own = { ...env, DATA: data, HEALTH_PORT: '0', LOG_LEVEL: 'error' };
  const children = [
    spawn(process.execPath, bare, { stdio: 'inherit' }),
    spawn(process.execPath, [join(ROOT, 'dist/src/parley.js'), 'serve'], {
      cwd: data,
      env: own,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  ];
  try {
    const bots = [stages.bare, stages.parley] as const;
    await Promise.all(bots.map(({ ready }) => ready));
    // Until the articles are read, Parley says so; it is quick, too, but no answer.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const at = (i: number) => questions[i % questions.length]!;
    for (const { ask } of bots) for (let i = 0; i < WARM_UP; i++) await ask(at(i));

    const row: [number[], number[]] = [[], []];
    for (let i = 0; i < IN_A_ROW; i++)
      for (const [b, { ask }] of bots.entries()) row[b]!.push(await ask(at(i)));

    const once: [number[], number[]] = [[], []];
    const seconds: [number, number] = [0, 0];
    for (const [b, { ask }] of bots.entries()) {
      let next = 0;
      const began = performance.now();
      const member = async () => {
        while (next < IN_ALL) once[b]!.push(await ask(at(next++)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, member));
      seconds[b] = (performance.now() - began) / 1000;
    }
    const of = (b: 0 | 1): Replies => ({
      inARow: spread(row[b]),
      atOnce: spread(once[b]),
      rate: IN_ALL / seconds[b],
    });
    return { bare: of(0), parley: of(1) };
  } finally {
    await Promise.all(
      children.map((child) => {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.kill('SIGTERM');
        return ended;
      }),
    );
    for (const stage of Object.values(stages)) stage.close();
    rmSync(data, { recursive: true, force: true });
  }
}
