/** The log: JSON lines on standard output, without what members typed, who they are, or what is secret. */

import { DiscordAPIError, HTTPError } from 'discord.js';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** A bot token: three words joined by points; and the secret of an interaction or a webhook in an address. */
const SECRETS = [/[\w-]{18,}\.[\w-]{4,}\.[\w-]{6,}/g, /(?<=\/(?:interactions|webhooks)\/\d+\/)[^/\s?]+/g];
/** Credentials of an address such as DATABASE_URL. */
const CREDENTIALS = /(?<=:\/\/)[^/\s@]+(?=@)/g;

export function createLog(level: Config['logLevel'], to?: pino.DestinationStream): Logger {
  return pino({ level, base: null, serializers: { err: errorForLog } }, to);
}

/**
 * What is kept of an error. discord.js puts the whole request into its errors, a database driver the values
 * of a query: those fields are left behind.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const request =
    error instanceof DiscordAPIError || error instanceof HTTPError
      ? { status: error.status, method: error.method, route: withoutSecrets(new URL(error.url).pathname) }
      : {};
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...request,
    stack: withoutSecrets(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: errorForLog(error.cause) }),
  };
}

function withoutSecrets(text: string): string {
  return [...SECRETS, CREDENTIALS].reduce((rest, secret) => rest.replace(secret, '(secret)'), text);
}
