/** What the gateway tells a bot of each happening: the events, and the intents they need. */

import { ChannelType, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Happening } from '../bus.ts';
import type { StoredMessage } from '../message-log.ts';
import { bareMember, guildCreatePayload } from '../payloads.ts';
import { placeOf, reachesBot, type World } from '../world.ts';
import { visibleToBot } from './intents.ts';

export interface Dispatch {
  readonly name: string;
  /** Any one of these bits lets a session hear it; 0: every session does. */
  readonly intents: number;
  /** Decides the shard; `null`: shard 0. */
  readonly guildId: string | null;
  readonly data: object;
}

export function dispatchesFor(world: World, happening: Happening): Dispatch[] {
  switch (happening.type) {
    case 'message-created':
      return messageDispatch(world, 'MESSAGE_CREATE', happening.stored, true);
    case 'message-updated':
      return messageDispatch(world, 'MESSAGE_UPDATE', happening.stored, true);
    case 'message-deleted':
      return messageDispatch(world, 'MESSAGE_DELETE', happening.stored, false);
    case 'interaction':
      return [{ name: 'INTERACTION_CREATE', intents: 0, guildId: happening.guildId, data: happening.data }];
    case 'typing': {
      const { channelId, guildId, userId } = happening;
      if (!reachesBot(world, placeOf(world, channelId)!)) return [];
      const intents = guildId === null ? Intent.DirectMessageTyping : Intent.GuildMessageTyping;
      const data = {
        channel_id: channelId,
        user_id: userId,
        timestamp: Math.floor(Date.now() / 1000),
        ...(guildId !== null && { guild_id: guildId }),
      };
      return [{ name: 'TYPING_START', intents, guildId, data }];
    }
    case 'guild-available': {
      const guild = world.guilds.get(happening.guildId)!;
      const data = guildCreatePayload(world, guild);
      return [{ name: 'GUILD_CREATE', intents: Intent.Guilds, guildId: guild.id, data }];
    }
    case 'guild-unavailable':
    case 'guild-left': {
      const { guildId } = happening;
      const data = { id: guildId, ...(happening.type === 'guild-unavailable' && { unavailable: true }) };
      return [{ name: 'GUILD_DELETE', intents: Intent.Guilds, guildId, data }];
    }
    case 'channel-updated':
    case 'channel-deleted': {
      const { channel } = happening;
      const guildId = channel.type === ChannelType.GuildText ? (channel.guild_id ?? null) : null;
      const name = happening.type === 'channel-updated' ? 'CHANNEL_UPDATE' : 'CHANNEL_DELETE';
      return [{ name, intents: Intent.Guilds, guildId, data: channel }];
    }
    case 'role-updated': {
      const { guildId, role } = happening;
      const data = { guild_id: guildId, role };
      return [{ name: 'GUILD_ROLE_UPDATE', intents: Intent.Guilds, guildId, data }];
    }
    case 'commands-changed':
      return [];
  }
}

function messageDispatch(world: World, name: string, stored: StoredMessage, whole: boolean): Dispatch[] {
  const { message, onlyFor } = stored;
  // Discord sends ephemeral messages like direct ones: without a server and under that intent
  // (discord/discord-api-docs issue 4557).
  const guildId = onlyFor === null ? stored.guildId : null;
  const { channel, guild } = placeOf(world, message.channel_id)!;
  // Where the bot is not, it is told of its own answers only.
  if (!reachesBot(world, { channel, guild }) && message.application_id === undefined) return [];
  const author = message.webhook_id === undefined ? guild?.members.get(message.author.id) : undefined;
  const place = guildId === null ? {} : { guild_id: guildId };
  const data = whole
    ? {
        ...visibleToBot(world, message),
        ...place,
        // By this a client knows a direct message whose channel it was never told of.
        ...(guild === null && { channel_type: channel.type }),
        ...(author && { member: bareMember(author) }),
      }
    : { id: message.id, channel_id: message.channel_id, ...place };
  const intents = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  return [{ name, intents, guildId: stored.guildId, data }];
}
