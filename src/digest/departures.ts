/** Servers that the bot has left: their digests wait, and after thirty days what is kept of them is erased. */

import type { Kysely } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { type Pause, readPause } from './pause.ts';
import { resume, subscriptionsIn } from './subscriptions.ts';

type Db = Kysely<Schema>;

/** So long a server can be joined again and find everything as it was. */
export const KEPT_MS = 30 * 24 * 3_600_000;

const LEFT: Pause = { why: 'left' };

/**
 * The bot was removed from a server. A server that is only unavailable has not been left. A channel that could
 * not be written to has not lost its permission, or no longer that alone.
 */
export async function left(db: Db, guild: string, now: number): Promise<void> {
  const all = await subscriptionsIn(db, guild);
  if (all.length === 0) return;
  await db
    .insertInto('departures')
    .values({ guild_id: guild, left_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const told = new Set<string>();
  for (const { channel_id, set_up_by, pause } of all) {
    if (pause !== null && readPause(pause).why !== 'forbidden') continue;
    // Whoever set up several digests is told once.
    const notice = told.has(set_up_by) ? null : JSON.stringify(LEFT);
    told.add(set_up_by);
    await db
      .updateTable('subscriptions')
      .set((row) => ({ pause: JSON.stringify(LEFT), notice, rev: row('rev', '+', 1) }))
      .where('channel_id', '=', channel_id)
      .where('pause', pause === null ? 'is' : '=', pause)
      .execute();
  }
}

/** The bot is in the server (again): what stopped because it had left goes on. */
export async function joined(db: Db, guild: string, now: number): Promise<void> {
  for (const { channel_id, pause } of await subscriptionsIn(db, guild))
    if (pause !== null && readPause(pause).why === 'left') await resume(db, channel_id, now);
  // Last, so that whoever dies before finds it to do again.
  await db.deleteFrom('departures').where('guild_id', '=', guild).execute();
}

/**
 * Compares with the servers the bot finds itself in: it may have been removed or added while it was away.
 * `ours` tells which servers this process would have been told of.
 */
export async function reconcile(
  db: Db,
  present: ReadonlySet<string>,
  ours: (guild: string) => boolean,
  now: number,
): Promise<void> {
  const known = await db.selectFrom('subscriptions').select('guild_id').distinct().execute();
  const departures = await db.selectFrom('departures').select('guild_id').execute();
  const departed = new Set(departures.map(({ guild_id }) => guild_id));
  for (const { guild_id } of known) {
    if (!present.has(guild_id)) {
      if (ours(guild_id)) await left(db, guild_id, now);
    } else if (departed.has(guild_id)) await joined(db, guild_id, now);
  }
}

/** Erases what is kept of servers left more than thirty days ago. */
export async function eraseDeparted(db: Db, now: number): Promise<void> {
  const gone = await db
    .selectFrom('departures')
    .select('guild_id')
    .where('left_at', '<=', now - KEPT_MS)
    .execute();
  for (const { guild_id } of gone) await eraseGuild(db, guild_id);
}

/** Erases everything kept of a server, at once. */
export async function eraseGuild(db: Db, guild: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const channels = transaction
      .selectFrom('subscriptions')
      .select('channel_id')
      .where('guild_id', '=', guild);
    await transaction.deleteFrom('digested').where('channel_id', 'in', channels).execute();
    await transaction.deleteFrom('digest_runs').where('channel_id', 'in', channels).execute();
    await transaction.deleteFrom('subscriptions').where('guild_id', '=', guild).execute();
    await transaction.deleteFrom('departures').where('guild_id', '=', guild).execute();
  });
}
