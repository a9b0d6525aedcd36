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
 * Brings the registered commands of one scope in line with `wanted` in all languages, one request per difference: Discord allows
 * 200 creations a day and server, and an unchanged command keeps its id. Commands registered in the other scope
 * would be listed twice, so that scope is emptied.
 */
export async function register(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
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

/** Whether Discord's copy says all that `wanted` says; what Discord adds by itself does not count. */
function matches(wanted: unknown, known: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(known) ? known : [];
    return wanted.length === list.length && wanted.every((item, i) => matches(item, list[i]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof known !== 'object' || known === null) return Object.keys(wanted).length === 0;
    const theirs = known as Record<string, unknown>;
    return Object.entries(wanted).every(([name, value]) => matches(value, theirs[name]));
  }
  // Discord leaves out what is at its default.
  return (
    wanted === known ||
    (known === undefined && (wanted === false || wanted === undefined)) ||
    (wanted == null && known == null)
  );
}
