/** What carrying a run takes, and the steps it goes through. */

import type { Kysely } from 'kysely';
import type { Run, Schema, Subscription } from '../store/schema.ts';
import type { Courier } from './courier.ts';
import type { Frozen } from './frozen.ts';
import type { Timing } from './timing.ts';

/** What a run has just been through, in order; a process may die after any of them. */
export const STEPS = [
  'due',
  'claimed',
  'looked',
  'composed',
  'frozen',
  'checked',
  'sent',
  'recorded',
  'dressed',
] as const;
/** A step of a run. */
export type Step = (typeof STEPS)[number];

/** What a run is carried with. */
export interface Carrier {
  readonly db: Kysely<Schema>;
  readonly courier: Courier;
  /** What the channel is told now; `null` when there is nothing to say. */
  compose(subscription: Subscription, run: Run, now: number): Promise<Frozen | null>;
  /** Epoch milliseconds by the store's clock. */
  now(): Promise<number>;
  readonly timing: Timing;
  /** Told of every step, for the log and the counters; the run waits for it. */
  passed(step: Step, run: Run): void | Promise<void>;
}
