/** Whether this process can do its work: what a load balancer, a supervisor or a person asks. */

import { setTimeout as sleep } from 'node:timers/promises';

/** Twice Discord's heartbeat interval: a connection whose last acknowledgement is not younger is dead. */
const SILENCE_MS = 90_000;
const DATABASE_MS = 2_000;

/** What is looked at; each is asked anew. */
export interface Vitals {
  readonly indexed: () => boolean;
  /** Milliseconds since the gateway's last sign of life. */
  readonly silence: () => number;
  /** Why there is no database to ask; `null`: there is one. */
  readonly noDatabase: () => string | null;
  /** Resolves when the database has answered. */
  readonly database: () => Promise<unknown>;
  readonly stopping: () => boolean;
}

/** `ok`, or what is wrong, by what was looked at. */
export type Readiness = Readonly<Record<'process' | 'index' | 'database' | 'gateway', string>>;

/** Waits for the database, but not for long. */
export async function readiness(vitals: Vitals): Promise<Readiness> {
  const { indexed, silence, stopping } = vitals;
  const silent = silence();
  return {
    process: stopping() ? 'stopping' : 'ok',
    index: indexed() ? 'ok' : 'not ready',
    database: vitals.noDatabase() ?? (await answers(vitals.database)),
    gateway:
      silent < SILENCE_MS
        ? 'ok'
        : silent === Number.POSITIVE_INFINITY
          ? 'not connected'
          : `silent for ${Math.round(silent / 1000)} s`,
  };
}

function answers(database: Vitals['database']): Promise<string> {
  return Promise.race([
    database().then(
      () => 'ok',
      () => 'does not answer',
    ),
    sleep(DATABASE_MS, 'does not answer in time', { ref: false }),
  ]);
}

/** Whether all of it is in order. */
export function isReady(readiness: Readiness): boolean {
  return Object.values(readiness).every((state) => state === 'ok');
}
