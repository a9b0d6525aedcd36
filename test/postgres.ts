/** A private PostgreSQL for the tests: TEST_DATABASE_URL, or a cluster of its own in a temporary folder. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './port.ts';

export interface Postgres {
  /** Address of a new, empty database. */
  create(): Promise<string>;
}

const START_MS = 60_000;
/** Debian keeps the server's programs out of PATH, a folder a version. */
const DEBIAN = '/usr/lib/postgresql';

let started: Promise<Postgres | null> | null = null;

/**
 * The one of this process, which ends with it. `null` when there is none, said in one line; with `CI=true` that is an
 * error, so that nothing is skipped there.
 */
export function startPostgres(): Promise<Postgres | null> {
  started ??= start();
  return started;
}

async function start(): Promise<Postgres | null> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return server(given);
  const programs = find();
  if (programs === null) {
    const missing = 'PostgreSQL is not here: its tests are skipped (install it, or set TEST_DATABASE_URL).';
    if (process.env.CI === 'true') throw new Error(missing);
    console.info(missing);
    return null;
  }
  return cluster(programs);
}

function find(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

async function cluster(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  const user = serverUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const options = { cwd: folder, ...user };
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, stdio: 'pipe' },
  );
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  // The server ends when its input does: when this process ends, also by being killed.
  spawn(
    'sh',
    [
      '-c',
      '"$0" "$@" </dev/null & read -r _; kill -INT $!; wait; rm -rf "$PWD"',
      join(programs, 'postgres'),
      '-D',
      data,
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...options, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const url = `postgres://parley@127.0.0.1:${port}/postgres`;
  await answering(url);
  return server(url);
}

/** Whose the server's files are; `null`: ours. It refuses to run as root. */
export function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string, name: string) =>
    Number(spawnSync('id', [flag, name]).stdout.toString().trim() || 'none');
  const name = Number.isNaN(id('-u', 'postgres')) ? 'nobody' : 'postgres';
  return { uid: id('-u', name), gid: id('-g', name) };
}

async function answering(url: string): Promise<void> {
  for (const end = Date.now() + START_MS; ; ) {
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}

function server(url: string): Postgres {
  return {
    async create() {
      const name = `parley_${process.pid}_${Math.random().toString(36).slice(2)}`;
      const client = new pg.Client(url);
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
  };
}
