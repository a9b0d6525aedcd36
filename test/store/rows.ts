/** Rows that tests put into a store. */

import type { Run, Subscription } from '../../src/store/schema.ts';

export function subscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    channel_id: '1001',
    guild_id: '2001',
    local_time: '09:00',
    zone: 'Europe/Kyiv',
    locale: 'en-US',
    silent: 0,
    quiet_line: 0,
    grace_ms: 6 * 3_600_000,
    pause: null,
    notice: null,
    rev: 1,
    next_slot: '2026-01-25',
    next_due_at: Date.parse('2026-01-25T07:00:00Z'),
    set_up_by: '3001',
    set_up_at: Date.parse('2026-01-24T12:00:00Z'),
    ...changes,
  };
}

export function run(changes: Partial<Run> = {}): Run {
  return {
    channel_id: '1001',
    slot: '2026-01-25',
    due_at: Date.parse('2026-01-25T07:00:00Z'),
    state: 'due',
    attempts: 0,
    not_before: 0,
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
    ...changes,
  };
}
