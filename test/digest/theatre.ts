/** The built program on a local Discord and a store, with time running faster: the stage for killing it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type APIMessage, REST, Routes } from 'discord.js';
import pg from 'pg';
import { afterEach, beforeEach } from 'vitest';
import type { Step } from '../../src/digest/carrier.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/server.ts';
import type { Store } from '../../src/store/open.ts';
import type { Run } from '../../src/store/schema.ts';
import { sound } from '../discord/scene.ts';
import { type Control, controlOf } from '../local/control.ts';
import { type Program, settingsFor, startProgram, until } from '../program.ts';
import type { Bench } from '../store/engines.ts';
import { subscription } from '../store/rows.ts';

const PRELOAD = new URL('./preload.js', import.meta.url).href;
/** A lease of two minutes lasts six seconds. */
const SPEED = 20;
/** Discord waits for an answer by the same clock, on which three seconds are over at once. */
const PATIENCE = 20_000 * SPEED;

export interface Theatre {
  local: LocalDiscord;
  control: Control;
  store: Store;
  now(): number;
  /**
   * Sets the clock of everybody: the programs, the database server, Discord. It runs on from there; all go by it when
   * this resolves.
   */
  moveTo(instant: number): Promise<void>;
  /** Waits until a program has looked at the clock as it is now and has posted what is due by it. */
  looked(): Promise<void>;
  /** Subscribes so many extra channels whose slot is due in a moment. Gives their ids. */
  subscribe(count: number, changes?: Parameters<typeof subscription>[0]): Promise<string[]>;
  /** Starts the program; `stopAt` makes it stand still there. */
  start(stop?: { at: Step; ms?: number }): Program;
  runs(): Promise<Run[]>;
  /** Waits until there are so many runs, of one channel or all, none is open and every posted one has its full form. */
  done(count: number, ms?: number, channel?: string): Promise<void>;
  /** Messages in each channel. */
  posts(channels: readonly string[]): Promise<APIMessage[][]>;
  /** Each different state of the runs, and each different number of messages in a channel. */
  counts(channels: readonly string[]): Promise<{ states: string[]; messages: number[] }>;
}

/** Opens at `from`; Discord forgets nonces at once unless told otherwise, so that nothing rests on them. */
export function theatreOn(
  bench: Bench,
  extraChannels: number,
  { nonceMs = 0, from = '2026-01-25T06:00:00Z' } = {},
): Theatre {
  const theatre = {} as Theatre;
  let clock = { from: 0, realFrom: 0, speed: SPEED };
  let used = 0;
  let rest: REST;
  let programs: Program[] = [];
  const clockFile = () => join(dirname(bench.place.file), 'clock.json');
  const setClock = async (from: number) => {
    clock = { from, realFrom: Date.now(), speed: SPEED };
    writeFileSync(clockFile(), JSON.stringify(clock));
    if (bench.place.url) await fakeServerClock(bench.place.url, clock);
  };
  /** The clock that a program goes by. */
  const hasRead = (pid: number) => {
    try {
      return readFileSync(`${clockFile()}.${pid}`, 'utf8');
    } catch {
      return null;
    }
  };
  theatre.now = () => Math.round(clock.from + (Date.now() - clock.realFrom) * clock.speed);
  beforeEach(async () => {
    used = 0;
    programs = [];
    await setClock(Date.parse(from));
    theatre.store = await bench.open();
    theatre.local = sound(
      await startLocalDiscord({
        now: theatre.now,
        extraChannels,
        knobs: { rateLimits: false, nonceMs, answerMs: PATIENCE },
      }),
    );
    theatre.control = controlOf(theatre.local);
    rest = new REST({ api: theatre.local.apiUrl, version: '10' }).setToken(theatre.local.token);
  });
  afterEach(() => theatre.local.close());

  theatre.moveTo = async (instant) => {
    await setClock(instant);
    const alive = programs.filter(({ child }) => child.exitCode === null && child.signalCode === null);
    for (const { child } of alive) {
      // Before it has read its first clock, the signal would end it.
      await until(() => hasRead(child.pid!) !== null, 'clock of a program that starts');
      child.kill('SIGUSR2');
    }
    // A signal may be heard after a command that was sent later.
    for (const { child } of alive)
      await until(() => hasRead(child.pid!) === JSON.stringify(clock), 'clock set');
  };
  theatre.looked = async () => {
    const [channel] = await theatre.subscribe(1);
    await theatre.done(1, undefined, channel);
    await theatre.store.db.deleteFrom('subscriptions').where('channel_id', '=', channel!).execute();
  };
  theatre.subscribe = async (count, changes = {}) => {
    const channels = Array.from(
      { length: count },
      () => `${BigInt(theatre.local.guildId) + 104n + BigInt(used++)}`,
    );
    const minute = new Date(theatre.now()).toISOString();
    const rows = channels.map((channel_id) =>
      subscription({
        channel_id,
        guild_id: theatre.local.guildId,
        zone: 'UTC',
        local_time: minute.slice(11, 16),
        next_slot: minute.slice(0, 10),
        next_due_at: Date.parse(`${minute.slice(0, 16)}Z`),
        ...changes,
      }),
    );
    await theatre.store.db.insertInto('subscriptions').values(rows).execute();
    return channels;
  };
  theatre.start = (stop) => {
    const program = startProgram(
      {
        ...settingsFor(theatre.local),
        ...(bench.place.url ? { DATABASE_URL: bench.place.url } : {}),
        DATA: dirname(bench.place.file),
        LOG_LEVEL: 'debug',
        TEST_CLOCK: clockFile(),
        ...(stop ? { TEST_STOP_AT: stop.at } : {}),
        ...(stop?.ms === undefined ? {} : { TEST_STOP_MS: `${stop.ms}` }),
      },
      { node: ['--import', PRELOAD] },
    );
    programs.push(program);
    return program;
  };
  theatre.runs = () => theatre.store.db.selectFrom('digest_runs').selectAll().execute();
  theatre.done = (count, ms = 100_000, channel) =>
    until(
      async () => {
        const runs = (await theatre.runs()).filter(
          ({ channel_id }) => channel === undefined || channel_id === channel,
        );
        const open = runs.filter(({ state, dressed_at }) =>
          state === 'posted' ? dressed_at === null : ['due', 'claimed', 'posting'].includes(state),
        );
        return runs.length >= count && open.length === 0;
      },
      `${count} digests decided and carried`,
      ms,
    );
  theatre.posts = (channels) =>
    Promise.all(
      channels.map((channel) => rest.get(Routes.channelMessages(channel)) as Promise<APIMessage[]>),
    );
  theatre.counts = async (channels) => {
    const states = (await theatre.runs()).map(({ state }) => state);
    const messages = (await theatre.posts(channels)).map(({ length }) => length);
    return { states: [...new Set(states)], messages: [...new Set(messages)] };
  };
  return theatre;
}

/** PostgreSQL is asked for the time by name; a function of that name in front of its own gives ours. */
async function fakeServerClock(
  url: string,
  { from, realFrom, speed }: { from: number; realFrom: number; speed: number },
) {
  const client = new pg.Client(url);
  await client.connect();
  const name = new URL(url).pathname.slice(1);
  await client.query(`create schema if not exists fake`);
  await client.query(`create or replace function fake.clock_timestamp() returns timestamptz language sql as $$
    select to_timestamp((${from} + (extract(epoch from pg_catalog.clock_timestamp()) * 1000 - ${realFrom}) * ${speed}) / 1000)
  $$`);
  await client.query(`alter database ${name} set search_path = fake, pg_catalog, public`);
  await client.end();
}
