/** A clock that ran ahead and was set back: what it decided of days that are still to come is undone. */

import type { Kysely } from 'kysely';
import type { Schema, Subscription } from '../store/schema.ts';
import { dueAt, nextSlot, type Slot } from './slot.ts';
import { isZone } from './zone.ts';

type Db = Kysely<Schema>;

const HOUR_MS = 3_600_000;
/** No slot is planned further ahead: a day, and what a change of zone or a date that a zone leaves out may add. */
const AHEAD_MS = 72 * HOUR_MS;

/**
 * The latest date that has been decided for the channel. Dates to come may have been posted, or missed, by a
 * clock that ran ahead; they do not hold up those before them.
 */
export async function lastSlot(db: Db, channel: string, now: number): Promise<Slot | null> {
  const last = await db
    .selectFrom('digest_runs')
    .select((row) => row.fn.max('slot').as('slot'))
    .where('channel_id', '=', channel)
    .where('slot', 'not like', '_:%')
    .where((row) =>
      row.or([
        row('due_at', '<=', now),
        row.and([row('state', 'in', ['due', 'skipped']), row('due_at', '<=', now + AHEAD_MS)]),
      ]),
    )
    .executeTakeFirst();
  return last?.slot ?? null;
}

/** Takes back that slots were missed which are not due yet, in all channels or one. Gives the channels. */
export async function takeBack(db: Db, now: number, channel?: string): Promise<string[]> {
  let early = db
    .selectFrom('digest_runs')
    .select(['channel_id', 'slot'])
    .where('state', '=', 'missed')
    .where('not_before', '>', now)
    .where('due_at', '>', now);
  if (channel !== undefined) early = early.where('channel_id', '=', channel);
  const rows = await early.execute();
  for (const { channel_id, slot } of rows) {
    await db
      .deleteFrom('digest_runs')
      .where('channel_id', '=', channel_id)
      .where('slot', '=', slot)
      .where('state', '=', 'missed')
      .execute();
  }
  return [...new Set(rows.map(({ channel_id }) => channel_id))];
}

/** Frees what is held until an instant that no hold can last to, and plans anew what is planned too far ahead. */
export async function setBack(db: Db, now: number): Promise<void> {
  await freeHeld(db, now);
  const channels = await takeBack(db, now);
  const early = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('pause', 'is', null)
    // A clock that is behind, at the start of a machine say, is not one that was set back.
    .where('set_up_at', '<=', now)
    .where((row) =>
      row.or([
        row('next_due_at', '>', now + AHEAD_MS),
        ...(channels.length === 0 ? [] : [row('channel_id', 'in', channels)]),
      ]),
    )
    .execute();
  for (const subscription of early) await planAgain(db, subscription, now);
}

async function freeHeld(db: Db, now: number): Promise<void> {
  const held = await db
    .selectFrom('digest_runs')
    .select(['channel_id', 'slot', 'attempts'])
    .where('state', 'in', ['claimed', 'posting'])
    .where((row) => row.or([row('not_before', '>', now + HOUR_MS), row('lease_until', '>', now + HOUR_MS)]))
    .execute();
  for (const { channel_id, slot, attempts } of held) {
    await db
      .updateTable('digest_runs')
      .set({ not_before: now, lease_until: null })
      .where('channel_id', '=', channel_id)
      .where('slot', '=', slot)
      .where('attempts', '=', attempts)
      .execute();
  }
}

async function planAgain(db: Db, subscription: Subscription, now: number): Promise<void> {
  const { channel_id, rev, next_slot, local_time: time, zone } = subscription;
  const when = { time, zone };
  // A zone that is not known here pauses the channel once it is due.
  if (!isZone(zone)) return;
  const slot = nextSlot(now, await lastSlot(db, channel_id, now), when);
  if (slot === next_slot) return;
  await db
    .updateTable('subscriptions')
    .set({ next_slot: slot, next_due_at: dueAt(slot, when) })
    .where('channel_id', '=', channel_id)
    .where('rev', '=', rev)
    .where('next_slot', '=', next_slot)
    .execute();
}
