/** Who may do what where: Discord's permission algorithm over roles and channel overwrites. */

import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Place, World } from './world.ts';

export const Permission = PermissionFlagsBits;

export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What everybody may do unless something says otherwise, about as in a new server. */
export const EVERYONE_PERMISSIONS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.AddReactions |
  Permission.UseExternalEmojis |
  Permission.UseApplicationCommands |
  Permission.UseExternalApps |
  Permission.ChangeNickname;

/** In a direct message both sides may do what makes sense there. */
const DIRECT_MESSAGE_PERMISSIONS = EVERYONE_PERMISSIONS & ~Permission.ChangeNickname;

/** Permission bits of a user in a place; 0n when the user is not there at all. */
export function permissionsIn(world: World, place: Place, userId: string): bigint {
  const { channel, guild } = place;
  if (guild === null) return channel.recipients.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  // A user-installed application acts in a server it is not in with what @everyone may do.
  if (userId === world.application.id && !guild.members.has(userId)) return EVERYONE_PERMISSIONS;
  const base = guildPermissions(guild, userId);
  return (base & Permission.Administrator) !== 0n
    ? ALL_PERMISSIONS
    : overwritten(base, guild, channel, userId);
}

/** Permission bits in the server, before any channel's overwrites. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  let bits = 0n;
  for (const role of [guild.id, ...member.roles]) bits |= BigInt(guild.roles.get(role)?.permissions ?? 0);
  return (bits & Permission.Administrator) !== 0n ? ALL_PERMISSIONS : bits;
}

/** Order of Discord's documentation: @everyone, then the roles together, then the member. */
function overwritten(base: bigint, guild: Guild, channel: Channel, userId: string): bigint {
  const roles = new Set(guild.members.get(userId)?.roles);
  const ofRoles = channel.overwrites.filter(({ type }) => type === OverwriteType.Role);
  const steps = [
    ofRoles.filter(({ id }) => id === guild.id),
    ofRoles.filter(({ id }) => roles.has(id)),
    channel.overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return steps.reduce((bits, step) => {
    const deny = step.reduce((all, overwrite) => all | BigInt(overwrite.deny), 0n);
    const allow = step.reduce((all, overwrite) => all | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

/** Whether all bits of `wanted` are set. */
export function may(bits: bigint, wanted: bigint): boolean {
  return (bits & wanted) === wanted;
}
