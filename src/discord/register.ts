/** Tells Discord our commands, sending only what differs from what it has. */

import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { localise } from './localise.ts';

export interface Registered {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings the registered commands of one scope in line with `wanted` in all languages, one request per difference:
 * Discord allows 200 creations a day and server, and an unchanged command keeps its id. Commands registered in the
 * other scope would be listed twice, so that scope is emptied.
 */
export async function register(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  stop?: AbortSignal,
): Promise<Registered> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const present = (await rest.get(`${route}?with_localizations=true`, {})) as APIApplicationCommand[];
  const keyOf = (command: RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommand) =>
    `${command.type ?? 1} ${command.name}`;
  const old = new Map(present.map((command) => [keyOf(command), command]));
  const created: string[] = [];
  const changed: string[] = [];
  for (const command of wanted.map(localise)) {
    const known = old.get(keyOf(command));
    old.delete(keyOf(command));
    if (known && matches(command, known)) continue;
    stop?.throwIfAborted();
    // Posting a command of a known name replaces it.
    await rest.post(route, { body: command });
    (known ? changed : created).push(command.name);
  }
  for (const command of old.values()) await rest.delete(`${route}/${command.id}`);
  if (guildId) await empty(rest, Routes.applicationCommands(applicationId));
  return { created, changed, removed: [...old.values()].map(({ name }) => name) };
}

async function empty(rest: REST, route: `/${string}`): Promise<void> {
  const present = (await rest.get(route)) as unknown[];
  if (present.length > 0) await rest.put(route, { body: [] });
}

/** What Discord adds to a command by itself, and what it fills in where nothing was said. */
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'default_permission']);
const FILLED = new Set(['type', 'contexts', 'integration_types', 'dm_permission']);

/** Whether Discord's copy says the same: all that `wanted` says, and nothing that it does not say any more. */
function matches(wanted: unknown, known: unknown): boolean {
  if (isEmpty(wanted) || isEmpty(known)) return isEmpty(wanted) && isEmpty(known);
  if (Array.isArray(wanted) && Array.isArray(known))
    return wanted.length === known.length && wanted.every((item, i) => matches(item, known[i]));
  if (typeof wanted !== 'object' || typeof known !== 'object') return wanted === known;
  const ours = wanted as Record<string, unknown>;
  const theirs = known as Record<string, unknown>;
  const left = Object.keys(theirs).filter((name) => !(name in ours) && !ADDED.has(name) && !FILLED.has(name));
  return (
    Object.keys(ours).every((name) => matches(ours[name], theirs[name])) &&
    left.every((name) => isEmpty(theirs[name]))
  );
}

/** Discord leaves out what is at its default, or says it with one of these. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
