/** Registering commands, for everybody or for one server. */

import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Scope } from '../commands.ts';
import type { Local } from '../local.ts';
import { missingAccess, unknownApplication } from '../refusal.ts';
import { hasBot } from '../world.ts';
import { type Call, created, nothing, ok, type Reply, type Route } from './route.ts';

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';

export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    handle: (local, call) => {
      const full = call.query.get('with_localizations') === 'true';
      const commands = local.commands.list(scopeOf(local, call));
      return ok(full ? commands : commands.map(withoutTranslations));
    },
  },
  {
    method: 'POST',
    path,
    handle: (local, call): Reply => {
      const { command, created: isNew } = local.commands.put(scopeOf(local, call), call.body);
      return isNew ? created(command) : ok(command);
    },
  },
  {
    method: 'PUT',
    path,
    handle: (local, call) => ok(local.commands.overwrite(scopeOf(local, call), call.body)),
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    handle: (local, call) => ok(local.commands.get(scopeOf(local, call), call.params.command!)),
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    handle: (local, call) => ok(local.commands.edit(scopeOf(local, call), call.params.command!, call.body)),
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    handle: (local, call) => {
      local.commands.delete(scopeOf(local, call), call.params.command!);
      return nothing;
    },
  },
]);

function scopeOf(local: Local, { params }: Call): Scope {
  if (params.application !== local.world.application.id) throw unknownApplication();
  if (params.guild === undefined) return null;
  const guild = local.world.guilds.get(params.guild);
  if (guild === undefined || !hasBot(local.world, guild)) throw missingAccess();
  return guild.id;
}

/** A list without `with_localizations` leaves the translations out. */
function withoutTranslations(command: APIApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (name, value) =>
      name === 'name_localizations' || name === 'description_localizations' ? undefined : value,
    ),
  ) as object;
}
