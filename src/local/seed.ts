/** The world a local Discord starts with: the same ids at every start, so that a `.env` file stays valid. */

import { type APIUser, ChannelType } from 'discord-api-types/v10';
import { MessageLog } from './message-log.ts';
import { BIRTH_MS, NO_FLAGS, seedGuild } from './seed-guild.ts';
import { snowflakeAt } from './snowflake.ts';
import type { World } from './world.ts';

export interface SeedOptions {
  /** Name of the application and its bot. */
  readonly applicationName: string;
  /** Servers the bot is in. */
  readonly guilds: number;
  /** Numbered text channels in each of them, besides the named ones. */
  readonly extraChannels: number;
  /** Messages kept per channel. */
  readonly history: number;
  /** Members beyond the two, `Member 2` and so on: a load needs many, since one may not ask all the time. */
  readonly crowd?: number;
}

/** Ids of one kind lie a millisecond apart, so that neighbouring servers fall on neighbouring shards. */
const id = (kind: number, number = 0) => snowflakeAt(BIRTH_MS + kind * 3_600_000 + number);

const APPLICATION = id(1);
const [MODERATOR, MEMBER, OWNER] = [id(2, 0), id(2, 1), id(2, 2)];

/** Builds the world: the bot, a moderator, a member, the servers they meet in, one where the bot is not, and a group. */
export function seedWorld(options: SeedOptions): World {
  const crowd = Array.from({ length: options.crowd ?? 0 }, (_, number) => id(6, number));
  const world: World = {
    application: { id: APPLICATION, name: options.applicationName, token: `local.${APPLICATION}.token` },
    users: new Map([
      [APPLICATION, user(APPLICATION, options.applicationName, true)],
      [MODERATOR, user(MODERATOR, 'Moderator')],
      [MEMBER, user(MEMBER, 'Member')],
      [OWNER, user(OWNER, 'Owner')],
    ]),
    people: [MODERATOR, MEMBER, ...crowd],
    guilds: new Map(),
    channels: new Map(),
    installedBy: new Set([MODERATOR, MEMBER]),
  };
  for (const [number, person] of crowd.entries()) {
    world.users.set(person, user(person, `Member ${number + 2}`));
    world.installedBy.add(person);
  }
  const cast = { owner: OWNER, moderator: MODERATOR, member: MEMBER, crowd };
  for (let number = 0; number < options.guilds; number++) {
    const name = number === 0 ? 'Local server' : `Local server ${number + 1}`;
    seedGuild(world, { id: id(3, number), name, withBot: true, ...options }, cast);
  }
  const outside = { ...options, extraChannels: 0 };
  seedGuild(world, { id: id(4), name: 'Another server', withBot: false, ...outside }, cast);
  for (const [number, person] of world.people.entries()) {
    const channelId = id(5, number);
    world.channels.set(channelId, {
      id: channelId,
      type: ChannelType.DM,
      guildId: null,
      name: '',
      topic: '',
      position: 0,
      overwrites: [],
      recipients: [APPLICATION, person],
      log: new MessageLog(options.history),
    });
  }
  // A group of people: the bot is never in one, whoever installed it for themselves brings it along.
  const group = id(7);
  world.channels.set(group, {
    id: group,
    type: ChannelType.GroupDM,
    guildId: null,
    name: 'Local group',
    topic: '',
    position: 0,
    overwrites: [],
    recipients: [MODERATOR, MEMBER, OWNER],
    log: new MessageLog(options.history),
  });
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
