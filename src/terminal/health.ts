/** What a process tells of its health: from the first moment on, though its parts come one after another. */

import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import type { Bot } from '../discord/bot.ts';
import { kindsOf } from '../discord/dispatch.ts';
import { createMetrics, type Metrics } from '../health/metrics.ts';
import { readiness } from '../health/ready.ts';
import { startHealthServer } from '../health/server.ts';
import type { Keeper } from '../library/keeper.ts';
import type { Store } from '../store/open.ts';
import { isTrouble, type Trouble, told } from '../trouble.ts';
import type { Life } from './life.ts';

/** What is there so far. */
export interface Parts {
  store: Store | null;
  /** Why there is no store yet. */
  noStore: string;
  keeper: Keeper | null;
  /** Epoch milliseconds at which the index was built. */
  builtAt: number | null;
  bot: Bot | null;
}

/** Trouble is a port that is taken. */
export async function tellHealth(
  { health, token }: Pick<Config, 'health' | 'token'>,
  parts: Parts,
  life: Life,
  log: Logger,
): Promise<Metrics | Trouble> {
  const librarian = () => parts.keeper?.librarian() ?? null;
  const silence = () => parts.bot?.gateway.silence() ?? Number.POSITIVE_INFINITY;
  const metrics = createMetrics({
    kinds: kindsOf(commands),
    librarian,
    builtAt: () => parts.builtAt,
    silence,
    digests: async () => {
      if (parts.store === null) return [];
      const states = parts.store.db.selectFrom('digest_runs').groupBy('state');
      const counted = await states.select(['state', (run) => run.fn.countAll<number>().as('runs')]).execute();
      return counted.map(({ state, runs }) => [state, Number(runs)]);
    },
  });
  if (health === null) return metrics;
  const server = await startHealthServer(health, metrics, () =>
    readiness({
      indexed: () => librarian() !== null,
      silence,
      noDatabase: () => (parts.store === null ? parts.noStore : null),
      database: async () => parts.store?.db.selectFrom('kysely_migration').select('name').limit(1).execute(),
      stopping: () => life.stop.aborted,
    }),
  );
  // A supervisor relies on it; whoever only tries the bot on the local Discord does not.
  if (isTrouble(server) && token !== null) return server;
  if (isTrouble(server)) log.warn(told(server));
  else {
    life.opened('health', server.close);
    log.info({ url: server.url }, 'health is told');
  }
  return metrics;
}
