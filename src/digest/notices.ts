/** Tells somebody, once, of what went wrong: the channel if it can be written to, else who set it up. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema, Subscription } from '../store/schema.ts';
import type { Body, Courier } from './courier.ts';
import { type Notice, readNotice } from './pause.ts';
import type { Timing } from './timing.ts';

/** What telling takes. */
export interface Teller {
  readonly db: Kysely<Schema>;
  readonly courier: Courier;
  readonly timing: Timing;
  /** What is said, in the words of the channel. */
  phrase(subscription: Subscription, notice: Notice): Body;
}

/** Reasons for which the channel cannot be written to. */
const LOST: readonly Notice['why'][] = ['forbidden', 'gone', 'left'];

/** A notice stays until Discord has taken it, or will never take it. */
export async function tellNotices({ db, courier, timing, phrase }: Teller): Promise<void> {
  const waiting = await db.selectFrom('subscriptions').selectAll().where('notice', 'is not', null).execute();
  for (const subscription of waiting) {
    const { channel_id, set_up_by } = subscription;
    const notice = readNotice(subscription.notice!);
    const body = phrase(subscription, notice);
    const nonce = createHash('sha256')
      .update(`notice\n${channel_id}\n${subscription.notice}`)
      .digest('base64url')
      .slice(0, 22);
    const signal = () => AbortSignal.timeout(timing.answer);
    let told = LOST.includes(notice.why) ? null : await courier.post(channel_id, body, nonce, signal());
    // Who set it up may have asked to be forgotten.
    if ((told === null || told.kind === 'refused') && set_up_by !== '')
      told = await courier.tell(set_up_by, body, nonce, signal());
    if (told?.kind === 'unsure') continue;
    await db
      .updateTable('subscriptions')
      .set({ notice: null })
      .where('channel_id', '=', channel_id)
      .where('notice', '=', subscription.notice)
      .execute();
  }
}
