/** The schema's history: each step runs once, in order, and is never changed after a release. */

import type { Kysely, Migration } from 'kysely';

/** Migrations are forward-only and must not know `Schema`, which is always today's. */
// biome-ignore lint/suspicious/noExplicitAny: a migration sees the tables of its own time
type Then = Kysely<any>;

export const migrations: Record<string, Migration> = {
  '001_digest': { up: digest },
  '002_reports': { up: reports },
};

async function digest(db: Then): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('channel_id', 'text', (c) => c.primaryKey())
    .addColumn('guild_id', 'text', (c) => c.notNull())
    .addColumn('local_time', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('silent', 'integer', (c) => c.notNull())
    .addColumn('quiet_line', 'integer', (c) => c.notNull())
    .addColumn('grace_ms', 'bigint', (c) => c.notNull())
    .addColumn('pause', 'text')
    .addColumn('notice', 'text')
    .addColumn('rev', 'integer', (c) => c.notNull())
    .addColumn('next_slot', 'text', (c) => c.notNull())
    .addColumn('next_due_at', 'bigint', (c) => c.notNull())
    .addColumn('set_up_by', 'text', (c) => c.notNull())
    .addColumn('set_up_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('subscriptions_due').on('subscriptions').column('next_due_at').execute();
  await db.schema.createIndex('subscriptions_guild').on('subscriptions').column('guild_id').execute();
  await db.schema
    .createTable('digest_runs')
    .addColumn('channel_id', 'text', (c) => c.notNull())
    .addColumn('slot', 'text', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('not_before', 'bigint', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('nonce', 'text')
    .addColumn('payload', 'text')
    .addColumn('posting_at', 'bigint')
    .addColumn('sent_at', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('posted_at', 'bigint')
    .addColumn('dressed_at', 'bigint')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('digest_runs_key', ['channel_id', 'slot'])
    .execute();
  await db.schema
    .createIndex('digest_runs_open')
    .on('digest_runs')
    .columns(['state', 'not_before'])
    .execute();
  await db.schema
    .createTable('digested')
    .addColumn('channel_id', 'text', (c) => c.notNull())
    .addColumn('article_id', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('slot', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('digested_key', ['channel_id', 'article_id'])
    .execute();
  await db.schema
    .createTable('departures')
    .addColumn('guild_id', 'text', (c) => c.primaryKey())
    .addColumn('left_at', 'bigint', (c) => c.notNull())
    .execute();
}

async function reports(db: Then): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('paragraph', 'integer', (c) => c.notNull())
    .addColumn('sentence', 'integer', (c) => c.notNull())
    .addColumn('choice', 'text', (c) => c.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('reported_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('reports_guild').on('reports').column('guild_id').execute();
}
