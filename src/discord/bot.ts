/** The running bot: logged in, commands registered, answering until it is closed. */

import { Events } from 'discord.js';
import type { Config } from '../config.ts';
import { isTrouble, type Trouble } from '../trouble.ts';
import { createClient, inviteLink, login } from './client.ts';
import { converse, type Desk, dispatch } from './dispatch.ts';
import { register } from './register.ts';

export interface Bot {
  /** Lets replies in flight finish, then leaves. */
  close(): Promise<void>;
}

export async function startBot(
  config: Pick<Config, 'apiUrl' | 'guildId'> & { token: string },
  desk: Desk,
): Promise<Bot | Trouble> {
  const client = createClient(config.apiUrl);
  const inFlight = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  };
  client.on(Events.InteractionCreate, (interaction) => track(dispatch(interaction, desk)));
  client.on(Events.MessageCreate, (message) => track(converse(message, desk)));
  client.on(Events.Error, (error) => desk.log.error({ err: error }, 'the Discord client reports an error'));

  const ready = await login(client, config.token);
  if (isTrouble(ready)) return ready;
  const commands = desk.commands.map(({ data }) => data);
  const registered = await register(ready.rest, ready.application.id, config.guildId, commands);
  desk.log.info({ ...registered }, 'commands registered');
  desk.log.info(`invite: ${inviteLink(ready.application.id)}`);
  desk.log.info({ servers: ready.guilds.cache.size }, 'ready');
  return {
    async close() {
      await Promise.allSettled(inFlight);
      await client.destroy();
    },
  };
}
