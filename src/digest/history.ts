/** What the ledger tells of a channel: what it was shown, how its digests went, what comes next. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely, Selectable } from 'kysely';
import type { Corpus } from '../corpus/article.ts';
import type { DigestedTable, Run, RunState, Schema, Subscription } from '../store/schema.ts';
import { BASELINE } from './subscriptions.ts';

type Db = Kysely<Schema>;

/** Rows of one look: SQLite holds up the process meanwhile. */
const PORTION = 2000;

/** What the channel was shown, article by article, portion by portion; others get their turn in between. */
async function* eachShown(db: Db, channel: string): AsyncGenerator<readonly Selectable<DigestedTable>[]> {
  let rows: Selectable<DigestedTable>[] = [];
  do {
    rows = await db
      .selectFrom('digested')
      .selectAll()
      .where('channel_id', '=', channel)
      .where('article_id', '>', rows.at(-1)?.article_id ?? '')
      .orderBy('article_id')
      .limit(PORTION)
      .execute();
    yield rows;
    await nextTurn();
  } while (rows.length === PORTION);
}

/** Hash of each article as the channel was shown it. */
export async function shownIn(db: Db, channel: string): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  for await (const rows of eachShown(db, channel))
    for (const { article_id, hash } of rows) shown.set(article_id, hash);
  return shown;
}

/** `null` where the channel has none for that slot. */
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

/** How the digest of a channel stands. */
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

/** `now`: epoch milliseconds by the store's clock. */
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

/** By article: those that wait first, then those that were shown; in the order of the corpus each. */
export async function outcomesIn(db: Db, channel: string, corpus: Corpus): Promise<[string, Outcome][]> {
  const shown = new Map<string, { readonly hash: string; readonly slot: string }>();
  for await (const rows of eachShown(db, channel)) for (const row of rows) shown.set(row.article_id, row);
  const waiting: [string, Outcome][] = [];
  const told: [string, Outcome][] = [];
  const baseline: [string, Outcome][] = [];
  for (const { id, hash } of corpus.articles.values()) {
    const row = shown.get(id);
    if (row === undefined) waiting.push([id, 'waiting']);
    else if (row.hash !== hash) waiting.push([id, 'changed']);
    else if (row.slot !== BASELINE) told.push([id, { slot: row.slot }]);
    else baseline.push([id, 'baseline']);
  }
  return [...waiting, ...told, ...baseline];
}
