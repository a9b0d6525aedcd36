/** The environment, read once and checked whole: every mistake is named, no value is ever printed. */

import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { misconfigured, type Trouble } from './trouble.ts';

/** An empty line in `.env` means "not set". */
const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, fallback: z.input<T>) =>
  z.preprocess((value) => blankIsUnset(value) ?? fallback, schema);

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'must be a Discord id: 17 to 20 digits, for example 1234567890123456789');

const environment = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^\S+$/, 'must be a bot token without spaces: copy it again from the Bot page'),
  ),
  DISCORD_API_URL: withDefault(
    z.url({
      protocol: /^https?$/,
      error: 'must be an http or https address, for example https://discord.com/api',
    }),
    'https://discord.com/api',
  ),
  DISCORD_GUILD_ID: optional(snowflake),
  ARTICLES: withDefault(z.string(), 'seeds'),
  LOCAL_PORT: withDefault(
    z.coerce.number({ error: 'must be a port number, for example 4000' }).int().min(0).max(65_535),
    4000,
  ),
  LOG_LEVEL: withDefault(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, silent',
    }),
    'info',
  ),
});

export interface Config {
  /** `null`: run on the local Discord. */
  readonly token: string | null;
  /** Base address for discord.js' `rest.api`. */
  readonly apiUrl: string;
  /** Register commands in this server only, at once, instead of everywhere. */
  readonly guildId: string | null;
  /** Folder with the articles. */
  readonly articles: string;
  /** Port of the local Discord; 0 takes any free one. */
  readonly localPort: number;
  readonly logLevel: z.output<typeof environment>['LOG_LEVEL'];
}

/** The settings from `.env` and the environment, the latter first; all mistakes at once as trouble. */
export function readConfig(variables: NodeJS.ProcessEnv = dotenvAndEnvironment()): Config | Trouble {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    return misconfigured(
      `The configuration has mistakes:\n${mistakes.join('\n')}\nSee .env.example for every setting.`,
    );
  }
  const settings = parsed.data;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    apiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ''),
    guildId: settings.DISCORD_GUILD_ID ?? null,
    articles: settings.ARTICLES,
    localPort: settings.LOCAL_PORT,
    logLevel: settings.LOG_LEVEL,
  };
}

/** The names that the schema knows, in order; `.env.example` lists the same. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

function dotenvAndEnvironment(): NodeJS.ProcessEnv {
  const file: Record<string, string> = {};
  readDotenv({ processEnv: file, quiet: true });
  return { ...file, ...process.env };
}
