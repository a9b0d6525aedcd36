/** Dispatch to reply of `/ask` on the articles that come with Parley, beside a bare bot in the same run. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackage } from '../../src/package.ts';
import { passagesOf } from '../corpus.ts';
import { type Spread, spread } from '../measure.ts';
import { questionsOn } from '../questions.ts';
import { answers } from './answers.ts';
import { openStage } from './stage.ts';

const IN_A_ROW = 500;
const IN_ALL = 2_000;
const AT_ONCE = 32;
/** V8 goes on compiling for some thousand questions. */
const WARM_UP = 5_000;
const ROUNDS = 5;

export interface Replies {
  readonly inARow: Spread;
  readonly atOnce: Spread;
  /** Replies a second with all at once. */
  readonly rate: number;
}

export interface Beside {
  readonly bare: Replies;
  readonly parley: Replies;
}

/**
 * `listed`: the listed questions in turn, over and over, the first time unasked; `first`: each is another question;
 * `alone`: the bare bot's replies and `answer()` by itself, one after another.
 */
export interface Measured {
  readonly listed: Beside;
  readonly first: Beside;
  readonly alone: readonly [ping: Spread, answer: Spread];
}

const ROOT = readPackage().root;
const TOKEN = 'a-token-that-the-stage-takes.0.0';

/** A list of questions on the articles that come with Parley. */
export function questions(list: string): string[] {
  return readFileSync(join(ROOT, 'test/gold', list), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);
}

type Way = (i: number) => Promise<number>;

/** One after another, in turn a part of each: what else the machine does meets both. */
async function inARow(ways: readonly [Way, Way]): Promise<[Spread, Spread]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    for (const [w, ask] of ways.entries())
      for (let i = 0; i < IN_A_ROW / ROUNDS; i++) times[w]!.push(await ask(times[w]!.length));
  return [spread(times[0]), spread(times[1])];
}

async function besideEachOther(bare: Way, parley: Way): Promise<Beside> {
  const ways = [bare, parley] as const;
  const row = await inARow(ways);
  const once: number[][] = ways.map(() => []);
  const seconds = ways.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [w, ask] of ways.entries()) {
      let next = (round * IN_ALL) / ROUNDS;
      const end = next + IN_ALL / ROUNDS;
      const member = async () => {
        while (next < end) once[w]!.push(await ask(next++));
      };
      const began = performance.now();
      await Promise.all(Array.from({ length: AT_ONCE }, member));
      seconds[w]! += (performance.now() - began) / 1000;
    }
  }
  const [theirs, ours] = ways.map(
    (_, w): Replies => ({
      inARow: row[w]!,
      atOnce: spread(once[w]!),
      rate: IN_ALL / seconds[w]!,
    }),
  );
  return { bare: theirs!, parley: ours! };
}

/** Both bots are there at the same time and take turns. */
export async function replies(): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const asked = questions('questions.jsonl');
  const others = [...questions('members.jsonl'), ...questions('chat.jsonl')];
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
    const texts = (await passagesOf(join(ROOT, 'seeds'))).map(({ text }) => text);
    const unasked = questionsOn(texts, WARM_UP + IN_A_ROW + IN_ALL);
    const ways = {
      bare: (i: number) => stages.bare.ask(asked[i % asked.length]!),
      listed: (i: number) => stages.parley.ask(asked[i % asked.length]!),
      first: () => stages.parley.ask(unasked.pop()!),
    };
    // What V8 compiled for made-up questions it throws away at the first that people ask, which are of more kinds.
    const warmUp = (i: number) =>
      i % 2 ? ways.first() : stages.parley.ask(others[(i / 2) % others.length]!);
    for (let i = 0; i < WARM_UP; i++) await ways.bare(i);
    for (let i = 0; i < WARM_UP; i++) await warmUp(i);
    // What is asked for the first time pushes out what was asked before: one after the other.
    const listed = await besideEachOther(ways.bare, ways.listed);
    const first = await besideEachOther(ways.bare, ways.first);
    const answering = await answers(join(ROOT, 'seeds'), asked);
    const alone = await inARow([ways.bare, (i) => answering(asked[i % asked.length]!)]);
    return { listed, first, alone };
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
