/** What a row of each table has to look like to be read in: every column, and no other. */

import { z } from 'zod';
import type { RunState, Schema } from './schema.ts';

const text = z.string();
const none = text.nullable();
const instant = z.int();
const moment = instant.nullable();
/** A column that PostgreSQL keeps in four bytes. */
const count = z.int32();

const states = z.enum([
  'due',
  'claimed',
  'posting',
  'posted',
  'skipped',
  'missed',
  'failed',
  'uncertain',
] satisfies RunState[]);

const subscription = z.strictObject({
  channel_id: text,
  guild_id: text,
  local_time: text,
  zone: text,
  locale: text,
  silent: count,
  quiet_line: count,
  grace_ms: instant,
  pause: none,
  notice: none,
  rev: count,
  next_slot: text,
  next_due_at: instant,
  set_up_by: text,
  set_up_at: instant,
});

const run = z.strictObject({
  channel_id: text,
  slot: text,
  due_at: instant,
  state: states,
  attempts: count,
  not_before: instant,
  owner: none,
  lease_until: moment,
  nonce: none,
  payload: none,
  posting_at: moment,
  sent_at: moment,
  message_id: none,
  posted_at: moment,
  dressed_at: moment,
  error: none,
});

const digested = z.strictObject({ channel_id: text, article_id: text, hash: text, slot: text });

const departure = z.strictObject({ guild_id: text, left_at: instant });

const report = z.strictObject({
  id: text,
  article: text,
  paragraph: count,
  sentence: count,
  choice: text,
  guild_id: none,
  reported_at: instant,
});

type Kept = Omit<Schema, 'kysely_migration'>;
/** The name of a table whose rows are read in. */
export type Table = keyof Kept;

export const shapes = {
  subscriptions: subscription,
  digest_runs: run,
  digested,
  departures: departure,
  reports: report,
} satisfies { [table in Table]: z.ZodType<Kept[table]> };
