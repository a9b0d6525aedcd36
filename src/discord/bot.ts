/** The running bot: logged in, commands registered, answering until it is closed. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { EXIT_CONFIG, isTrouble, misconfigured, type Trouble } from '../trouble.ts';
import { createClient, inviteLink, login } from './client.ts';
import { converse, type Desk, dispatch, isSaidTo } from './dispatch.ts';
import { type Gateway, watchGateway } from './gateway.ts';
import { firstTime } from './once.ts';
import { register } from './register.ts';

export interface Bot {
  readonly client: Client<true>;
  readonly gateway: Gateway;
  /** Lets replies in flight finish, then leaves. */
  close(): Promise<void>;
}

/** What the bot is told at its start. */
export type BotConfig = Pick<Config, 'apiUrl' | 'guildId' | 'shards' | 'gatewayLimitMs'> & { token: string };

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** How long replies in flight are waited for: discord.js itself gives up a first reply after 3 seconds. */
const FINISH_MS = 5_000;
const LEAVE_MS = 1_000;

/**
 * Logs in, as often as it takes while Discord is down, and registers the commands. `null`: told to stop before
 * that came about. Trouble is what only the operator can mend.
 */
export async function startBot(
  config: BotConfig,
  desk: Desk,
  stop: AbortSignal,
): Promise<Bot | Trouble | null> {
  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  };
  const isNew = firstTime();
  for (let pause = FIRST_PAUSE_MS; !stop.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const client = createClient(config.apiUrl, config.shards, desk.record);
    client.on(Events.InteractionCreate, (interaction) => {
      if (isNew(interaction.id)) track(dispatch(interaction, desk));
    });
    client.on(Events.MessageCreate, (message) => {
      // Of all that is written in a server, only what is said to the bot is remembered.
      if (isSaidTo(message) && isNew(message.id)) track(converse(message, desk));
    });
    client.on(Events.Error, (error) => desk.log.error({ err: error }, 'the Discord client reports an error'));
    const gateway = watchGateway(client, desk.log, config.gatewayLimitMs);
    const ready = await Promise.race([login(client, config.token, gateway), aborted(stop)]);
    if (ready !== null && !isTrouble(ready)) {
      const refused = await tellCommands(ready, config, desk, stop);
      if (!refused) return running(ready, gateway, inFlight, desk.log);
      gateway.stop();
      await client.destroy();
      return refused;
    }
    gateway.stop();
    if (ready === null) {
      void client.destroy();
      break;
    }
    if (ready.exitCode === EXIT_CONFIG) return ready;
    desk.log.warn({ seconds: pause / 1000 }, `${ready.trouble} Trying again.`);
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
  return null;
}

function running(
  client: Client<true>,
  gateway: Gateway,
  inFlight: ReadonlySet<Promise<void>>,
  log: Logger,
): Bot {
  return {
    client,
    gateway,
    async close() {
      const finished = async () => {
        while (inFlight.size > 0) await Promise.allSettled(inFlight);
      };
      await Promise.race([finished(), sleep(FINISH_MS, undefined, { ref: false })]);
      if (inFlight.size > 0) log.warn({ replies: inFlight.size }, 'replies could not be finished in time');
      gateway.stop();
      await Promise.race([client.destroy(), sleep(LEAVE_MS, undefined, { ref: false })]);
    },
  };
}

/** One process registers for all, the one with shard 0. */
async function tellCommands(
  client: Client<true>,
  { guildId, shards }: BotConfig,
  { commands, log }: Desk,
  stop: AbortSignal,
): Promise<Trouble | null> {
  log.info({ servers: client.guilds.cache.size, invite: inviteLink(client.application.id) }, 'ready');
  if (shards !== null && !shards.ids.includes(0)) return null;
  const wanted = commands.map(({ data }) => data);
  const tell = async () => {
    const registered = await register(client.rest, client.application.id, guildId, wanted);
    log.info({ ...registered }, 'commands registered');
    // Ids of the commands, by which /about makes them something to press.
    await client.application.commands.fetch(guildId ? { guildId } : {});
  };
  // What was registered before still works, so a Discord that fails at it does not keep the bot from answering.
  const again = async (error: unknown): Promise<void> => {
    log.error({ err: error }, 'commands could not be registered, trying again in a minute');
    await sleep(LONGEST_PAUSE_MS, undefined, { signal: stop, ref: false });
    await tell().catch(again);
  };
  try {
    await tell();
  } catch (error) {
    if (guildId && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
      return misconfigured(
        'DISCORD_GUILD_ID names a server that the bot is not in. Invite it there, or leave the setting empty.',
      );
    }
    again(error).catch(() => {});
  }
  return null;
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
