/** Runs the digests of a bot: the ledger, the words, and Discord put together. */

import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Carrier } from '../digest/carrier.ts';
import { type Clockwork, startClockwork } from '../digest/clockwork.ts';
import { eraseDeparted, KEPT_MS } from '../digest/departures.ts';
import { createDesk, type Digests } from '../digest/desk.ts';
import { type Frozen, markOf, nonceOf } from '../digest/frozen.ts';
import { shownIn } from '../digest/history.ts';
import { tellNotices } from '../digest/notices.ts';
import { dateIn, isByHand, isOverview } from '../digest/slot.ts';
import { TIMING, type Timing } from '../digest/timing.ts';
import type { Librarian } from '../librarian.ts';
import { digestPages, fullBody, headlineOf, plainBody } from '../reply/digest.ts';
import { customId } from '../reply/press.ts';
import { wordsFor } from '../reply/words/index.ts';
import type { Store } from '../store/open.ts';
import { eraseReportsLeft } from '../store/reports.ts';
import type { Run, Subscription } from '../store/schema.ts';
import { createCourier } from './courier.ts';
import { followServers } from './servers.ts';

export interface DigestService extends Digests {
  /** Begins to post. Until then digests can be set up, and are posted later. */
  start(client: Client<true>): void;
  /** Takes nothing new. What Discord does not answer soon is let go of, as after any answer that was lost. */
  stop(): Promise<void>;
}

/** How long requests under way are waited for at the end, and what is left to write of them. */
const FINISH_MS = 3_000;
const WRITE_MS = 2_000;

export function createDigests(
  store: Store,
  librarian: () => Librarian,
  log: Logger,
  timing: Timing = TIMING,
): DigestService {
  let clockwork: Clockwork | null = null;
  const leaving = new AbortController();
  // Each request under way listens to it.
  setMaxListeners(0, leaving.signal);
  const desk = createDesk({ db: store.db, now: store.now, librarian, nudge: () => clockwork?.nudge() });
  return {
    ...desk,
    start(client) {
      // discord.js repeats a post whose answer it lost; the ledger looks first whether it arrived.
      const rest = new REST({ ...client.options.rest, retries: 0 }).setToken(client.token);
      const courier = createCourier(rest, client.user.id, leaving.signal);
      const carrier: Carrier = {
        db: store.db,
        courier,
        compose: (subscription, run, now) => compose(store, librarian(), timing, subscription, run, now),
        now: store.now,
        timing,
        passed: (step, { channel_id, slot }) => log.debug({ step, channel: channel_id, slot }, 'digest'),
      };
      const phrase: Parameters<typeof tellNotices>[0]['phrase'] = ({ channel_id, locale }, notice) =>
        plainBody(wordsFor(locale).digest.notice(channel_id, notice), false);
      clockwork = startClockwork({
        carrier,
        owner: randomUUID(),
        before: followServers(client, store.db, () => clockwork?.nudge()),
        notices: () => tellNotices({ db: store.db, courier, timing, phrase }),
        hourly: async (now) => {
          await eraseReportsLeft(store.db, now - KEPT_MS);
          await eraseDeparted(store.db, now);
        },
        log,
      });
    },
    async stop() {
      if (clockwork === null) return;
      const stopped = clockwork.stop().then(() => true);
      const within = (ms: number) => Promise.race([stopped, sleep(ms, false, { ref: false })]);
      if (await within(FINISH_MS)) return;
      log.warn('the digest is still at work: what is not answered now is looked for at the next start');
      leaving.abort(new Error('the process is to end'));
      if (!(await within(WRITE_MS)))
        log.error('the digest could not stop in time: what it holds is free when its claim ends');
    },
  };
}

/** The content of one run as messages; `null` when the channel is told nothing. */
async function compose(
  store: Store,
  librarian: Librarian,
  timing: Timing,
  { channel_id, locale, zone, silent, quiet_line }: Subscription,
  { slot, due_at }: Run,
  now: number,
): Promise<Frozen | null> {
  const words = wordsFor(locale);
  const overview = isOverview(slot);
  const date = isByHand(slot) ? dateIn(zone, due_at) : slot;
  const shown = overview ? new Map<string, string>() : await shownIn(store.db, channel_id);
  const digest = await librarian.digest(shown, date);
  const mark = markOf(nonceOf(channel_id, slot));
  const headline = (content: string) => plainBody(`${content}\n-# ${mark}`, silent === 1);
  if (digest === null) {
    if (quiet_line === 0 || isByHand(slot)) return null;
    return { headline: headline(words.digest.quiet(date)), full: null, more: [], articles: [] };
  }
  const issue = {
    date,
    late: !isByHand(slot) && now - due_at > timing.late,
    overview,
    mark,
    turn: (page: number) => customId({ action: 'digest', channel: channel_id, slot, page: `${page}` }),
  };
  const [first, ...more] = digestPages(digest, issue, librarian.corpus, words);
  return {
    headline: headline(headlineOf(digest, issue, words)),
    full: fullBody(first!),
    more: more.map(fullBody),
    articles: digest.articles.map(({ article, hash }) => [article, hash]),
  };
}
