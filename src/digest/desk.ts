/** What members can do with the digests of their server; the command and its buttons are doors to this. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Corpus } from '../corpus/article.ts';
import type { Run, RunState, Schema, Subscription } from '../store/schema.ts';
import type { Body } from './courier.ts';
import { eraseGuild } from './departures.ts';
import type { Digest } from './digest.ts';
import { forget, naming } from './erasure.ts';
import { thaw } from './frozen.ts';
import { nextIn, type Outcome, outcomesIn, runOf, type Status, shownIn, statusOf } from './history.ts';
import { newRun } from './plan.ts';
import { type ByHand, byHand, dateIn } from './slot.ts';
import { pause, resume, type Settings, setUp, subscriptionOf, subscriptionsIn } from './subscriptions.ts';

/** Channels and servers by their ids; instants are epoch milliseconds. */
export interface Digests {
  /** `next` is the instant of the next digest, `before` is `null` for a new one. */
  setUp(settings: Settings): Promise<{ before: Subscription | null; next: number }>;
  /** `null` when the channel has no digest. */
  find(channel: string): Promise<Subscription | null>;
  inServer(guild: string): Promise<Subscription[]>;
  pause(channel: string, by: string): Promise<void>;
  /** The instant of the next digest; `null` when the channel has none. */
  resume(channel: string): Promise<number | null>;
  status(subscription: Subscription): Promise<Status>;
  why(channel: string): Promise<[article: string, Outcome][]>;
  /** What the channel would be told now, `null` when there is nothing new, and the date there. */
  preview(subscription: Subscription, what: ByHand): Promise<{ digest: Digest | null; date: string }>;
  /**
   * Has it posted; gives the run as it stands after a moment. `requests` are ids of Discord's: what was asked for by
   * the first of them is not posted again, unless nothing came of it.
   */
  post(channel: string, what: ByHand, requests: readonly [string, ...string[]]): Promise<Run>;
  /** The digests that name this person. */
  naming(user: string): Promise<Subscription[]>;
  /** Forgets the person, not the digests. */
  forget(user: string): Promise<void>;
  /** Erases all that is kept of a server, its digests with it. */
  erase(guild: string): Promise<void>;
  /** Another page of a digest that was posted, counted from 0. */
  page(channel: string, slot: string, page: number): Promise<{ body: Body; guild: string } | null>;
}

/** What the desk is made of. */
export interface DeskParts {
  readonly db: Kysely<Schema>;
  now(): Promise<number>;
  /** Who answers from the articles as they are now. */
  librarian(): {
    readonly corpus: Corpus;
    /** `shown`: hash by article that the channel knows; `today`: its local date. `null`: nothing is new. */
    digest(shown: ReadonlyMap<string, string>, today: string): Promise<Digest | null>;
  };
  /** Something is due at once. */
  nudge(): void;
}

/** How long a post by hand is waited for, well within the three seconds Discord gives for a reply. */
const PATIENCE_MS = 1500;
const LOOK_MS = 50;

/** States of what is still being posted. */
const OPEN: readonly RunState[] = ['due', 'claimed', 'posting'];
/** States of what came, may have come or may still come. */
const DONE: readonly RunState[] = [...OPEN, 'posted', 'uncertain'];

/** Calls `nudge` where something is due at once. */
export function createDesk({ db, now, librarian, nudge }: DeskParts): Digests {
  return {
    async setUp(settings) {
      const known = [...librarian().corpus.articles.values()].map(({ id, hash }) => [id, hash] as const);
      const at = await now();
      const { subscription, before } = await setUp(db, settings, known, at);
      nudge();
      return { before, next: await nextIn(db, subscription, at) };
    },
    find: (channel) => subscriptionOf(db, channel),
    inServer: (guild) => subscriptionsIn(db, guild),
    async pause(channel, by) {
      await pause(db, channel, { why: 'asked', by });
    },
    async resume(channel) {
      const at = await now();
      const subscription = await resume(db, channel, at);
      nudge();
      return subscription && nextIn(db, subscription, at);
    },
    status: async (subscription) => statusOf(db, subscription, librarian().corpus, await now()),
    why: (channel) => outcomesIn(db, channel, librarian().corpus),
    async preview({ channel_id, zone }, what) {
      const shown = what === 'overview' ? new Map<string, string>() : await shownIn(db, channel_id);
      const date = dateIn(zone, await now());
      return { digest: await librarian().digest(shown, date), date };
    },
    async post(channel, what, requests) {
      const slot = await slotOf(channel, what, requests);
      const run = newRun(channel, slot, await now(), 'due');
      await db
        .insertInto('digest_runs')
        .values(run)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      nudge();
      return settled(run);
    },
    naming: (user) => naming(db, user),
    forget: (user) => forget(db, user),
    erase: (guild) => eraseGuild(db, guild),
    async page(channel, slot, page) {
      const run = await runOf(db, channel, slot);
      if (run?.payload == null) return null;
      const { full, more } = thaw(run.payload);
      const body = page === 0 ? full : more[page - 1];
      const subscription = await subscriptionOf(db, channel);
      return body && subscription ? { body, guild: subscription.guild_id } : null;
    },
  };

  /** Of the first request of which something came, may have come or may still come, else of the last. */
  async function slotOf(channel: string, what: ByHand, requests: readonly [string, ...string[]]) {
    const slots = requests.map((request) => byHand(what, request));
    for (const slot of slots) {
      const known = await runOf(db, channel, slot);
      if (known === null || DONE.includes(known.state)) return slot;
    }
    return slots.at(-1)!;
  }

  async function settled(run: Run): Promise<Run> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      const found = await runOf(db, run.channel_id, run.slot);
      if (found !== null && !OPEN.includes(found.state)) return found;
      await sleep(LOOK_MS);
    }
    return run;
  }
}
