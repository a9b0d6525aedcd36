/** Which events a bot hears of, and how much of a message it may read, by the intents it asked for. */

import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { World } from '../world.ts';

/** Intents that a bot must be granted; this one is not. */
export const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

export const KNOWN_INTENTS = Object.values(Intent)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/**
 * The message as the bot may see it without the privileged intent: the content of other people's messages is
 * blank unless they mention the bot, write to it directly, or it is its own.
 * Discord does the same to events and to REST answers.
 */
export function visibleToBot(world: World, message: APIMessage): APIMessage {
  const { application, channels } = world;
  const replied = message.referenced_message;
  const shown =
    message.author.id === application.id ||
    channels.get(message.channel_id)?.guildId === null ||
    message.mentions.some(({ id }) => id === application.id);
  if (shown && !replied) return message;
  return {
    ...message,
    ...(!shown && { content: '', embeds: [], attachments: [], components: [] }),
    ...(replied && { referenced_message: visibleToBot(world, replied) }),
  };
}
