/** Keeps digests and reports up with the servers the bot is in; one that is only unavailable is not one it has left. */

import { type Client, Events, GatewayDispatchEvents, ShardClientUtil } from 'discord.js';
import type { Kysely } from 'kysely';
import { reconcile } from '../digest/departures.ts';
import { reconcileReported } from '../store/reports.ts';
import type { Schema } from '../store/schema.ts';

/**
 * Gives what is to be done before digests are looked at: it compares whenever the servers may have changed
 * since, and again when the store failed. `changed` is told that there is something to compare.
 */
export function followServers(
  client: Client<true>,
  db: Kysely<Schema>,
  changed: () => void,
): (now: number) => Promise<void> {
  let compared = false;
  const compareAgain = () => {
    compared = false;
    changed();
  };
  // A new session names all servers there are, and discord.js keeps those that are not among them.
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: { guilds: { id: string }[] }, shard) => {
    const present = new Set(guilds.map(({ id }) => id));
    client.guilds.cache.sweep(({ id, shardId }) => shardId === shard && !present.has(id));
  });
  client.on(Events.ShardReady, compareAgain);
  client.on(Events.GuildCreate, compareAgain);
  client.on(Events.GuildDelete, compareAgain);
  const ours = (guild: string) =>
    client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guild, client.options.shardCount!));
  return async (now) => {
    if (compared) return;
    compared = true;
    try {
      const present = new Set(client.guilds.cache.keys());
      await reconcile(db, present, ours, now);
      await reconcileReported(db, present, ours, now);
    } catch (error) {
      compared = false;
      throw error;
    }
  };
}
