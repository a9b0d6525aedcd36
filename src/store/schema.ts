/** The tables, as every query sees them; migrations.ts makes them. */

import type { Selectable } from 'kysely';

/** Ids of Discord are text (snowflakes exceed 2^53), instants are epoch milliseconds, flags are 0 or 1. */
export interface Schema {
  subscriptions: SubscriptionTable;
  digest_runs: RunTable;
  digested: DigestedTable;
  departures: DepartureTable;
  reports: ReportTable;
  /** Kept by Kysely: which migrations this store has been through. */
  kysely_migration: { name: string; timestamp: string };
}

/** One channel that gets a digest: the settings, and the next slot to decide. */
export interface SubscriptionTable {
  channel_id: string;
  guild_id: string;
  /** Wall-clock time in `zone`, `HH:MM`. */
  local_time: string;
  /** IANA name. */
  zone: string;
  /** Locale of the bot's own labels in this channel, as Discord writes it. */
  locale: string;
  /** 1: post without a push notification. */
  silent: number;
  /** 1: say one line on a day with nothing new; 0: say nothing. */
  quiet_line: number;
  /** How late a missed slot may still be posted, in milliseconds. */
  grace_ms: number;
  /** Why it is paused, as a JSON value of type `Pause`; `null` while it runs. */
  pause: string | null;
  /** What somebody has still to be told of, as a JSON value of type `Notice`. */
  notice: string | null;
  /** Grows with every edit; a due pass that saw an older one changes nothing. */
  rev: number;
  /** Local calendar date of the next slot to decide, `YYYY-MM-DD`. */
  next_slot: string;
  /** The instant of `next_slot` by the zone data of the process that wrote it. */
  next_due_at: number;
  /** Discord user id of the member who set it up last: whom to tell when the channel is lost; empty once forgotten. */
  set_up_by: string;
  set_up_at: number;
}

/** The ledger: one row a slot, never deleted while the subscription lives. */
export interface RunTable {
  channel_id: string;
  /** Local calendar date, or for a digest asked for by hand `m:` (an overview: `o:`) and an interaction id. */
  slot: string;
  due_at: number;
  state: RunState;
  attempts: number;
  /** Nobody touches the row before this instant. */
  not_before: number;
  owner: string | null;
  lease_until: number | null;
  nonce: string | null;
  /** The frozen message bodies and the articles they carry, as JSON. */
  payload: string | null;
  /** When the content was frozen: the message cannot be older. */
  posting_at: number | null;
  /** When it was last sent: the message cannot be younger, but for the settle time. */
  sent_at: number | null;
  message_id: string | null;
  posted_at: number | null;
  /** When the posted headline was edited into its full form; `null` while that is still to do. */
  dressed_at: number | null;
  /** What went wrong last, for the log and `/digest status`. */
  error: string | null;
}

/** Where a run of a digest stands. */
export type RunState =
  | 'due'
  | 'claimed'
  | 'posting'
  | 'posted'
  | 'skipped'
  | 'missed'
  | 'failed'
  | 'uncertain';

/** What a channel has been shown of an article. */
export interface DigestedTable {
  channel_id: string;
  article_id: string;
  /** `Article.hash` as shown: another one means the article has changed since. */
  hash: string;
  /** Of the digest that has shown it last; `baseline` for what was there when the channel was set up. */
  slot: string;
}

/** Servers the bot has left, until their rows are erased. */
export interface DepartureTable {
  guild_id: string;
  left_at: number;
}

/** What members say is wrong with an answer; nothing about the member. */
export interface ReportTable {
  /** Made up; nothing of Discord's. */
  id: string;
  /** Hash of the article's stored text. */
  article: string;
  /** Counted from 1, the sentence in its paragraph. */
  paragraph: number;
  sentence: number;
  choice: string;
  /** The server it was made in; `null` where the bot is in none. */
  guild_id: string | null;
  reported_at: number;
}

/** A row of its table, as it is read. */
export type Subscription = Selectable<SubscriptionTable>;
/** A row of its table, as it is read. */
export type Run = Selectable<RunTable>;
