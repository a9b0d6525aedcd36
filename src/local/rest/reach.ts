/** What the bot can reach: channels and servers by id, or Discord's refusal. */

import type { Local } from '../local.ts';
import type { StoredMessage } from '../message-log.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import {
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownGuild,
  unknownMessage,
} from '../refusal.ts';
import { type Guild, hasBot, type Place, placeOf, reachesBot } from '../world.ts';

/** The server, if the bot is in it. To a bot outside it, a server does not exist. */
export function reachGuild(local: Local, id: string): Guild {
  const guild = local.world.guilds.get(id);
  if (guild === undefined || !hasBot(local.world, guild)) throw unknownGuild();
  return guild;
}

/** The channel, if the bot may see it and has the `wanted` permissions there. */
export function reachChannel(local: Local, id: string, wanted = 0n): Place {
  const place = placeOf(local.world, id);
  if (place === null) throw unknownChannel();
  if (!reachesBot(local.world, place)) throw missingAccess();
  const bits = permissionsIn(local.world, place, local.world.application.id);
  if (!may(bits, Permission.ViewChannel)) throw missingAccess();
  if (!may(bits, wanted)) throw missingPermissions();
  return place;
}

/** A message of the channel. Ephemeral ones are reached through their interaction's token only. */
export function reachMessage(place: Place, id: string): StoredMessage {
  const stored = place.channel.log.get(id);
  if (stored === undefined || stored.onlyFor !== null) throw unknownMessage();
  return stored;
}
