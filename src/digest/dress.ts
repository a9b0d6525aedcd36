/** Edits a posted headline into its full form; if that cannot be done, what it held comes again. */

import type { Kysely } from 'kysely';
import type { Run, Schema } from '../store/schema.ts';
import type { Carrier } from './carrier.ts';
import type { Body, No } from './courier.ts';
import { thaw } from './frozen.ts';

/** At least once in so long it is tried again. */
const RARELY_MS = 3_600_000;
/** Unknown Channel and Unknown Message: somebody has deleted it. */
const DELETED = [10003, 10008];

/** Any number of processes may do this to the same message: each writes the same. */
export async function dress(run: Run, message: string, full: Body, carrier: Carrier): Promise<void> {
  const { db, courier, timing } = carrier;
  const edited = await courier.edit(run.channel_id, message, full, AbortSignal.timeout(timing.answer));
  const now = await carrier.now();
  if (edited.kind === 'unsure') return again(run, edited.error, now, carrier);
  if (edited.kind === 'refused' && !DELETED.includes(edited.no.code)) {
    const why = `${edited.no.code} ${edited.no.message}`;
    // A permission may be given back, other words are not to be had.
    if (isPermission(edited.no)) return again(run, why, now, carrier);
    return giveUp(db, run, why, now);
  }
  await note(db, run, { dressed_at: now, error: null });
  await carrier.passed('dressed', run);
}

/** Takes up the edits that a process has left behind, or that could not be made. */
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
    if (full === null) await note(db, run, { dressed_at: now });
    else await dress(run, run.message_id!, full, carrier);
  }
}

function isPermission({ status }: No): boolean {
  return status === 403;
}

/** Tried again ever more rarely while it may still come to something. */
async function again(run: Run, why: string, now: number, { db, timing }: Carrier): Promise<void> {
  const age = now - (run.posted_at ?? now);
  if (age > timing.dress) return giveUp(db, run, why, now);
  const wait = Math.min(Math.max(age, timing.settle), RARELY_MS);
  await note(db, run, { not_before: now + wait, error: headlineOnly(why) });
}

/** The headline stands alone; its articles count as not shown. */
async function giveUp(db: Kysely<Schema>, run: Run, why: string, now: number): Promise<void> {
  await db
    .deleteFrom('digested')
    .where('channel_id', '=', run.channel_id)
    .where('slot', '=', run.slot)
    .execute();
  await note(db, run, { dressed_at: now, error: headlineOnly(why) });
}

/** As `/digest status` shows it. */
function headlineOnly(why: string): string {
  return `only its headline so far: ${why}`;
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
