/** The connection to Discord: who we are there, what we may see, and how a start can fail. */

import {
  ApplicationIntegrationType,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  HTTPError,
  Options,
  Partials,
  PermissionFlagsBits,
  type RateLimitData,
} from 'discord.js';
import type { Shards } from '../config.ts';
import type { Recorder } from '../health/record.ts';
import { asShown } from '../shown.ts';
import { failed, isTrouble, type Trouble } from '../trouble.ts';
import { type Gateway, tokenRefused } from './gateway.ts';
import { politely } from './knock.ts';
import { requests } from './requests.ts';

/**
 * None of these is privileged: message content comes only with mentions, replies to us and direct messages,
 * which is all that is read.
 */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What the invite link asks for: to be seen, to write, to read back what was written. */
export const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
];

/**
 * discord.js holds everything back that is over this, also what Discord exempts: changes of an interaction's
 * reply. Discord's own limit, 50 a second, comes back as 429, which is waited for.
 */
const REQUESTS_PER_SECOND = 10_000;

/** Members and users kept in memory beyond ourselves; they come anew with every interaction. */
const KEPT = 200;

/**
 * A client that is not logged in yet; `apiUrl` is Discord's or another server's that speaks the protocol. `heldBack`
 * hears of each wait that Discord asks for, and may refuse it.
 */
export function createClient(
  apiUrl: string,
  shards: Shards | null,
  record: Pick<Recorder, 'discordError'>,
  heldBack: (limit: RateLimitData) => boolean = () => false,
): Client {
  const self = ({ id, client }: { id: string; client: Client }) => id === client.user?.id;
  return new Client({
    intents: INTENTS,
    ws: { ...Options.createDefault().ws, buildStrategy: politely },
    ...(shards === null ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.count }),
    // Direct messages arrive in channels that were never announced.
    partials: [Partials.Channel],
    rest: {
      api: apiUrl,
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      makeRequest: requests(record),
      rejectOnRateLimit: heldBack,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: KEPT, keepOverLimit: self },
      UserManager: { maxSize: KEPT, keepOverLimit: self },
    }),
    allowedMentions: { parse: [], repliedUser: false },
    // discord.js repeats a post whose answer it lost; the nonce lets Discord notice.
    enforceNonce: true,
  });
}

/** Logs in and waits until ready. Trouble names what to do; with exit code 1 it may pass by itself. */
export async function login(
  client: Client,
  token: string,
  gateway: Pick<Gateway, 'gone'>,
): Promise<Client<true> | Trouble> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const outcome = await Promise.race([
    client.login(token).then(
      () => ready,
      (error: unknown) => loginTrouble(error, String(client.options.rest?.api)),
    ),
    gateway.gone,
  ]);
  if (isTrouble(outcome)) void client.destroy();
  return outcome;
}

function loginTrouble(error: unknown, apiUrl: string): Trouble {
  const api = asShown(apiUrl);
  const code = (error as { code?: unknown }).code;
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401))
    return tokenRefused();
  if (error instanceof HTTPError || error instanceof DiscordAPIError) {
    return failed(`Discord at ${api} answers with ${error.status}.`);
  }
  const why = typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
  return failed(`Discord at ${api} cannot be reached (${why}).`, 'Check the network and DISCORD_API_URL.');
}

/** The address at which somebody who manages a server adds the bot to it. */
export function inviteLink(applicationId: string): string {
  const permissions = PERMISSIONS.reduce((all, bit) => all | bit, 0n);
  return `${authorization(applicationId, ApplicationIntegrationType.GuildInstall)}&scope=bot+applications.commands&permissions=${permissions}`;
}

/** The address at which members add the bot to their own account, and so to every server and chat of theirs. */
export function accountLink(applicationId: string): string {
  return `${authorization(applicationId, ApplicationIntegrationType.UserInstall)}&scope=applications.commands`;
}

/** docs.discord.com, "OAuth2", "Authorization Code Grant": `integration_type`. */
const authorization = (applicationId: string, type: ApplicationIntegrationType) =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&integration_type=${type}`;
