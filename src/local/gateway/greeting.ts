/** The first words of a session: READY, then every server of the shard. */

import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import type { Local } from '../local.ts';
import { guildCreatePayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import { hasBot, userOf } from '../world.ts';
import type { Session } from './session.ts';

export function greet({ world, gatewayUrl }: Local, session: Session): void {
  const { application, guilds } = world;
  const own = [...guilds.values()].filter(
    (guild) => hasBot(world, guild) && shardOf(guild.id, session.shards) === session.shard,
  );
  const ready = {
    v: 10,
    user: { ...userOf(world, application.id), mfa_enabled: false, verified: true, email: null },
    guilds: own.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(),
    session_type: 'normal',
    shard: [session.shard, session.shards],
    application: { id: application.id, flags: ApplicationFlags.ApplicationCommandBadge },
    private_channels: [],
    presences: [],
    relationships: [],
    geo_ordered_rtc_regions: [],
    user_settings: {},
  };
  session.dispatch('READY', JSON.stringify(ready));
  if (!session.hears(GatewayIntentBits.Guilds)) return;
  for (const guild of own.filter(({ available }) => available)) {
    session.dispatch('GUILD_CREATE', JSON.stringify(guildCreatePayload(world, guild)));
  }
}
