-- What version 0.1.0 leaves behind: its tables as they are made on both engines, and a row or two in each.
CREATE TABLE kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
CREATE TABLE kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
CREATE TABLE subscriptions (channel_id text primary key, guild_id text not null, local_time text not null, zone text not null, locale text not null, silent integer not null, quiet_line integer not null, grace_ms bigint not null, pause text, notice text, rev integer not null, next_slot text not null, next_due_at bigint not null, set_up_by text not null, set_up_at bigint not null);
CREATE INDEX subscriptions_due on subscriptions (next_due_at);
CREATE INDEX subscriptions_guild on subscriptions (guild_id);
CREATE TABLE digest_runs (channel_id text not null, slot text not null, due_at bigint not null, state text not null, attempts integer not null, not_before bigint not null, owner text, lease_until bigint, nonce text, payload text, posting_at bigint, sent_at bigint, message_id text, posted_at bigint, dressed_at bigint, error text, constraint digest_runs_key primary key (channel_id, slot));
CREATE INDEX digest_runs_open on digest_runs (state, not_before);
CREATE TABLE digested (channel_id text not null, article_id text not null, hash text not null, slot text not null, constraint digested_key primary key (channel_id, article_id));
CREATE TABLE departures (guild_id text primary key, left_at bigint not null);
INSERT INTO kysely_migration VALUES ('001_digest', '2026-11-22T22:46:50.633Z');
INSERT INTO kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO subscriptions VALUES ('1001', '2001', '09:00', 'Europe/Kyiv', 'en-US', 0, 0, 21600000, NULL, NULL, 1, '2026-01-25', 1769324400000, '3001', 1769256000000);
INSERT INTO subscriptions VALUES ('1002', '2001', '21:30', 'America/New_York', 'uk', 1, 1, 21600000, '{"why":"gone"}', '{"why":"gone"}', 4, '2026-01-25', 1769394600000, '3001', 1769256000000);
INSERT INTO digest_runs VALUES ('1001', '2026-01-24', 1769238000000, 'posted', 1, 1769238000000, 'a', NULL, 'nonce', '{"headline":{"content":"„Ось“"},"full":null,"more":[],"articles":[["000","0001"]]}', 1769238001000, 1769238001000, '5001', 1769238002000, 1769238003000, NULL);
INSERT INTO digested VALUES ('1001', '000', '0001', '2026-01-24');
INSERT INTO departures VALUES ('2009', 1769256000000);
