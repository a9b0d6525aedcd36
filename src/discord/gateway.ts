/** The gateway connection as the operator sees it: alive, gone, back, or gone for good. */

import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import type { Logger } from 'pino';
import { failed, misconfigured, type Trouble } from '../trouble.ts';

export interface Gateway {
  /** Milliseconds since the last sign of life of the shard that is worst off; `Infinity` before all are there. */
  silence(): number;
  /** Resolves when there is no use in waiting: Discord refuses us, or was gone for longer than the limit. */
  readonly gone: Promise<Trouble>;
  /** Ends the watch. */
  stop(): void;
}

interface Shard {
  /** Last acknowledged heartbeat, or connection, by the monotonic clock: the other one may be set at any time. */
  aliveAt: number;
  /** discord.js' own note of the last acknowledged heartbeat, to see it change. */
  beat: number;
  lostAt: number | null;
  /** When the loss was last said. */
  saidAt: number;
}

const LOOK_MS = 500;
/** How often a connection that stays gone is said again. */
const SAY_MS = 30_000;
/** Beyond the limit: two heartbeats at Discord's interval of 41 s, after which discord.js itself must have noticed. */
const ZOMBIE_MS = 90_000;

/** Watches the shards of a client that is about to log in. Before it has been ready once, there is no limit. */
export function watchGateway(client: Client, log: Logger, limitMs: number): Gateway {
  const shards = new Map<number, Shard>();
  let give: (trouble: Trouble) => void;
  const gone = new Promise<Trouble>((resolve) => {
    give = resolve;
  });

  const back = (shard: number, how: string) => {
    const lostAt = shards.get(shard)?.lostAt ?? null;
    const now = performance.now();
    shards.set(shard, { aliveAt: now, beat: -1, lostAt: null, saidAt: 0 });
    const seconds = lostAt === null ? {} : { seconds: Math.round((now - lostAt) / 1000) };
    log.info({ shard, how, ...seconds }, 'connected to the gateway');
  };
  client.on(Events.ShardReady, (shard) => back(shard, 'new session'));
  client.on(Events.ShardResume, (shard) => back(shard, 'resumed'));
  let watching = true;
  client.on(Events.ShardReconnecting, (id) => {
    if (!watching) return;
    const now = performance.now();
    const shard = shards.get(id) ?? { aliveAt: Number.NEGATIVE_INFINITY, beat: -1, lostAt: null, saidAt: 0 };
    if (shard.lostAt !== null) return;
    shards.set(id, { ...shard, lostAt: now, saidAt: now });
    log.warn({ shard: id }, 'the gateway is gone, connecting again');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'the gateway refuses us');
    give(refusal(code));
  });
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'trouble with the gateway'));

  const look = setInterval(() => {
    const now = performance.now();
    for (const [id, shard] of shards) {
      const beat = client.ws.shards.get(id)?.lastPingTimestamp ?? -1;
      if (beat !== shard.beat) Object.assign(shard, { beat, ...(beat > 0 && { aliveAt: now }) });
      const lost = shard.lostAt === null ? 0 : now - shard.lostAt;
      if (client.isReady() && (lost > limitMs || now - shard.aliveAt > limitMs + ZOMBIE_MS)) {
        give(failed(`Discord's gateway has been gone for ${limitMs / 1000} s (GATEWAY_LIMIT).`));
      } else if (lost > 0 && now - shard.saidAt > SAY_MS) {
        shard.saidAt = now;
        log.warn({ shard: id, seconds: Math.round(lost / 1000) }, 'the gateway is still gone');
      }
    }
  }, LOOK_MS);
  look.unref();

  return {
    silence: () =>
      client.isReady()
        ? performance.now() - Math.min(...[...shards.values()].map(({ aliveAt }) => aliveAt))
        : Number.POSITIVE_INFINITY,
    gone,
    stop() {
      watching = false;
      clearInterval(look);
    },
  };
}

/** What a close code means for which discord.js does not connect again. */
function refusal(code: number): Trouble {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return tokenRefused();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return misconfigured(
        `Discord refuses the intents of this bot (${code}).`,
        'It needs none that are privileged: check the application.',
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return misconfigured(
        `Discord refuses these shards (${code}).`,
        'Check SHARDS and SHARD_COUNT: one shard serves at most 2,500 servers.',
      );
    default:
      return failed(`Discord's gateway refuses this version of Parley (${code}).`, 'Install a newer one.');
  }
}

export function tokenRefused(): Trouble {
  return misconfigured(
    'Discord does not accept DISCORD_TOKEN.',
    'Copy it again from the Bot page of the developer portal.',
  );
}
