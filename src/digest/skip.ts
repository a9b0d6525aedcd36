/** Why a slot has ended without a message though nothing went wrong, as its row in the ledger says it. */

import type { Run, RunState } from '../store/schema.ts';

export const SKIPS = [
  'nothing new',
  'paused',
  'the change of settings passed over it',
  'no subscription',
] as const;
/** Why it ended so. */
export type Skip = (typeof SKIPS)[number];

/** What became of a run: its state, but for a skipped one the reason. */
export type Fate = Exclude<RunState, 'skipped'> | Skip;

/** The state of a run; of one that was skipped, why. */
export function fateOf({ state, error }: Pick<Run, 'state' | 'error'>): Fate {
  if (state !== 'skipped') return state;
  return SKIPS.find((why) => why === error) ?? 'nothing new';
}
