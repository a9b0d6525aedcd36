/** One bot as three processes with six shards and one PostgreSQL; one of them is killed under load. */

import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { shardOf } from '../../src/local/snowflake.ts';
import { en } from '../../src/reply/words/en.ts';
import { messageOf, textOf } from '../discord/read.ts';
import { controlOf } from '../local/control.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { startPostgres } from '../postgres.ts';
import { type Program, settingsFor, startProgram, until } from '../program.ts';

const SERVERS = 12;
const SHARES = ['0-1', '2-3', '4-5'];
const QUESTION = 'next round';
const QUOTED = 'He noted that further meetings could occur';
/** The sentence for what was not foreseen, up to its reference. */
const BROKEN = en.broken('|').split('|')[0]!;
const REGISTER = 'POST /applications/:application/commands';

/** A claim of a dead process is free after two minutes, and what it may have sent is looked for after that. */
const RECOVERY_MS = 240_000;

const postgres = await startPostgres();

test.skipIf(postgres === null)(
  'every server is answered by its own process, and every digest is posted exactly once though one is killed',
  async () => {
    const local = await startLocal({ page: false, guilds: SERVERS, knobs: { answerMs: 20_000 } });
    const control = controlOf(local);
    const url = await postgres!.create();
    const start = (SHARDS: string) =>
      startProgram({ ...settingsFor(local), DATABASE_URL: url, SHARDS, SHARD_COUNT: '6' });
    const programs = SHARES.map(start);
    for (const program of programs) await program.said('ready');
    for (const program of programs) await program.said('index built');
    await programs[0]!.said('commands registered');
    expect(shardsOf(programs)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    const registered = (await control.requests(REGISTER)).map(({ body }) => (body as { name: string }).name);
    expect(registered).toEqual([...new Set(registered)]);
    expect(
      programs.filter(({ lines }) => lines.some(({ msg }) => msg === 'commands registered')),
    ).toHaveLength(1);

    const member = await joinAs(local, 'Member');
    const moderator = await joinAs(local, 'Moderator');
    const { guilds } = await moderator.places();
    const homes = guilds.slice(0, SERVERS).map(({ id, rooms }) => ({
      talk: rooms[0]!.id,
      news: rooms[1]!.id,
      shard: shardOf(id, 6),
    }));
    const ask = async (talk: string) =>
      textOf(messageOf(await member.slash('ask', { question: QUESTION }, talk)));
    for (const { talk, news } of homes) {
      // A busy machine may take longer than the bot gives itself.
      await until(async () => (await ask(talk)).includes(QUOTED), 'the articles are quoted');
      const settings = { time: '0:00', zone: 'UTC', 'quiet-day': true };
      const setUp = async () => textOf(messageOf(await moderator.slash('digest setup', settings, news)));
      await until(async () => (await setUp()).includes(`<#${news}>`), 'a digest is set up');
    }

    // All are due at once, members go on asking, and one process dies in the middle of it.
    const database = new pg.Client(url);
    await database.connect();
    onTestFinished(() => database.end());
    const { rowCount } = await database.query(
      `update parley.subscriptions
       set local_time = to_char(now() at time zone 'UTC', 'HH24:MI'),
           next_slot = to_char(now() at time zone 'UTC', 'YYYY-MM-DD'),
           next_due_at = (extract(epoch from date_trunc('minute', now())) * 1000)::bigint,
           rev = rev + 1`,
    );
    expect(rowCount).toBe(SERVERS);
    const digests = () =>
      Promise.all(
        homes.map(async ({ news }) => (await member.history(news)).filter(({ author }) => author.bot).length),
      );
    const asking = new AbortController();
    const load = Promise.all(
      homes.map(async ({ talk, shard }) => {
        const told: (string | null)[] = [];
        while (!asking.signal.aborted) {
          const result = await member.slash('ask', { question: QUESTION }, talk);
          told.push(result.kind === 'message' ? textOf(result.message) : null);
          await sleep(500);
        }
        return { shard, told };
      }),
    );
    await until(async () => (await digests()).some((count) => count > 0), 'the first digest');
    programs[2]!.child.kill('SIGKILL');
    await programs[2]!.ended;
    programs[2] = start(SHARES[2]!);
    await programs[2].said('ready');
    const runs = async () =>
      (await database.query('select state, count(*)::int as runs from parley.digest_runs group by state'))
        .rows;
    // A digest may stand in its channel though its process died before it noted so: another one finds it there.
    const settled = async () => (await runs()).every(({ state }) => state === 'posted');
    await until(async () => (await digests()).every((count) => count > 0), 'every digest', RECOVERY_MS);
    await until(settled, 'every digest noted as posted', RECOVERY_MS);
    asking.abort();
    // Only those of the dead process may have been left without an answer.
    const living = (await load).filter(({ shard }) => shard < 4);
    expect(new Set(living.map(({ shard }) => shard)).size).toBe(4);
    const told = living.flatMap(({ told }) => told);
    expect(told.filter((text) => text === null || text.includes(BROKEN))).toEqual([]);
    expect(told.some((text) => text?.includes(QUOTED))).toBe(true);
    await sleep(2_000);
    expect(await digests()).toEqual(homes.map(() => 1));
    expect(await runs()).toEqual([{ state: 'posted', runs: SERVERS }]);

    for (const { talk } of homes)
      await until(async () => (await ask(talk)).includes(QUOTED), 'the articles are quoted');
    for (const program of programs) program.child.kill('SIGTERM');
    for (const program of programs) expect((await program.ended).code).toBe(0);
  },
  2 * RECOVERY_MS + 300_000,
);

function shardsOf(programs: readonly Program[]): unknown[][] {
  return programs.map(({ lines }) =>
    lines.flatMap(({ msg, shard }) => (msg === 'connected to the gateway' ? [shard] : [])).sort(),
  );
}
