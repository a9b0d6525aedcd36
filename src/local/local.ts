/** Everything the parts of the local Discord share, built once by `startLocalDiscord`. */

import type { Bus } from './bus.ts';
import type { Commands } from './commands.ts';
import type { Faults } from './faults.ts';
import type { Interactions } from './interaction.ts';
import type { Journal } from './journal.ts';
import type { Knobs } from './knobs.ts';
import type { Nonces } from './nonces.ts';
import type { World } from './world.ts';

export interface Local {
  readonly world: World;
  readonly bus: Bus;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly knobs: Knobs;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A fresh snowflake. */
  readonly nextId: () => string;
  /** Address of the gateway, `ws://127.0.0.1:4000/gateway`. */
  readonly gatewayUrl: () => string;
  /** Sessions begun on the gateway so far. */
  readonly identifies: () => number;
}
