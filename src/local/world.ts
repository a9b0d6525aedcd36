/** What there is in the local Discord: servers, channels, roles, people. Plain data, in memory. */

import type { APIOverwrite, APIRole, APIUser, ChannelType } from 'discord-api-types/v10';
import type { MessageLog } from './message-log.ts';

export interface Member {
  readonly userId: string;
  readonly roles: readonly string[];
  /** ISO 8601. */
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** By id; the role with the server's own id is `@everyone`. */
  readonly roles: Map<string, APIRole>;
  readonly channels: Set<string>;
  readonly members: Map<string, Member>;
  /** `false` while Discord itself has lost the server: an outage, not a goodbye. */
  available: boolean;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.GroupDM;
  readonly guildId: string | null;
  readonly name: string;
  readonly topic: string;
  readonly position: number;
  /** Permission overwrites, of roles and of members. */
  overwrites: APIOverwrite[];
  /** The two people of a direct message, all of a group; empty in a server. */
  readonly recipients: readonly string[];
  readonly log: MessageLog;
}

export interface Application {
  /** Also the id of its bot user. */
  readonly id: string;
  readonly name: string;
  readonly token: string;
}

export interface World {
  readonly application: Application;
  readonly users: Map<string, APIUser>;
  /** Users whose place one can take, on the page and in tests. */
  readonly people: readonly string[];
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** Users who installed the application for themselves, so that it serves them in any server. */
  readonly installedBy: Set<string>;
}

export interface Place {
  readonly channel: Channel;
  readonly guild: Guild | null;
}

/** The channel with its server; `null` when there is none. */
export function placeOf(world: World, channelId: string): Place | null {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return null;
  const guild = channel.guildId === null ? null : (world.guilds.get(channel.guildId) ?? null);
  return { channel, guild };
}

/** Whether the bot itself is where the channel is: who installed it for themselves may use it elsewhere too. */
export function reachesBot(world: World, { channel, guild }: Place): boolean {
  return guild === null ? channel.recipients.includes(world.application.id) : hasBot(world, guild);
}

/** Whether the bot itself is in the server. */
export function hasBot(world: World, guild: Guild): boolean {
  return guild.members.has(world.application.id);
}

/** The direct message of these two people, if it has been opened. */
export function directMessage(world: World, left: string, right: string): Channel | undefined {
  for (const channel of world.channels.values()) {
    if (channel.recipients.includes(left) && channel.recipients.includes(right)) return channel;
  }
  return undefined;
}

/** A user by id. People of this world never vanish, so a missing one is a bug. */
export function userOf(world: World, id: string): APIUser {
  const user = world.users.get(id);
  if (user === undefined) throw new Error(`No user ${id}`);
  return user;
}
