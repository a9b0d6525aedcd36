/** The due pass: turns slots whose time has come into rows of the ledger, each exactly once. */

import type { Kysely } from 'kysely';
import type { Run, RunState, Schema, Subscription } from '../store/schema.ts';
import { leaveNotice } from './ledger.ts';
import type { Pause } from './pause.ts';
import { setBack } from './set-back.ts';
import { dueAt, type Slot, slotAfter } from './slot.ts';

/** Subscriptions looked at in one pass; the next pass follows within a second when there were more. */
const AT_ONCE = 500;
/** Slots recorded at once, a year's; SQLite takes 32,766 parameters a statement. */
const RECORDED = 366;

/** A row for a slot that has just been decided. */
export function newRun(channel: string, slot: string, due: number, state: RunState): Run {
  return {
    channel_id: channel,
    slot,
    due_at: due,
    state,
    attempts: 0,
    not_before: due,
    owner: null,
    lease_until: null,
    nonce: null,
    payload: null,
    posting_at: null,
    sent_at: null,
    message_id: null,
    posted_at: null,
    dressed_at: null,
    error: null,
  };
}

/**
 * Decides every slot that is due at `now`: the newest of a channel is posted if it is not older than
 * its grace, the others are missed; a channel whose newest is missed is told. Gives the rows that this
 * process decided. A subscription that cannot be decided is paused and does not hold up the others.
 */
export async function decideDue(db: Kysely<Schema>, now: number): Promise<Run[]> {
  await setBack(db, now);
  const waiting = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('pause', 'is', null)
    .where('next_due_at', '<=', now)
    .orderBy('next_due_at')
    .limit(AT_ONCE)
    .execute();
  const decided: Run[] = [];
  for (const subscription of waiting) decided.push(...(await decide(db, subscription, now)));
  return decided;
}

/** As `decideDue`, for one channel. */
export async function decide(db: Kysely<Schema>, subscription: Subscription, now: number): Promise<Run[]> {
  const { channel_id, grace_ms } = subscription;
  const passed = passedSlots(subscription, now);
  if (passed === null) {
    await pauseForZone(db, subscription);
    return [];
  }
  const { slots, next } = passed;
  const rows = slots.map(({ slot, due }, i) =>
    newRun(channel_id, slot, due, i === slots.length - 1 && now - due <= grace_ms ? 'due' : 'missed'),
  );
  return db.transaction().execute(async (transaction) => {
    const moved = await transaction
      .updateTable('subscriptions')
      .set({ next_slot: next.slot, next_due_at: next.due })
      .where('channel_id', '=', channel_id)
      .where('rev', '=', subscription.rev)
      .where('next_slot', '=', subscription.next_slot)
      .where('pause', 'is', null)
      .executeTakeFirst();
    // Somebody else has decided, or has changed the settings: then theirs holds.
    const newest = rows.at(-1);
    if (moved.numUpdatedRows === 0n || newest === undefined) return [];
    const decided = await transaction
      .insertInto('digest_runs')
      .values(rows.slice(-RECORDED))
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .execute();
    const told = decided.find(({ slot, state }) => slot === newest.slot && state === 'missed');
    if (told !== undefined) await leaveNotice(transaction, channel_id, { why: 'missed', slot: told.slot });
    return decided;
  });
}

interface Due {
  readonly slot: Slot;
  readonly due: number;
}

/** `null` when the zone is not known here. */
function passedSlots(subscription: Subscription, now: number): { slots: Due[]; next: Due } | null {
  const when = { time: subscription.local_time, zone: subscription.zone };
  try {
    const slots: Due[] = [];
    let slot = subscription.next_slot;
    for (let due = dueAt(slot, when); due <= now; due = dueAt(slot, when)) {
      slots.push({ slot, due });
      slot = slotAfter(slot, when);
    }
    return { slots, next: { slot, due: dueAt(slot, when) } };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Works every next instant out again from its date: the zone data of this process may differ from that
 * of the process that planned it. Done at every start, since the data comes with the program.
 */
export async function replan(db: Kysely<Schema>): Promise<void> {
  const all = await db.selectFrom('subscriptions').selectAll().where('pause', 'is', null).execute();
  for (const subscription of all) {
    const { channel_id, rev, next_slot } = subscription;
    const passed = passedSlots(subscription, Number.NEGATIVE_INFINITY);
    if (passed === null) await pauseForZone(db, subscription);
    else if (passed.next.due !== subscription.next_due_at) {
      await db
        .updateTable('subscriptions')
        .set({ next_due_at: passed.next.due })
        .where('channel_id', '=', channel_id)
        .where('rev', '=', rev)
        .where('next_slot', '=', next_slot)
        .execute();
    }
  }
}

async function pauseForZone(db: Kysely<Schema>, { channel_id, zone, rev }: Subscription): Promise<void> {
  const pause: Pause = { why: 'zone', zone };
  await db
    .updateTable('subscriptions')
    .set({ pause: JSON.stringify(pause), notice: JSON.stringify(pause) })
    .where('channel_id', '=', channel_id)
    .where('rev', '=', rev)
    .execute();
}
