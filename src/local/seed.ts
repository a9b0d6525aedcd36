/** The world a local Discord starts with: the same ids at every start, so that a `.env` file stays valid. */

import { type APIRole, type APIUser, ChannelType, OverwriteType } from 'discord-api-types/v10';
import { MessageLog } from './message-log.ts';
import { EVERYONE_PERMISSIONS, Permission } from './permissions.ts';
import { snowflakeAt } from './snowflake.ts';
import type { Channel, Guild, World } from './world.ts';

export interface SeedOptions {
  /** Name of the application and its bot. */
  readonly applicationName: string;
  /** Servers the bot is in. */
  readonly guilds: number;
  /** Numbered text channels in each server, besides the named ones. */
  readonly extraChannels: number;
  /** Messages kept per channel. */
  readonly history: number;
}

/** A number, not a literal: the enums of flags have no member for 0. */
const NO_FLAGS: number = 0;

/** The day these ids were made: any past day does. */
const BIRTH_MS = Date.UTC(2026, 0, 5);
const JOINED = new Date(BIRTH_MS).toISOString();

/** Ids of one kind lie a minute apart, so that neighbouring servers fall on neighbouring shards. */
const id = (kind: number, number = 0) => snowflakeAt(BIRTH_MS + kind * 3_600_000 + number * 60_000);

const APPLICATION = id(1);
const MODERATOR = id(2, 0);
const MEMBER = id(2, 1);

/** What a moderator may do beyond everybody. */
const MODERATOR_PERMISSIONS =
  Permission.ManageGuild | Permission.ManageMessages | Permission.ManageChannels | Permission.MentionEveryone;

/** Builds the world: the bot, a moderator, a member, and the servers they meet in. */
export function seedWorld(options: SeedOptions): World {
  const world: World = {
    application: { id: APPLICATION, name: options.applicationName, token: `local.${APPLICATION}.token` },
    users: new Map([
      [APPLICATION, user(APPLICATION, options.applicationName, true)],
      [MODERATOR, user(MODERATOR, 'Moderator')],
      [MEMBER, user(MEMBER, 'Member')],
    ]),
    guilds: new Map(),
    channels: new Map(),
    installedBy: new Set([MODERATOR, MEMBER]),
  };
  for (let number = 0; number < options.guilds; number++) {
    addGuild(world, number, number === 0 ? 'Local server' : `Local server ${number + 1}`, true, options);
  }
  addGuild(world, options.guilds, 'Another server', false, options);
  for (const [number, member] of [MODERATOR, MEMBER].entries()) {
    addChannel(
      world,
      { id: id(5, number), guildId: null, name: '', recipients: [APPLICATION, member] },
      options,
    );
  }
  return world;
}

function user(userId: string, name: string, bot = false): APIUser {
  return {
    id: userId,
    username: bot ? name : name.toLowerCase(),
    global_name: bot ? null : name,
    discriminator: '0',
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
    ...(bot && { bot: true }),
  };
}

function addGuild(world: World, number: number, name: string, withBot: boolean, options: SeedOptions): void {
  const guildId = id(3, number);
  const [moderators, members, bot] = [1, 2, 3].map((place) => `${BigInt(guildId) + BigInt(place)}`) as [
    string,
    string,
    string,
  ];
  const guild: Guild = {
    id: guildId,
    name,
    ownerId: `${BigInt(guildId) + 9n}`,
    roles: new Map(),
    channels: new Set(),
    members: new Map(),
    available: true,
  };
  const roles = [
    role(guildId, '@everyone', EVERYONE_PERMISSIONS, 0),
    role(members, 'Member', 0n, 1, 0x3d8b7d),
    role(moderators, 'Moderator', MODERATOR_PERMISSIONS, 2, 0xc27c0e),
  ];
  if (withBot) {
    roles.push({
      ...role(bot, world.application.name, EVERYONE_PERMISSIONS, 3),
      managed: true,
      tags: { bot_id: world.application.id },
    });
  }
  for (const each of roles) guild.roles.set(each.id, each);
  guild.members.set(MODERATOR, { userId: MODERATOR, roles: [moderators], joinedAt: JOINED });
  guild.members.set(MEMBER, { userId: MEMBER, roles: [members], joinedAt: JOINED });
  if (withBot) {
    guild.members.set(world.application.id, { userId: world.application.id, roles: [bot], joinedAt: JOINED });
  }
  world.guilds.set(guildId, guild);

  const only = (allowed: string, denied: bigint) => [
    { id: guildId, type: OverwriteType.Role, allow: '0', deny: denied.toString() },
    { id: allowed, type: OverwriteType.Role, allow: denied.toString(), deny: '0' },
  ];
  const named = [
    { name: 'general', topic: 'Talk about the talks' },
    { name: 'news', topic: 'Where a digest would go' },
    {
      name: 'announcements',
      topic: 'Only moderators write here',
      overwrites: only(moderators, Permission.SendMessages),
    },
    {
      name: 'moderators',
      topic: 'Only moderators see this',
      overwrites: only(moderators, Permission.ViewChannel),
    },
  ];
  const extra = Array.from({ length: options.extraChannels }, (_, index) => ({
    name: `channel-${index + 1}`,
  }));
  for (const [position, channel] of [...named, ...extra].entries()) {
    const channelId = `${BigInt(guildId) + 100n + BigInt(position)}`;
    addChannel(world, { ...channel, id: channelId, guildId, position }, options);
    guild.channels.add(channelId);
  }
}

function role(roleId: string, name: string, permissions: bigint, position: number, color = 0): APIRole {
  return {
    id: roleId,
    name,
    permissions: permissions.toString(),
    position,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: color !== 0,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: NO_FLAGS,
  };
}

function addChannel(
  world: World,
  channel: Pick<Channel, 'id' | 'guildId' | 'name'> & Partial<Channel>,
  options: SeedOptions,
): void {
  world.channels.set(channel.id, {
    type: channel.guildId === null ? ChannelType.DM : ChannelType.GuildText,
    topic: '',
    position: 0,
    overwrites: [],
    recipients: [],
    log: new MessageLog(options.history),
    ...channel,
  });
}
