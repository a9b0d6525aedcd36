/** Which channels get a digest and when: set up, changed, paused, resumed. */

import type { Kysely } from 'kysely';
import type { Schema, Subscription } from '../store/schema.ts';
import { digest } from './ledger.ts';
import type { Pause } from './pause.ts';
import { decide, newRun } from './plan.ts';
import { lastSlot, takeBack } from './set-back.ts';
import type { Skip } from './skip.ts';
import { dueAt, nextSlot, slotAfter } from './slot.ts';
import { GRACE } from './timing.ts';

type Db = Kysely<Schema>;

/** What a member chooses. */
export type Settings = Pick<
  Subscription,
  'channel_id' | 'guild_id' | 'local_time' | 'zone' | 'locale' | 'silent' | 'quiet_line' | 'set_up_by'
>;

const PASSED_OVER: Skip = 'the change of settings passed over it';

/** The slot under which a new channel knows the articles that were there before it. */
export const BASELINE = 'baseline';

/** `null` where the channel has none. */
export async function subscriptionOf(db: Db, channel: string): Promise<Subscription | null> {
  const found = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('channel_id', '=', channel)
    .executeTakeFirst();
  return found ?? null;
}

/** Those of a server, in the order in which they were set up. */
export function subscriptionsIn(db: Db, guild: string): Promise<Subscription[]> {
  return db
    .selectFrom('subscriptions')
    .selectAll()
    .where('guild_id', '=', guild)
    .orderBy('set_up_at')
    .orderBy('channel_id')
    .execute();
}

/**
 * Sets a channel up, or changes it from its next slot on; either way it runs afterwards. A date that
 * the new time has already passed, but the old one has not, keeps the old one, so that no day is lost.
 * `articles` (id and hash) are what a new channel is taken to know: its first digest carries what comes
 * after them. The zone and the time must be valid.
 */
export async function setUp(
  db: Db,
  settings: Settings,
  articles: readonly (readonly [string, string])[],
  now: number,
): Promise<{ subscription: Subscription; before: Subscription | null }> {
  const known = await subscriptionOf(db, settings.channel_id);
  if (known?.pause === null) await decide(db, known, now);
  return db.transaction().execute(async (transaction) => {
    const before = await subscriptionOf(transaction, settings.channel_id);
    const subscription = await change(transaction, settings.channel_id, now, (old) => ({
      ...settings,
      set_up_at: now,
      rev: (old?.rev ?? 0) + 1,
    }));
    if (before !== null) await keepDates(transaction, before, subscription!, now);
    else await digest(transaction, settings.channel_id, BASELINE, articles);
    return { subscription: subscription!, before };
  });
}

/** Decides the dates between the slot that was planned and the one that is now: the first keeps its old time. */
async function keepDates(db: Db, before: Subscription, after: Subscription, now: number): Promise<void> {
  if (before.pause !== null) return;
  const days = { time: '12:00', zone: 'UTC' };
  for (let slot = before.next_slot; slot < after.next_slot; slot = slotAfter(slot, days)) {
    const kept = slot === before.next_slot;
    // A date that is passed over ends here and now: the status names it until the kept one comes.
    const due = kept ? before.next_due_at : now;
    const run = newRun(before.channel_id, slot, due, kept ? 'due' : 'skipped');
    await db
      .insertInto('digest_runs')
      .values({ ...run, error: kept ? null : PASSED_OVER })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Pauses until somebody resumes; who was still to be told of something is told. `false` when the channel has no digest. */
export async function pause(db: Db, channel: string, why: Pause): Promise<boolean> {
  const changed = await db
    .updateTable('subscriptions')
    .set((row) => ({ pause: JSON.stringify(why), rev: row('rev', '+', 1) }))
    .where('channel_id', '=', channel)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Goes on from the next slot; what came in meanwhile is in it. `null` when the channel has no digest. */
export async function resume(db: Db, channel: string, now: number): Promise<Subscription | null> {
  const known = await subscriptionOf(db, channel);
  if (known?.pause === null) await decide(db, known, now);
  return change(db, channel, now, (old) => (old === null ? null : { ...old, rev: old.rev + 1 }));
}

type Changed = Settings & Pick<Subscription, 'set_up_at' | 'rev'>;

/** Writes the row with its next slot planned anew, and not paused; again if somebody else wrote in between. */
async function change(
  db: Db,
  channel: string,
  now: number,
  by: (old: Subscription | null) => Changed | null,
): Promise<Subscription | null> {
  for (;;) {
    const old = await subscriptionOf(db, channel);
    const changed = by(old);
    if (changed === null) return null;
    const when = { time: changed.local_time, zone: changed.zone };
    await takeBack(db, now, channel);
    const next_slot = nextSlot(now, await lastSlot(db, channel, now), when);
    const row = {
      grace_ms: GRACE,
      ...changed,
      pause: null,
      notice: null,
      next_slot,
      next_due_at: dueAt(next_slot, when),
    };
    const written =
      old === null
        ? db
            .insertInto('subscriptions')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .returningAll()
        : db
            .updateTable('subscriptions')
            .set(row)
            .where('channel_id', '=', channel)
            .where('rev', '=', old.rev)
            .where('next_slot', '=', old.next_slot)
            .returningAll();
    const subscription = await written.executeTakeFirst();
    if (subscription !== undefined) return subscription;
  }
}
