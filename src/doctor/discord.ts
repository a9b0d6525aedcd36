/** The doctor goes to Discord with the bot's own token and intents, and looks at what it may do there. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events, GatewayCloseCodes, PermissionsBitField } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createClient, inviteLink, login, PERMISSIONS } from '../discord/client.ts';
import { watchGateway } from '../discord/gateway.ts';
import { unrecorded } from '../health/record.ts';
import { asShown } from '../shown.ts';
import { isTrouble } from '../trouble.ts';
import { apart, SKEW_MS } from './clock.ts';
import { bad, type Finding, fine, look } from './finding.ts';
import type { Subscribed } from './store.ts';

/** Longer than discord.js waits for a gateway that does not answer, so that it can say so. */
const LOGIN_MS = 35_000;
/** Sessions that Discord allows in a day; a restart takes one a shard. */
const FEW_SESSIONS = 50;

export async function discord(
  config: Config & { readonly token: string },
  subscribed: readonly Subscribed[],
  log: Logger,
): Promise<Finding[]> {
  const clock = await clockOf(config.apiUrl);
  const client = createClient(config.apiUrl, config.shards, unrecorded);
  const gateway = watchGateway(client, log, LOGIN_MS);
  let closed: number | null = null;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closed = code;
  });
  try {
    const ready = await Promise.race([
      login(client, config.token, gateway),
      sleep(LOGIN_MS, null, { ref: false }),
    ]);
    if (ready === null)
      return [clock, bad('token', 'Discord did not get ready in time', 'look at https://discordstatus.com')];
    if (isTrouble(ready)) {
      const about = refused(closed);
      return [
        clock,
        ...(about === 'token' ? [] : [fine('token', 'Discord accepts it')]),
        bad(about, ready.trouble, ready.fix ?? 'try again later'),
      ];
    }
    return [
      clock,
      fine('token', 'Discord accepts it'),
      fine('intents', 'Discord grants them; none is privileged'),
      await sessions(ready),
      ...(await servers(ready, config)),
      ...(await Promise.all(subscribed.map(({ channel }) => channelOf(ready, channel)))),
    ];
  } finally {
    gateway.stop();
    await client.destroy();
  }
}

/** What Discord's gateway does not accept when it closes with this code; it has taken the token before it looks further. */
function refused(code: number | null): 'token' | 'intents' | 'shards' {
  switch (code) {
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return 'intents';
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return 'shards';
    default:
      return 'token';
  }
}

/** By the `Date` of any answer, which is exact to a second. */
async function clockOf(apiUrl: string): Promise<Finding> {
  try {
    const asked = Date.now();
    const response = await fetch(`${apiUrl}/v10/gateway`, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    const theirs = Date.parse(response.headers.get('date') ?? '') + 500;
    const ahead = (asked + Date.now()) / 2 - theirs;
    if (Number.isNaN(ahead))
      return look('clock', 'Discord does not tell its time', 'check the clock by hand');
    return Math.abs(ahead) > SKEW_MS
      ? bad('clock', `this machine is ${apart(ahead)}`, 'set it by NTP')
      : fine('clock', `within ${SKEW_MS / 1000} s of Discord's`);
  } catch {
    return bad('network', `${asShown(apiUrl)} cannot be reached`, 'check the network and DISCORD_API_URL');
  }
}

async function sessions(client: Client<true>): Promise<Finding> {
  const answer = (await client.rest.get('/gateway/bot')) as {
    shards: number;
    session_start_limit: { remaining: number; total: number };
  };
  const { remaining, total } = answer.session_start_limit;
  const says = `${remaining} of ${total} starts left today, ${answer.shards} shards recommended`;
  return remaining < FEW_SESSIONS
    ? look('sessions', says, 'find out what starts the bot so often: at 0 Discord resets the token')
    : fine('sessions', says);
}

/** What every server must let the bot do. */
async function servers(client: Client<true>, config: Config): Promise<Finding[]> {
  const guilds = [...client.guilds.cache.values()];
  const invite = inviteLink(client.application.id);
  if (config.guildId && !guilds.some(({ id }) => id === config.guildId)) {
    return [bad('server', `the bot is not in DISCORD_GUILD_ID ${config.guildId}`, `invite it: ${invite}`)];
  }
  if (guilds.length === 0) return [look('servers', 'the bot is in none yet', `invite it: ${invite}`)];
  const lacking = guilds.flatMap((guild) => {
    const missing = guild.members.me?.permissions.missing(PERMISSIONS) ?? [];
    return missing.length === 0
      ? []
      : [
          look(
            'permissions',
            `server ${guild.id} lacks ${missing.join(', ')}`,
            `give them there, or invite anew: ${invite}`,
          ),
        ];
  });
  return [fine('servers', `the bot is in ${guilds.length}`), ...lacking];
}

/** Whether a digest can be posted to this channel. */
async function channelOf(client: Client<true>, id: string): Promise<Finding> {
  const about = `channel ${id}`;
  try {
    const channel = await client.channels.fetch(id);
    if (channel === null || channel.isDMBased() || !channel.isTextBased())
      return bad(
        about,
        'is not a channel of a server that can be written to',
        'use /digest setup in another',
      );
    const mine = channel.permissionsFor(client.user) ?? new PermissionsBitField(0n);
    const missing = mine.missing(PERMISSIONS);
    return missing.length === 0
      ? fine(about, 'a digest can be posted there')
      : bad(about, `lacks ${missing.join(', ')}`, "give them to the bot in the channel's settings");
  } catch (error) {
    const why = error instanceof DiscordAPIError ? `${error.code}` : 'no answer';
    return bad(about, `is gone or hidden from the bot (${why})`, 'use /digest setup in another');
  }
}
