/** What the ledger tells of a channel: what it was shown, how its digests went, what comes next. */

import type { Kysely } from 'kysely';
import type { Corpus } from '../corpus/article.ts';
import type { Run, RunState, Schema, Subscription } from '../store/schema.ts';
import { BASELINE } from './subscriptions.ts';

type Db = Kysely<Schema>;

/** Hash of each article as the channel was shown it. */
export async function shownIn(db: Db, channel: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('digested')
    .select(['article_id', 'hash'])
    .where('channel_id', '=', channel)
    .execute();
  return new Map(rows.map(({ article_id, hash }) => [article_id, hash]));
}

export async function runOf(db: Db, channel: string, slot: string): Promise<Run | null> {
  const run = await db
    .selectFrom('digest_runs')
    .selectAll()
    .where('channel_id', '=', channel)
    .where('slot', '=', slot)
    .executeTakeFirst();
  return run ?? null;
}

/** The instant of the next digest of a channel that runs: a date that kept its old time may come before the planned one. */
export async function nextIn(
  db: Db,
  { channel_id, next_due_at }: Subscription,
  now: number,
): Promise<number> {
  const kept = await db
    .selectFrom('digest_runs')
    .select((run) => run.fn.min('due_at').as('at'))
    .where('channel_id', '=', channel_id)
    .where('state', '=', 'due')
    .where('due_at', '>', now)
    .executeTakeFirst();
  return Math.min(next_due_at, kept?.at ?? Number.POSITIVE_INFINITY);
}

export interface Status {
  readonly subscription: Subscription;
  /** The instant of the next digest; `null` while paused. */
  readonly next: number | null;
  /** The last run that is decided or under way. */
  readonly last: Run | null;
  readonly counts: readonly (readonly [RunState, number])[];
  /** Articles that the next digest will carry as things stand. */
  readonly waiting: number;
}

export async function statusOf(
  db: Db,
  subscription: Subscription,
  corpus: Corpus,
  now: number,
): Promise<Status> {
  const { channel_id } = subscription;
  const runs = db.selectFrom('digest_runs').where('channel_id', '=', channel_id);
  const last = await runs
    .selectAll()
    .where('due_at', '<=', now)
    .orderBy('due_at', 'desc')
    .orderBy('slot', 'desc')
    .limit(1)
    .executeTakeFirst();
  const counted = await runs
    .select(['state', (run) => run.fn.countAll<number>().as('runs')])
    // A date that kept its old time is in the ledger before it has come.
    .where('due_at', '<=', now)
    .groupBy('state')
    .orderBy('state')
    .execute();
  const shown = await shownIn(db, channel_id);
  let waiting = 0;
  for (const { id, hash } of corpus.articles.values()) if (shown.get(id) !== hash) waiting++;
  return {
    subscription,
    next: subscription.pause === null ? await nextIn(db, subscription, now) : null,
    last: last ?? null,
    counts: counted.map(({ state, runs }) => [state, Number(runs)] as const),
    waiting,
  };
}

/** What became of one article in a channel. */
export type Outcome = 'waiting' | 'changed' | 'baseline' | { readonly slot: string };

/** By article id, waiting ones first, then the latest shown. */
export async function outcomesIn(db: Db, channel: string, corpus: Corpus): Promise<[string, Outcome][]> {
  const rows = await db.selectFrom('digested').selectAll().where('channel_id', '=', channel).execute();
  const shown = new Map(rows.map((row) => [row.article_id, row]));
  const outcomes = [...corpus.articles.values()].map(({ id, hash }): [string, Outcome] => {
    const row = shown.get(id);
    if (row === undefined) return [id, 'waiting'];
    if (row.hash !== hash) return [id, 'changed'];
    return [id, row.slot === BASELINE ? 'baseline' : { slot: row.slot }];
  });
  const rank = ([, outcome]: [string, Outcome]) =>
    outcome === 'waiting' || outcome === 'changed' ? 0 : outcome === 'baseline' ? 2 : 1;
  return outcomes.sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
}
