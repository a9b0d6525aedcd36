/** Edits a posted headline into its full form; if that cannot be done, the plain text stands. */

import type { Kysely } from 'kysely';
import type { Run, Schema } from '../store/schema.ts';
import type { Carrier } from './carrier.ts';
import type { Body } from './courier.ts';
import { thaw } from './frozen.ts';
import { backoff } from './timing.ts';

/** Any number of processes may do this to the same message: each writes the same. */
export async function dress(run: Run, message: string, full: Body, carrier: Carrier): Promise<void> {
  const { db, courier, timing } = carrier;
  const edited = await courier.edit(run.channel_id, message, full, AbortSignal.timeout(timing.answer));
  const now = await carrier.now();
  if (edited.kind === 'unsure') {
    await note(db, run, { not_before: now + backoff(timing, run.attempts), error: edited.error });
    return;
  }
  const error = edited.kind === 'refused' ? `not edited: ${edited.no.code} ${edited.no.message}` : null;
  await note(db, run, { dressed_at: now, error });
  await carrier.passed('dressed', run);
}

/** Takes up the edits that a process has left behind; those too old are let be. */
export async function dressLeftovers(carrier: Carrier): Promise<void> {
  const { db, timing } = carrier;
  const now = await carrier.now();
  const undressed = await db
    .selectFrom('digest_runs')
    .selectAll()
    .where('state', '=', 'posted')
    .where('dressed_at', 'is', null)
    .where('not_before', '<=', now)
    .where('posted_at', '<=', now - timing.answer)
    .limit(20)
    .execute();
  for (const run of undressed) {
    const { full } = thaw(run.payload!);
    if (full === null || now - run.posted_at! > timing.dress) await note(db, run, { dressed_at: now });
    else await dress(run, run.message_id!, full, carrier);
  }
}

async function note(
  db: Kysely<Schema>,
  { channel_id, slot }: Run,
  changes: Partial<Pick<Run, 'dressed_at' | 'not_before' | 'error'>>,
): Promise<void> {
  await db
    .updateTable('digest_runs')
    .set(changes)
    .where('channel_id', '=', channel_id)
    .where('slot', '=', slot)
    .execute();
}
