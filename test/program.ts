/** The built program as a child process, as an operator runs it: settings in, log lines and an exit status out. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../dist/src/parley.js');

/** A line of the log. */
export type Line = { readonly level: number; readonly msg: string } & Readonly<Record<string, unknown>>;

export interface Program {
  readonly child: ChildProcess;
  /** The log so far. */
  readonly lines: readonly Line[];
  /** Everything said on standard output so far. */
  spoken(): string;
  /** Everything said on standard error so far. */
  complaints(): string;
  /** The first line that fits, now or later; rejects when the program ends without it. */
  said(fits: string | RegExp | ((line: Line) => boolean), ms?: number): Promise<Line>;
  /** Resolves when it is logged in and has articles to answer from. */
  answering(): Promise<void>;
  /** Resolves when the program has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Asks one of the health endpoints. */
  health(path: '/livez' | '/readyz' | '/metrics'): Promise<{ status: number; text: string }>;
}

export interface Start {
  readonly args?: readonly string[];
  /** Arguments of Node.js itself. */
  readonly node?: readonly string[];
  /** Working folder; a new and empty one is made and removed otherwise. */
  readonly folder?: string;
  /** The built program of the repository otherwise. */
  readonly program?: string;
  /** Standard output is for people, not a log. */
  readonly plain?: boolean;
}

/** Starts it with these settings alone, whatever the environment of the test says; it is killed with the test. */
export function startProgram(settings: Record<string, string> = {}, start: Start = {}): Program {
  const folder = start.folder ?? temporaryFolder();
  const child = spawn(
    process.execPath,
    [...(start.node ?? []), start.program ?? PROGRAM, ...(start.args ?? ['serve'])],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HEALTH_PORT: '0', LOCAL_PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  let spoken = '';
  let complaints = '';
  createInterface({ input: child.stdout! }).on('line', (text) => {
    spoken += `${text}\n`;
    if (start.plain) return;
    lines.push(JSON.parse(text) as Line);
    for (const look of waiting) look();
  });
  child.stderr!.on('data', (data) => {
    complaints += data;
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
      for (const look of waiting) look();
    });
  });

  const said: Program['said'] = (fits, ms = 100_000) => {
    const matches =
      typeof fits === 'function'
        ? fits
        : ({ msg }: Line) => (typeof fits === 'string' ? msg === fits : fits.test(msg));
    return new Promise((resolve, reject) => {
      const fail = (why: string) => {
        done();
        reject(
          new Error(
            `${why}: ${fits}\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n${complaints}`,
          ),
        );
      };
      const timer = setTimeout(() => fail(`not said within ${ms} ms`), ms);
      const look = () => {
        const line = lines.find(matches);
        if (line) {
          done();
          resolve(line);
        } else if (child.exitCode !== null || child.signalCode !== null) fail('ended without');
      };
      const done = () => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  };
  return {
    child,
    lines,
    spoken: () => spoken,
    complaints: () => complaints,
    said,
    async answering() {
      await said('commands registered');
      await said('index built');
    },
    ended,
    async health(path) {
      const { url } = await said('health is told');
      const response = await fetch(`${url}${path}`);
      return { status: response.status, text: await response.text() };
    },
  };
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits until something holds, looking often. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  ms = 100_000,
): Promise<void> {
  for (const end = Date.now() + ms; !(await holds()); await sleep(50)) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
  }
}

/** The settings with which a program finds a local Discord of the test's own. */
export function settingsFor({ apiUrl, token }: { apiUrl: string; token: string }): Record<string, string> {
  return { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token };
}
