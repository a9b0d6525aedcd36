/** What a member sees beside the messages: who they are, the servers, the channels. */

import { ChannelType } from 'discord-api-types/v10';
import type { Local } from '../local.ts';
import { channelsOf } from '../payloads.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import { type Channel, userOf } from '../world.ts';
import type { Places, Room, Welcome } from './shapes.ts';

export function welcome({ world }: Local, version: string): Welcome {
  const { id, name } = world.application;
  const [first] = world.guilds.values();
  return {
    application: { id, name },
    version,
    members: world.people
      .map((person) => userOf(world, person))
      .map((user) => ({
        id: user.id,
        name: user.global_name ?? user.username,
        roles: (first?.members.get(user.id)?.roles ?? []).map((role) => first?.roles.get(role)?.name ?? role),
      })),
  };
}

export function placesFor(local: Local, userId: string): Places {
  const { world } = local;
  const rooms = (channels: readonly Channel[]) =>
    channels.map((channel) => roomOf(local, channel, userId)).filter((room) => room !== null);
  const houses = [...world.guilds.values()].filter((guild) => guild.members.has(userId));
  return {
    guilds: houses.map((guild) => ({
      id: guild.id,
      name: guild.name,
      rooms: rooms(channelsOf(world, guild)),
      roles: [...guild.roles.values()].map(({ id, name, color }) => ({ id, name, color })),
    })),
    direct: rooms([...world.channels.values()].filter(({ recipients }) => recipients.includes(userId))),
  };
}

/** `null`: the member may not see it. */
function roomOf(local: Local, channel: Channel, userId: string): Room | null {
  const guild = channel.guildId === null ? null : (local.world.guilds.get(channel.guildId) ?? null);
  const bits = permissionsIn(local.world, { channel, guild }, userId);
  if (!may(bits, Permission.ViewChannel)) return null;
  const other = channel.type === ChannelType.DM ? channel.recipients.find((id) => id !== userId) : undefined;
  const user = other === undefined ? null : userOf(local.world, other);
  return {
    id: channel.id,
    guild_id: channel.guildId,
    name: user === null ? channel.name : (user.global_name ?? user.username),
    topic: channel.topic,
    may_write: may(bits, Permission.SendMessages),
    may_manage: may(bits, Permission.ManageMessages),
  };
}
