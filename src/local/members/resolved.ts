/** Users, channels and roles that a command's options name by id. */

import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import type { Local } from '../local.ts';
import { bareMember, interactionChannel } from '../payloads.ts';
import type { Place } from '../world.ts';

/** `resolved` of the interaction's data; empty when nothing is named. */
export function resolved(
  local: Local,
  { guild }: Place,
  options: readonly { type: Option; value?: unknown }[],
): { resolved?: object } {
  const users: Record<string, object> = {};
  const members: Record<string, object> = {};
  const channels: Record<string, object> = {};
  const roles: Record<string, object> = {};
  for (const { type, value } of options) {
    const id = String(value);
    const user = local.world.users.get(id);
    const member = guild?.members.get(id);
    const channel = local.world.channels.get(id);
    const role = guild?.roles.get(id);
    if (type === Option.User || type === Option.Mentionable) {
      if (user) users[id] = user;
      if (member) members[id] = bareMember(member);
    }
    if (type === Option.Channel && channel) channels[id] = interactionChannel(local.world, channel, id);
    if ((type === Option.Role || type === Option.Mentionable) && role) roles[id] = role;
  }
  const given = Object.entries({ users, members, channels, roles }).filter(
    ([, each]) => Object.keys(each).length > 0,
  );
  return given.length === 0 ? {} : { resolved: Object.fromEntries(given) };
}
