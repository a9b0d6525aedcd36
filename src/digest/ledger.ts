/** The ledger's moves: each takes a run from one state to the next with one conditional update. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Run, RunState, Schema } from '../store/schema.ts';
import type { Frozen } from './frozen.ts';
import type { Notice, Pause } from './pause.ts';
import type { Skip } from './skip.ts';
import type { Timing } from './timing.ts';

type Db = Kysely<Schema>;

/** States in which a run is still to be carried on. */
const OPEN = ['due', 'claimed', 'posting'] as const satisfies RunState[];
/** Candidates read at a time: several processes try them in the same order and share them out. */
const CANDIDATES = 20;

/**
 * Takes the oldest run that is free for this owner, with a lease; `null` when there is none. A run in
 * 'posting' stays there: it may have been sent. Of one channel only one run is carried at a time, since
 * what the next one holds depends on what this one has shown.
 */
export async function claim(db: Db, owner: string, now: number, timing: Timing): Promise<Run | null> {
  const candidates = await db
    .selectFrom('digest_runs as run')
    .select(['channel_id', 'slot', 'state'])
    .where(free(now))
    .orderBy('due_at')
    .limit(CANDIDATES)
    .execute();
  for (const { channel_id, slot, state } of candidates) {
    const taken = await db.transaction().execute(async (transaction) => {
      // Locks the channel on both engines until this transaction ends.
      await transaction
        .updateTable('subscriptions')
        .set((row) => ({ rev: row.ref('rev') }))
        .where('channel_id', '=', channel_id)
        .execute();
      return transaction
        .updateTable('digest_runs as run')
        .set((row) => ({
          state: state === 'posting' ? 'posting' : 'claimed',
          owner,
          lease_until: now + timing.lease,
          attempts: row('attempts', '+', 1),
        }))
        .where('state', '=', state)
        .where('channel_id', '=', channel_id)
        .where('slot', '=', slot)
        .where(free(now))
        .returningAll()
        .executeTakeFirst();
    });
    if (taken !== undefined) return taken;
  }
  return null;
}

function free(now: number) {
  return (row: ExpressionBuilder<Schema & { run: Schema['digest_runs'] }, 'run'>) =>
    row.and([
      row('run.state', 'in', OPEN),
      row('run.not_before', '<=', now),
      row.or([row('run.lease_until', 'is', null), row('run.lease_until', '<=', now)]),
      row.not(
        row.exists(
          row
            .selectFrom('digest_runs as other')
            .select('other.slot')
            .whereRef('other.channel_id', '=', 'run.channel_id')
            .whereRef('other.slot', '!=', 'run.slot')
            .where('other.state', 'in', ['claimed', 'posting']),
        ),
      ),
    ]);
}

/** What the owner of a live claim may still change; zero rows mean that the claim is lost. */
function owned(db: Db, run: Run, now: number) {
  return db
    .updateTable('digest_runs')
    .where('channel_id', '=', run.channel_id)
    .where('slot', '=', run.slot)
    .where('owner', '=', run.owner)
    .where('attempts', '=', run.attempts)
    .where('lease_until', '>', now);
}

/** Fixes what is sent, before the first send; every later try sends the same. `false`: the claim is lost. */
export async function freeze(db: Db, run: Run, frozen: Frozen, nonce: string, now: number): Promise<boolean> {
  const changed = await owned(db, run, now)
    .where('state', '=', 'claimed')
    .set({ state: 'posting', payload: JSON.stringify(frozen), nonce, posting_at: now, sent_at: now })
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Notes that it is sent once more. `false`: the claim is lost. */
export async function noteSend(db: Db, run: Run, now: number): Promise<boolean> {
  const changed = await owned(db, run, now).set({ sent_at: now }).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/**
 * Records that the message is there, with what it has shown. Not fenced: it exists whoever asks.
 * `frozen` is `null` for a message found in the channel without a record; what it showed is unknown, so
 * its articles come again rather than never.
 */
export async function record(
  db: Db,
  run: Run,
  message: string | null,
  frozen: Frozen | null,
  now: number,
): Promise<void> {
  const { channel_id, slot } = run;
  await db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('digest_runs')
      .set({
        state: 'posted',
        message_id: message,
        posted_at: now,
        lease_until: null,
        error: null,
        dressed_at: frozen?.full && message !== null ? null : now,
      })
      .where('channel_id', '=', channel_id)
      .where('slot', '=', slot)
      .where('state', '!=', 'posted')
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return;
    await digest(transaction, channel_id, slot, frozen?.articles ?? []);
  });
}

/** Rows of one insert: SQLite takes 32,766 parameters a statement, and holds up the process meanwhile. */
const CHUNK = 250;

/** Notes what a channel has been shown. */
export async function digest(
  db: Db,
  channel: string,
  slot: string,
  articles: readonly (readonly [string, string])[],
): Promise<void> {
  for (let i = 0; i < articles.length; i += CHUNK) {
    if (i > 0) await nextTurn();
    await db
      .insertInto('digested')
      .values(
        articles
          .slice(i, i + CHUNK)
          .map(([article_id, hash]) => ({ channel_id: channel, article_id, hash, slot })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['channel_id', 'article_id'])
          .doUpdateSet((row) => ({ hash: row.ref('excluded.hash'), slot: row.ref('excluded.slot') })),
      )
      .execute();
  }
}

/** Ends a run without a message. `false`: the claim is lost. */
export async function finish(
  db: Db,
  run: Run,
  state: 'missed' | 'failed' | 'uncertain',
  error: string | null,
  now: number,
): Promise<boolean> {
  return end(db, run, state, error, now);
}

/** Ends a run of which nothing has to be posted. `false`: the claim is lost. */
export async function skip(db: Db, run: Run, why: Skip, now: number): Promise<boolean> {
  return end(db, run, 'skipped', why, now);
}

async function end(db: Db, run: Run, state: RunState, error: string | null, now: number): Promise<boolean> {
  const changed = await owned(db, run, now).set({ state, error, lease_until: null }).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Lets go of a run that cannot be carried on now; anybody may take it at `notBefore`. */
export async function release(
  db: Db,
  run: Run,
  notBefore: number,
  error: string,
  now: number,
): Promise<void> {
  await owned(db, run, now).set({ lease_until: null, not_before: notBefore, error }).execute();
}

/** Pauses a channel unless it is paused already, and leaves word of it. */
export async function pauseChannel(db: Db, channel: string, pause: Pause): Promise<void> {
  const why = JSON.stringify(pause);
  await db
    .updateTable('subscriptions')
    .set({ pause: why, notice: why })
    .where('channel_id', '=', channel)
    .where('pause', 'is', null)
    .execute();
}

/** Leaves word of something that does not pause the channel. */
export async function leaveNotice(db: Db, channel: string, notice: Notice): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ notice: JSON.stringify(notice) })
    .where('channel_id', '=', channel)
    .where('notice', 'is', null)
    .execute();
}
