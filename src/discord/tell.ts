/** Tells Discord our commands beside everything else, for as long as it takes. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError } from 'discord.js';
import type { Config } from '../config.ts';
import { misconfigured, type Trouble } from '../trouble.ts';
import type { Desk } from './dispatch.ts';
import { register } from './register.ts';

const AGAIN_MS = 60_000;

/**
 * One process registers for all, the one with shard 0. What was registered before still works meanwhile, so nobody
 * waits for it. `null`: Discord has them, or is told by another process. Trouble is what only the operator can mend.
 * Never settles once it is told to stop.
 */
export async function tellCommands(
  client: Client<true>,
  { guildId, shards }: Pick<Config, 'guildId' | 'shards'>,
  { commands, log }: Pick<Desk, 'commands' | 'log'>,
  stop: AbortSignal,
): Promise<Trouble | null> {
  if (shards !== null && !shards.ids.includes(0)) return null;
  const wanted = commands.map(({ data }) => data);
  while (!stop.aborted) {
    try {
      const registered = await register(client.rest, client.application.id, guildId, wanted, stop);
      // Ids of the commands, by which /about makes them something to press.
      await client.application.commands.fetch(guildId ? { guildId } : {});
      log.info({ ...registered }, 'commands registered');
      return null;
    } catch (error) {
      if (stop.aborted) break;
      if (guildId && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
        return misconfigured(
          'DISCORD_GUILD_ID names a server that the bot is not in.',
          'Invite it there, or leave the setting empty.',
        );
      }
      log.error({ err: error }, 'commands could not be registered, trying again in a minute');
      await sleep(AGAIN_MS, undefined, { signal: stop, ref: false }).catch(() => {});
    }
  }
  return new Promise(() => {});
}
