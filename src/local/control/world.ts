/** What can befall a bot's world: lost permissions, deleted channels, kicks, outages. */

import { OverwriteType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Local } from '../local.ts';
import { deleteMessage } from '../messages.ts';
import { channelPayload } from '../payloads.ts';
import { Permission } from '../permissions.ts';
import { type Guild, type Place, placeOf } from '../world.ts';

const permission = z.enum(Object.keys(Permission) as [keyof typeof Permission]);

export const worldChange = z.discriminatedUnion('do', [
  /** Denies the bot these permissions in a channel, and gives all others back. */
  z.object({ do: z.literal('deny'), channel: z.string(), permissions: z.array(permission) }),
  /** Takes these permissions from every role of a server. */
  z.object({ do: z.literal('strip'), guild: z.string(), permissions: z.array(permission) }),
  z.object({ do: z.literal('delete channel'), channel: z.string() }),
  /** As a moderator would. */
  z.object({ do: z.literal('delete message'), channel: z.string(), message: z.string() }),
  z.object({ do: z.literal('kick'), guild: z.string() }),
  z.object({ do: z.literal('invite'), guild: z.string() }),
  /** Discord loses the server for a while; the bot stays a member. */
  z.object({ do: z.literal('outage'), guild: z.string() }),
  z.object({ do: z.literal('restore'), guild: z.string() }),
]);

export type WorldChange = z.output<typeof worldChange>;

/** Throws for ids that do not exist: a mistake of the test. */
export function changeWorld(local: Local, change: WorldChange): void {
  switch (change.do) {
    case 'deny':
      deny(local, placeAt(local, change.channel), change.permissions);
      break;
    case 'strip':
      strip(local, guildAt(local, change.guild), change.permissions);
      break;
    case 'delete channel':
      deleteChannel(local, placeAt(local, change.channel));
      break;
    case 'delete message': {
      const place = placeAt(local, change.channel);
      const stored = place.channel.log.get(change.message);
      if (stored === undefined) throw new Error(`No message ${change.message}`);
      deleteMessage(local, place, stored);
      break;
    }
    default:
      changeGuild(local, change.do, guildAt(local, change.guild));
      break;
  }
}

function placeAt(local: Local, channelId: string): Place {
  const place = placeOf(local.world, channelId);
  if (place === null) throw new Error(`No channel ${channelId}`);
  return place;
}

function guildAt({ world }: Local, guildId: string): Guild {
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error(`No server ${guildId}`);
  return guild;
}

type Names = readonly (keyof typeof Permission)[];
const bitsOf = (names: Names) => names.reduce((all, name) => all | Permission[name], 0n);

function strip(local: Local, guild: Guild, permissions: Names): void {
  for (const old of guild.roles.values()) {
    const role = { ...old, permissions: (BigInt(old.permissions) & ~bitsOf(permissions)).toString() };
    guild.roles.set(role.id, role);
    local.bus.tell({ type: 'role-updated', guildId: guild.id, role });
  }
}

function deny(local: Local, { channel }: Place, permissions: Names): void {
  const id = local.world.application.id;
  const bits = bitsOf(permissions);
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== id);
  const own = { id, type: OverwriteType.Member, allow: '0', deny: bits.toString() };
  channel.overwrites = bits === 0n ? others : [...others, own];
  local.bus.tell({ type: 'channel-updated', channel: channelPayload(local.world, channel) });
}

function deleteChannel(local: Local, { channel, guild }: Place): void {
  const payload = channelPayload(local.world, channel);
  local.world.channels.delete(channel.id);
  guild?.channels.delete(channel.id);
  local.bus.tell({ type: 'channel-deleted', channel: payload });
}

function changeGuild(local: Local, deed: 'kick' | 'invite' | 'outage' | 'restore', guild: Guild): void {
  const guildId = guild.id;
  const bot = local.world.application.id;
  switch (deed) {
    case 'kick':
      guild.members.delete(bot);
      local.bus.tell({ type: 'guild-left', guildId });
      break;
    case 'invite': {
      const own = [...guild.roles.values()].find(({ tags }) => tags?.bot_id === bot);
      const joinedAt = new Date(local.now()).toISOString();
      guild.members.set(bot, { userId: bot, roles: own ? [own.id] : [], joinedAt });
      local.bus.tell({ type: 'guild-available', guildId });
      break;
    }
    case 'outage':
      guild.available = false;
      local.bus.tell({ type: 'guild-unavailable', guildId });
      break;
    case 'restore':
      guild.available = true;
      local.bus.tell({ type: 'guild-available', guildId });
      break;
  }
}
