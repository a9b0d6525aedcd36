/** The running bot: logged in, answering until it is closed. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { EXIT_CONFIG, isTrouble, type Trouble, told } from '../trouble.ts';
import { accountLink, createClient, inviteLink, login } from './client.ts';
import { converse, type Desk, dispatch, isSaidTo } from './dispatch.ts';
import { type Gateway, watchGateway } from './gateway.ts';
import { sayHeldBack } from './held.ts';
import { tellCommands } from './tell.ts';

export interface Bot {
  readonly client: Client<true>;
  readonly gateway: Gateway;
  /** Resolves once Discord has our commands; trouble: it never will. Nobody has to wait for it to be answered. */
  readonly registered: Promise<Trouble | null>;
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
 * Logs in, as often as it takes while Discord is down. `null`: told to stop before that came about. Trouble is what
 * only the operator can mend.
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
  for (let pause = FIRST_PAUSE_MS; !stop.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const client = createClient(config.apiUrl, config.shards, desk.record, sayHeldBack(desk.log));
    client.on(Events.InteractionCreate, (interaction) => {
      if (desk.isNew(interaction.id)) track(dispatch(interaction, desk));
    });
    client.on(Events.MessageCreate, (message) => {
      // Of all that is written in a server, only what is said to the bot is remembered.
      if (isSaidTo(message) && desk.isNew(message.id)) track(converse(message, desk));
    });
    client.on(Events.Error, (error) => desk.log.error({ err: error }, 'the Discord client reports an error'));
    const gateway = watchGateway(client, desk.log, config.gatewayLimitMs);
    const ready = await Promise.race([login(client, config.token, gateway), aborted(stop)]);
    if (ready !== null && !isTrouble(ready)) {
      const { id } = ready.application;
      const links = { invite: inviteLink(id), account: accountLink(id) };
      desk.log.info({ servers: ready.guilds.cache.size, ...links }, 'ready');
      const registered = tellCommands(ready, config, desk, stop);
      return { ...running(ready, gateway, inFlight, desk.log), registered };
    }
    gateway.stop();
    if (ready === null) {
      void client.destroy();
      break;
    }
    if (ready.exitCode === EXIT_CONFIG) return ready;
    desk.log.warn({ seconds: pause / 1000 }, `${told(ready)} Trying again.`);
    await sleep(pause, undefined, { signal: stop }).catch(() => {});
  }
  return null;
}

function running(
  client: Client<true>,
  gateway: Gateway,
  inFlight: ReadonlySet<Promise<void>>,
  log: Logger,
): Omit<Bot, 'registered'> {
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

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
