/** What every interaction carries, whatever its kind. */

import type { Interaction } from '../interaction.ts';
import type { Local } from '../local.ts';
import { bareMember, interactionChannel } from '../payloads.ts';
import { permissionsIn } from '../permissions.ts';
import { userOf } from '../world.ts';
import { contextOf } from './usable.ts';

/** Megabytes a bot may attach, in bytes, as Discord tells it with each interaction. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** The interaction without its `data`. `locale`: the member's language. */
export function envelope(local: Local, interaction: Interaction, locale: string): object {
  const { world } = local;
  const { id, token, type, place, userId, source } = interaction;
  const { channel, guild } = place;
  const user = userOf(world, userId);
  const member = guild?.members.get(userId);
  const message = source === null ? undefined : channel.log.get(source)?.message;
  return {
    id,
    application_id: world.application.id,
    type,
    token,
    version: 1,
    channel_id: channel.id,
    channel: interactionChannel(world, channel, userId),
    ...(guild !== null && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: 'en-US', features: [] },
      guild_locale: 'en-US',
    }),
    ...(member
      ? {
          member: {
            user,
            ...bareMember(member),
            permissions: permissionsIn(world, place, userId).toString(),
          },
        }
      : { user }),
    ...(message && { message }),
    app_permissions: permissionsIn(world, place, world.application.id).toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners: interaction.authorization.owners,
    context: contextOf(local, place),
    attachment_size_limit: ATTACHMENT_LIMIT,
  };
}
