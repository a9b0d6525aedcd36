/** Which commands a member may use in a place, and by whose installation. */

import {
  type APIApplicationCommand,
  InteractionContextType as Context,
  ApplicationIntegrationType as Install,
} from 'discord-api-types/v10';
import type { Authorization } from '../interaction.ts';
import type { Local } from '../local.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import { hasBot, type Place } from '../world.ts';

/** The commands, in order of their names. */
export function usableCommands(local: Local, place: Place, userId: string): APIApplicationCommand[] {
  const scopes = place.guild === null ? [null] : [null, place.guild.id];
  return scopes
    .flatMap((scope) => local.commands.list(scope))
    .filter((command) => authorize(local, place, userId, command) !== null)
    .sort((left, right) => left.name.localeCompare(right.name));
}

export function contextOf(local: Local, { channel, guild }: Place): Context {
  if (guild !== null) return Context.Guild;
  return channel.recipients.includes(local.world.application.id) ? Context.BotDM : Context.PrivateChannel;
}

/** Whose installation lets the member use the command here; `null`: nobody's. */
export function authorize(
  local: Local,
  place: Place,
  userId: string,
  command: APIApplicationCommand,
): Authorization | null {
  const context = contextOf(local, place);
  const bits = permissionsIn(local.world, place, userId);
  if (!fitsContext(command, context)) return null;
  if (!may(bits, Permission.UseApplicationCommands)) return null;
  if (place.guild !== null && !hasPermissions(command, bits)) return null;

  const types = command.integration_types ?? [Install.GuildInstall];
  const owners: Record<string, string> = {};
  const installedHere = place.guild === null ? context === Context.BotDM : hasBot(local.world, place.guild);
  if (installedHere && types.includes(Install.GuildInstall)) {
    owners[Install.GuildInstall] = place.guild?.id ?? '0';
  }
  if (local.world.installedBy.has(userId) && types.includes(Install.UserInstall)) {
    owners[Install.UserInstall] = userId;
  }
  return Object.keys(owners).length === 0 ? null : authorizedBy(local, place, userId, owners);
}

/** What installations let the application do for a member: one that only the member has brought along may be kept quiet. */
export function authorizedBy(
  local: Local,
  place: Place,
  userId: string,
  owners: Record<string, string>,
): Authorization {
  const byUserOnly = owners[Install.GuildInstall] === undefined;
  const loud = may(permissionsIn(local.world, place, userId), Permission.UseExternalApps);
  return { owners, byUserOnly, forcedPrivate: byUserOnly && !loud };
}

function fitsContext(command: APIApplicationCommand, context: Context): boolean {
  if (command.contexts) return command.contexts.includes(context);
  if (context === Context.Guild) return true;
  return context === Context.BotDM && command.dm_permission !== false;
}

/** `default_member_permissions`: all of the bits are needed; '0' leaves administrators only. */
function hasPermissions(command: APIApplicationCommand, bits: bigint): boolean {
  if (command.default_member_permissions === null) return true;
  const wanted = BigInt(command.default_member_permissions);
  return may(bits, wanted === 0n ? Permission.Administrator : wanted);
}
