/** One server of the first world: its roles, its people, its channels. */

import { type APIOverwrite, type APIRole, ChannelType, OverwriteType } from 'discord-api-types/v10';
import { MessageLog } from './message-log.ts';
import { EVERYONE_PERMISSIONS, Permission } from './permissions.ts';
import type { Guild, World } from './world.ts';

/** The day these ids were made: any past day does. */
export const BIRTH_MS = Date.UTC(2026, 0, 5);

/** A number, not a literal: the enums of flags have no member for 0. */
export const NO_FLAGS: number = 0;

export interface GuildSeed {
  readonly id: string;
  readonly name: string;
  readonly withBot: boolean;
  readonly extraChannels: number;
  readonly history: number;
}

/** User ids of the people in the server. */
export interface Cast {
  readonly owner: string;
  readonly moderator: string;
  readonly member: string;
  readonly crowd: readonly string[];
}

/** What a moderator may do beyond everybody. */
const MODERATOR_PERMISSIONS =
  Permission.ManageGuild | Permission.ManageMessages | Permission.ManageChannels | Permission.MentionEveryone;

/** An id that belongs to the server: roles and channels lie just after it. */
const after = (guildId: string, place: number) => (BigInt(guildId) + BigInt(place)).toString();

export function seedGuild(world: World, seed: GuildSeed, cast: Cast): void {
  const bot = world.application.id;
  const [moderators, members, bots] = [after(seed.id, 1), after(seed.id, 2), after(seed.id, 3)];
  const roles = [
    role(seed.id, '@everyone', EVERYONE_PERMISSIONS, 0),
    role(members, 'Member', 0n, 1, 0x3d8b7d),
    role(moderators, 'Moderator', MODERATOR_PERMISSIONS, 2, 0xc27c0e),
  ];
  const people: [user: string, role: string | null][] = [
    [cast.owner, null],
    [cast.moderator, moderators],
    [cast.member, members],
    ...cast.crowd.map((user): [string, string] => [user, members]),
  ];
  if (seed.withBot) {
    const own = role(bots, world.application.name, EVERYONE_PERMISSIONS, 3);
    roles.push({ ...own, managed: true, tags: { bot_id: bot } });
    people.push([bot, bots]);
  }
  const joinedAt = new Date(BIRTH_MS).toISOString();
  const guild: Guild = {
    id: seed.id,
    name: seed.name,
    ownerId: cast.owner,
    roles: new Map(roles.map((each) => [each.id, each])),
    channels: new Set(),
    members: new Map(
      people.map(([userId, roleId]) => [
        userId,
        { userId, roles: roleId === null ? [] : [roleId], joinedAt },
      ]),
    ),
    available: true,
  };
  world.guilds.set(guild.id, guild);
  for (const [position, room] of roomsOf(seed, moderators).entries()) {
    const id = after(seed.id, 100 + position);
    guild.channels.add(id);
    world.channels.set(id, {
      topic: '',
      overwrites: [],
      ...room,
      id,
      guildId: guild.id,
      position,
      type: ChannelType.GuildText,
      recipients: [],
      log: new MessageLog(seed.history),
    });
  }
}

interface RoomSeed {
  readonly name: string;
  readonly topic?: string;
  readonly overwrites?: APIOverwrite[];
}

function roomsOf({ id, withBot, extraChannels }: GuildSeed, moderators: string): RoomSeed[] {
  if (!withBot) return [{ name: 'general', topic: 'The bot is not in this server' }];
  const only = (permission: bigint): APIOverwrite[] => [
    { id, type: OverwriteType.Role, allow: '0', deny: permission.toString() },
    { id: moderators, type: OverwriteType.Role, allow: permission.toString(), deny: '0' },
  ];
  return [
    { name: 'general', topic: 'Ask away' },
    { name: 'news', topic: 'A good place for a digest' },
    { name: 'announcements', topic: 'Only moderators write here', overwrites: only(Permission.SendMessages) },
    { name: 'moderators', topic: 'Only moderators see this', overwrites: only(Permission.ViewChannel) },
    ...Array.from({ length: extraChannels }, (_, place) => ({ name: `channel-${place + 1}` })),
  ];
}

function role(id: string, name: string, permissions: bigint, position: number, color = 0): APIRole {
  return {
    id,
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
