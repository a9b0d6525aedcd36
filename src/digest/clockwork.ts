/** The loop that keeps the ledger moving: decides what is due, carries runs, and sleeps briefly in between. */

import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Run, Schema } from '../store/schema.ts';
import type { Carrier } from './carrier.ts';
import { carry } from './carry.ts';
import { dressLeftovers } from './dress.ts';
import { claim, release } from './ledger.ts';
import { decideDue, replan } from './plan.ts';
import { backoff } from './timing.ts';

/** Runs carried at the same time: enough that one slow channel does not hold up the others. */
const AT_ONCE = 8;
/** Between two passes, even when something is overdue that another process holds. */
const SHORTEST_SLEEP_MS = 250;
const HOUR_MS = 3_600_000;

/** A loop that has begun. */
export interface Clockwork {
  /** Looks at what is due now instead of at the next tick. */
  nudge(): void;
  /** Takes nothing new, lets what is under way finish. */
  stop(): Promise<void>;
}

/** What the loop is made of. */
export interface ClockworkParts {
  readonly carrier: Carrier;
  /** Names this process in its claims; never used again. */
  readonly owner: string;
  /** What has to be known before anything is decided; a pass in which it fails does nothing. */
  before(now: number): Promise<void>;
  /** Tells somebody of what went wrong; asked after every pass. */
  notices(): Promise<void>;
  /** What else is to be done now and then. */
  hourly(now: number): Promise<void>;
  readonly log: Logger;
}

/** Starts at once; never throws. A pass that fails, because the store is locked or gone, is tried again. */
export function startClockwork({ carrier, owner, before, notices, hourly, log }: ClockworkParts): Clockwork {
  const { db, timing } = carrier;
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let planned = false;
  let tidying = false;
  let tidied = Number.NEGATIVE_INFINITY;
  let didHourly = Number.NEGATIVE_INFINITY;
  let wake = () => {};

  const launch = (work: () => Promise<void>, what: string) => {
    const done = work()
      .catch((error) => log.error({ err: error, what }, 'the digest could not go on'))
      .finally(() => {
        underWay.delete(done);
        wake();
      });
    underWay.add(done);
  };

  async function pass(): Promise<number> {
    if (!planned) await replan(db);
    planned = true;
    const now = await carrier.now();
    await before(now);
    for (const run of await decideDue(db, now)) await carrier.passed('due', run);
    while (underWay.size < AT_ONCE) {
      const run = await claim(db, owner, await carrier.now(), timing);
      if (run === null) break;
      launch(() => carryOrRelease(run, carrier), 'run');
    }
    if (!tidying && isOver(timing.tick, tidied, now)) {
      tidying = true;
      launch(() => tidy(now), 'tidying up');
    }
    return soonest(db, now);
  }

  /** What waits for Discord without being due: it is not to hold up what is. */
  async function tidy(now: number): Promise<void> {
    try {
      await dressLeftovers(carrier);
      await notices();
      if (!isOver(HOUR_MS, didHourly, now)) return;
      didHourly = now;
      await hourly(now);
    } finally {
      tidied = now;
      tidying = false;
    }
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      const wakened = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const sleep = await pass().catch((error) => {
        log.error({ err: error }, 'the digest could not look at what is due');
        return timing.tick;
      });
      if (stopping) break;
      const timer = setTimeout(wake, Math.min(Math.max(sleep, SHORTEST_SLEEP_MS), timing.tick));
      await wakened;
      clearTimeout(timer);
    }
    await Promise.all(underWay);
  }

  const ended = loop();
  return {
    nudge: () => wake(),
    stop() {
      stopping = true;
      wake();
      return ended;
    },
  };
}

/** Also when the clock has been set back since: what was done in a future that is none counts as long ago. */
function isOver(ms: number, since: number, now: number): boolean {
  return Math.abs(now - since) >= ms;
}

/** A run that met a bug or a failing store is tried again later; its grace bounds how often. */
async function carryOrRelease(run: Run, carrier: Carrier): Promise<void> {
  try {
    await carry(run, carrier);
  } catch (error) {
    const now = await carrier.now();
    await release(carrier.db, run, now + backoff(carrier.timing, run.attempts), String(error), now);
    throw error;
  }
}

/** Milliseconds until something becomes due by itself. */
async function soonest(db: Kysely<Schema>, now: number): Promise<number> {
  const slot = await db
    .selectFrom('subscriptions')
    .select((row) => row.fn.min('next_due_at').as('at'))
    .where('pause', 'is', null)
    .executeTakeFirst();
  const run = await db
    .selectFrom('digest_runs')
    .select((row) => row.fn.min('not_before').as('at'))
    .where('state', 'in', ['due', 'claimed', 'posting'])
    .where('not_before', '>', now)
    .executeTakeFirst();
  return Math.min(slot?.at ?? Number.POSITIVE_INFINITY, run?.at ?? Number.POSITIVE_INFINITY) - now;
}
