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
/** V8 goes on compiling for some thousand questions. */
const WARM_UP = 5_000;
const DAY_MS = 86_400_000;

export interface Replies {
  readonly inARow: Spread;
  readonly atOnce: Spread;
  /** Replies a second with all at once. */
  readonly rate: number;
}

/** `first`: no question was asked before; `again`: all were, as happens in a discussion and with every button. */
export interface Measured {
  readonly bare: Replies;
  readonly first: Replies;
  readonly again: Replies;
}

const ROOT = readPackage().root;
const TOKEN = 'a-token-that-the-stage-takes.0.0';

/** The questions on the articles that come with Parley. */
export function listed(): string[] {
  return readFileSync(join(ROOT, 'test/gold/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);
}

/** Both bots are there at the same time and take turns, so that what else the machine does meets both. */
export async function replies(): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const questions = listed();
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
    let day = Date.UTC(2100, 0, 1);
    // Nothing is left out as of a day to come, but the outcome was never asked for as of that day.
    const unasked = () => {
      day += DAY_MS;
      return new Date(day).toISOString().slice(0, 10);
    };
    const ways = [
      { stage: stages.bare, asOf: () => '2099-01-01' },
      { stage: stages.parley, asOf: unasked },
      { stage: stages.parley, asOf: () => '2099-01-01' },
    ] as const;
    const ask = (way: number, i: number) => {
      const { stage, asOf } = ways[way]!;
      return stage.ask(questions[i % questions.length]!, asOf());
    };
    const row: number[][] = ways.map(() => []);
    // What is asked for the first time pushes out what was asked before: one after the other, each beside the bare bot.
    for (const pair of [
      [0, 2],
      [0, 1],
    ]) {
      for (const way of pair) for (let i = 0; i < WARM_UP; i++) await ask(way, i);
      for (let i = 0; i < IN_A_ROW; i++) for (const way of pair) row[way]!.push(await ask(way, i));
    }

    const all: Replies[] = [];
    for (const way of ways.keys()) {
      for (let i = 0; i < WARM_UP; i++) await ask(way, i);
      const once: number[] = [];
      let next = 0;
      const began = performance.now();
      const member = async () => {
        while (next < IN_ALL) once.push(await ask(way, next++));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, member));
      const seconds = (performance.now() - began) / 1000;
      all.push({ inARow: spread(row[way]!), atOnce: spread(once), rate: IN_ALL / seconds });
    }
    const [bare, first, again] = all as [Replies, Replies, Replies];
    return { bare, first, again };
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
