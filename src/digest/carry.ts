/** Carries one claimed run to its end: look, compose, freeze, post, record, dress. */

import type { Run, Subscription } from '../store/schema.ts';
import type { Carrier } from './carrier.ts';
import type { Finding } from './courier.ts';
import { dress } from './dress.ts';
import { type Frozen, markOf, nonceOf, thaw } from './frozen.ts';
import { finish, freeze, leaveNotice, noteSend, pauseChannel, record, release, skip } from './ledger.ts';
import { pauseFor } from './pause.ts';
import { isByHand } from './slot.ts';
import { backoff, leaseToSend } from './timing.ts';

/** Ends with the run posted, ended otherwise, or let go until later. Throws when the store fails. */
export async function carry(run: Run, carrier: Carrier): Promise<void> {
  const { db } = carrier;
  const subscription = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('channel_id', '=', run.channel_id)
    .executeTakeFirst();
  await carrier.passed('claimed', run);
  const resumed = run.state === 'posting';
  if (
    resumed &&
    !(await absent(
      run,
      Math.min(run.posting_at!, run.sent_at!),
      run.sent_at! + carrier.timing.settle,
      carrier,
    ))
  )
    return;
  const now = await carrier.now();
  if (subscription === undefined) return void (await skip(db, run, 'no subscription', now));
  if (subscription.pause !== null && !isByHand(run.slot)) return void (await skip(db, run, 'paused', now));
  if (now - run.due_at > (isByHand(run.slot) ? carrier.timing.byHand : subscription.grace_ms)) {
    const ended = await finish(db, run, 'missed', run.error, now);
    if (ended && !isByHand(run.slot))
      await leaveNotice(db, run.channel_id, { why: 'missed', slot: run.slot });
    return;
  }
  if (resumed) {
    if (await noteSend(db, run, now)) await send(run, thaw(run.payload!), carrier);
    return;
  }
  await begin(run, subscription, carrier);
}

/** From 'claimed': nothing of this run's own has been sent, as far as the ledger knows. */
async function begin(run: Run, subscription: Subscription, carrier: Carrier): Promise<void> {
  const { db, timing } = carrier;
  const nonce = nonceOf(run.channel_id, run.slot);
  const late = (await carrier.now()) - run.due_at > timing.late;
  if (late && !isByHand(run.slot)) {
    // The ledger may be older than the channel: restored from a backup, or its last commit lost.
    const found = await look({ ...run, nonce }, run.due_at, await carrier.now(), carrier);
    if (found.kind === 'unsure') return letGo(run, found.error, carrier);
    if (found.kind === 'found') {
      await record(db, run, found.message, null, await carrier.now());
      await carrier.passed('recorded', run);
      return;
    }
  }
  await carrier.passed('looked', run);
  const frozen = await carrier.compose(subscription, run, await carrier.now());
  await carrier.passed('composed', run);
  const now = await carrier.now();
  if (frozen === null) return void (await skip(db, run, 'nothing new', now));
  if (!(await freeze(db, run, frozen, nonce, now))) return;
  await carrier.passed('frozen', run);
  await send({ ...run, nonce }, frozen, carrier);
}

/** The one place that posts. The claim is this process's and the content is frozen. */
async function send(run: Run, frozen: Frozen, carrier: Carrier): Promise<void> {
  const { db, courier, timing } = carrier;
  // A process that slept since its claim must not post: the run may be another's by now.
  if (run.lease_until! - (await carrier.now()) < leaseToSend(timing)) return;
  await carrier.passed('checked', run);
  const posting = await courier.post(
    run.channel_id,
    frozen.headline,
    run.nonce!,
    AbortSignal.timeout(timing.answer),
  );
  await carrier.passed('sent', run);
  const now = await carrier.now();
  if (posting.kind === 'unsure') return letGo(run, posting.error, carrier);
  if (posting.kind === 'refused') {
    const { no } = posting;
    const ended = await finish(db, run, 'failed', `${no.code} ${no.message}`, now);
    if (ended && !isByHand(run.slot)) await pauseChannel(db, run.channel_id, pauseFor(no));
    return;
  }
  const message = posting.kind === 'posted' ? posting.message : null;
  await record(db, run, message, frozen, now);
  await carrier.passed('recorded', run);
  if (message !== null && frozen.full !== null) await dress(run, message, frozen.full, carrier);
}

/**
 * Whether a run that may have been sent is certainly not in the channel. Otherwise this has recorded the
 * message, ended the run as uncertain, or let go of it.
 */
async function absent(run: Run, from: number, to: number, carrier: Carrier): Promise<boolean> {
  const { db } = carrier;
  const now = await carrier.now();
  if (run.sent_at! > now) {
    // The clock was set back since: it settles by the clock as it is now.
    await noteSend(db, run, now);
    await release(db, run, now + carrier.timing.settle, run.error ?? 'the clock was set back', now);
    return false;
  }
  if (now < to) {
    await release(db, run, to, run.error ?? 'waiting for the last send to settle', now);
    return false;
  }
  const found = await look(run, from, to, carrier);
  switch (found.kind) {
    case 'absent':
      return true;
    case 'found': {
      const frozen = thaw(run.payload!);
      await record(db, run, found.message, frozen, await carrier.now());
      await carrier.passed('recorded', run);
      if (frozen.full !== null) await dress(run, found.message, frozen.full, carrier);
      return false;
    }
    case 'forbidden': {
      const why = `the history may not be read: ${found.no.message}`;
      if (await finish(db, run, 'uncertain', why, await carrier.now()))
        await leaveNotice(db, run.channel_id, {
          why: 'uncertain',
          slot: isByHand(run.slot) ? null : run.slot,
        });
      return false;
    }
    case 'unsure':
      await letGo(run, found.error, carrier);
      return false;
  }
}

function look(run: Run, from: number, to: number, { courier, timing }: Carrier): Promise<Finding> {
  return courier.find(
    run.channel_id,
    markOf(run.nonce!),
    from - timing.skew,
    to + timing.skew,
    AbortSignal.timeout(timing.answer),
  );
}

async function letGo(run: Run, error: string, { db, now, timing }: Carrier): Promise<void> {
  const at = await now();
  await release(db, run, at + backoff(timing, run.attempts), error, at);
}
