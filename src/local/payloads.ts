/** Servers, channels and members as Discord writes them in its payloads. */

import {
  type APIChannel,
  type APIDMChannel,
  type APIGroupDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APITextChannel,
  ChannelType,
} from 'discord-api-types/v10';
import { permissionsIn } from './permissions.ts';
import { type Channel, type Guild, type Member, userOf, type World } from './world.ts';

export function guildPayload(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()],
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    hub_type: null,
    emojis: [],
    stickers: [],
    incidents_data: null,
  } as unknown as APIGuild;
}

/** The whole server, as GUILD_CREATE brings it to a bot. */
export function guildCreatePayload(world: World, guild: Guild): object {
  const bot = guild.members.get(world.application.id);
  return {
    ...guildPayload(guild),
    joined_at: bot?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    // Without the member intent a bot learns of itself only.
    members: bot === undefined ? [] : [memberPayload(world, bot)],
    channels: channelsOf(world, guild).map((channel) => channelPayload(world, channel)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...guild.channels].map((channelId) => world.channels.get(channelId)!);
}

export function channelPayload(world: World, channel: Channel): APIChannel {
  const lastMessage = channel.log.list({ limit: 1 }, () => true)[0]?.message.id ?? null;
  if (channel.guildId === null) return directPayload(world, channel, lastMessage);
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic === '' ? null : channel.topic,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: lastMessage,
    last_pin_timestamp: null,
    flags: 0,
  } as unknown as APITextChannel;
}

function directPayload(world: World, channel: Channel, lastMessage: string | null): APIChannel {
  // A bot sees only the other side among the recipients.
  const others = channel.recipients.filter((userId) => userId !== world.application.id);
  return {
    id: channel.id,
    type: channel.type,
    last_message_id: lastMessage,
    flags: 0,
    recipients: others.map((userId) => userOf(world, userId)),
    ...(channel.type === ChannelType.GroupDM && { name: channel.name, icon: null, owner_id: others[0] }),
  } as unknown as APIDMChannel | APIGroupDMChannel;
}

/** The short form that interactions carry, with the invoking user's permissions. */
export function interactionChannel(world: World, channel: Channel, userId: string): object {
  const guild = channel.guildId === null ? null : (world.guilds.get(channel.guildId) ?? null);
  const permissions = permissionsIn(world, { channel, guild }, userId).toString();
  return { ...channelPayload(world, channel), permissions };
}

export function memberPayload(world: World, member: Member): APIGuildMember {
  return { user: userOf(world, member.userId), ...bareMember(member) } as APIGuildMember;
}

/** A member without the user, as it stands beside a message's author. */
export function bareMember(member: Member): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
