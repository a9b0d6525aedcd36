/** The connection to Discord: who we are there, what we may see, and how a start can fail. */

import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  HTTPError,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import { failed, misconfigured, type Trouble } from '../trouble.ts';

/**
 * None of these is privileged: message content comes only with mentions, replies to us and direct messages,
 * which is all that is read.
 */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What the invite link asks for: to be seen, to write, to read back what was written. */
const INVITE_PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
];

/** A client that is not logged in yet; `apiUrl` is Discord's or another server's that speaks the protocol. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: INTENTS,
    // Direct messages arrive in channels that were never announced.
    partials: [Partials.Channel],
    rest: { api: apiUrl },
    allowedMentions: { parse: [], repliedUser: false },
    // discord.js repeats a post whose answer it lost; the nonce lets Discord notice.
    enforceNonce: true,
  });
}

/** Logs in and waits until ready; trouble names what to do. */
export async function login(client: Client, token: string): Promise<Client<true> | Trouble> {
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    return await ready;
  } catch (error) {
    await client.destroy();
    return loginTrouble(error, client.options.rest?.api ?? '');
  }
}

function loginTrouble(error: unknown, api: string): Trouble {
  const code = (error as { code?: unknown }).code;
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401)) {
    return misconfigured(
      'Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of the developer portal.',
    );
  }
  if (code === 'DisallowedIntents') {
    return misconfigured(
      'Discord refuses the intents of this bot. It needs none that are privileged: check the application.',
    );
  }
  if (error instanceof HTTPError || error instanceof DiscordAPIError) {
    return failed(`Discord at ${api} answered with ${error.status}. Try again later.`);
  }
  const why = typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
  return failed(`Discord at ${api} cannot be reached (${why}). Check the network and DISCORD_API_URL.`);
}

/** The address at which somebody who manages a server adds the bot to it. */
export function inviteLink(applicationId: string): string {
  const permissions = INVITE_PERMISSIONS.reduce((all, bit) => all | bit, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${permissions}`;
}
