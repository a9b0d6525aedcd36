/** The environment, read once and checked whole: every mistake is named, no value is ever printed. */

import { join } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { readPackage } from './package.ts';
import { type Advice, complaint, optional, wholeNumber, withDefault } from './setting.ts';
import { isTrouble, misconfigured, type Trouble } from './trouble.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

/** Discord asks for at least one shard per 2,500 servers: this many are more servers than it has. */
const MOST_SHARDS = 16_384;

const shape = {
  DISCORD_TOKEN: optional(z.string().regex(/^\S{20,}$/), {
    wrong: 'is not a bot token: one is a single word of at least 20 characters',
    fix: 'reset and copy it again on the Bot page of https://discord.com/developers/applications',
    example: 'the-long-word-that-the-bot-page-shows-once',
  }),
  DISCORD_API_URL: withDefault(z.url({ protocol: /^https?$/ }), 'https://discord.com/api', {
    wrong: 'is not an http or https address',
    fix: 'leave it empty for Discord itself',
    example: 'https://discord.com/api',
  }),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{17,20}$/), {
    wrong: 'is not the id of a Discord server',
    fix: 'turn on Developer Mode in Discord, right-click the server and copy its id, or leave it empty',
    example: '1234567890123456789',
  }),
  ARTICLES: optional(z.string(), {
    wrong: 'is not the name of a folder',
    fix: 'name the folder that holds the articles',
    example: '/srv/articles',
  }),
  FEEDS: withDefault(
    z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(z.url({ protocol: /^https?$/ }))),
    '',
    {
      wrong: 'is not a list of http or https addresses',
      fix: 'give the addresses of RSS, Atom or JSON feeds with a space between',
      example: 'https://news.example/feed.xml https://paper.example/rss',
    },
  ),
  FEED_MINUTES: withDefault(wholeNumber(5, 1440), '15', {
    wrong: 'is not a number of minutes from 5 to 1440',
    fix: 'choose how often a feed is asked for news',
    example: '15',
  }),
  FEED_NETWORK: withDefault(z.enum(['public', 'any']), 'public', {
    wrong: 'is neither "public" nor "any"',
    fix: 'use "any" only if feeds on this machine or in a private network are to be read',
    example: 'public',
  }),
  DATA: withDefault(z.string(), 'data', {
    wrong: 'is not the name of a folder',
    fix: 'name a folder that Parley may write to',
    example: '/var/lib/parley',
  }),
  INDEX: optional(z.string().regex(/^(?!\w+:\/\/)|^s3:\/\/[^\s/]/), {
    wrong: 'is neither a folder nor an s3:// address',
    fix: 'leave it empty to keep the full-text index in memory, or name a folder or s3:// address for LanceDB',
    example: 's3://bucket/parley',
  }),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/)
      .refine((url) => URL.canParse(url)),
    {
      wrong: 'is not the address of a PostgreSQL database',
      fix: 'leave it empty to keep everything in one file, or give user, host and database',
      example: 'postgres://parley:password@db.example.org:5432/parley',
    },
  ),
  SHARDS: optional(z.string().regex(/^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/), {
    wrong: 'is not a list of shard numbers below SHARD_COUNT',
    fix: 'give this process its share of the numbers from 0 up, and SHARD_COUNT to all processes alike',
    example: '0-1,4',
  }),
  SHARD_COUNT: optional(wholeNumber(1, MOST_SHARDS), {
    wrong: 'is not the number of shards of all processes together',
    fix: 'set it together with SHARDS, the same in every process, or leave both empty for one process',
    example: '6',
  }),
  GATEWAY_LIMIT: withDefault(wholeNumber(1, 86_400), '300', {
    wrong: 'is not a number of seconds from 1 to 86400',
    fix: 'give the time without Discord after which the process ends, so that its supervisor starts it anew',
    example: '300',
  }),
  HEALTH_HOST: withDefault(z.string().regex(/^[\w.:-]+$/), '127.0.0.1', {
    wrong: 'is not an address to listen on',
    fix: 'leave it empty for this machine only, or use 0.0.0.0 behind a firewall',
    example: '127.0.0.1',
  }),
  HEALTH_PORT: withDefault(z.union([z.literal('off'), wholeNumber(0, 65_535)]), '4001', {
    wrong: 'is neither a port from 0 to 65535 nor "off"',
    fix: 'choose a port for /livez, /readyz and /metrics; 0 takes any free one',
    example: '4001',
  }),
  LOCAL_PORT: withDefault(wholeNumber(0, 65_535), '4000', {
    wrong: 'is not a port from 0 to 65535',
    fix: 'choose a port for the local Discord; 0 takes any free one',
    example: '4000',
  }),
  LOG_LEVEL: withDefault(z.enum(LEVELS), 'info', {
    wrong: `is none of ${LEVELS.join(', ')}`,
    fix: 'choose how much is logged',
    example: 'info',
  }),
};
const environment = z.object(shape);

/** Which part of the servers this process serves: `SHARDS` of `SHARD_COUNT`. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** What the environment asks for. */
export interface Config {
  /** `null`: run on the local Discord. */
  readonly token: string | null;
  /** Base address for discord.js' `rest.api`. */
  readonly apiUrl: string;
  /** Register commands in this server only, at once, instead of everywhere. */
  readonly guildId: string | null;
  /** Folder with the articles. */
  readonly articles: string;
  /** Addresses of feeds whose articles are read too. */
  readonly feeds: readonly string[];
  /** Between two questions to a feed, in milliseconds. */
  readonly feedIntervalMs: number;
  /** Whether feeds may lie on this machine or in a private network. */
  readonly feedsPrivate: boolean;
  /** Folder for what Parley keeps. */
  readonly data: string;
  /** Where LanceDB keeps the full-text index; `null`: it is in memory. */
  readonly index: string | null;
  /** PostgreSQL instead of a file in `data`. */
  readonly databaseUrl: string | null;
  /** `null`: one process serves all servers. */
  readonly shards: Shards | null;
  /** How long the gateway may be gone before the process gives up, in ms. */
  readonly gatewayLimitMs: number;
  /** Where health is told; `null`: nowhere. */
  readonly health: { readonly host: string; readonly port: number } | null;
  /** Port of the local Discord; 0 takes any free one. */
  readonly localPort: number;
  readonly logLevel: (typeof LEVELS)[number];
  /** Whether a script of npm started us, whose shell does not pass signals on. */
  readonly underNpm: boolean;
}

/** The settings from `.env` and the environment, the latter first; all mistakes at once as trouble. */
export function readConfig(
  variables: NodeJS.ProcessEnv | Trouble = dotenvAndEnvironment(),
): Config | Trouble {
  if (isTrouble(variables)) return variables;
  const parsed = environment.safeParse(variables);
  const wrong = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  const [SHARDS, SHARD_COUNT] = [variables.SHARDS?.trim(), variables.SHARD_COUNT?.trim()];
  // One that is no number is not the other's fault.
  const shards = wrong.has('SHARDS') || wrong.has('SHARD_COUNT') ? null : shardsOf({ SHARDS, SHARD_COUNT });
  if (shards === 'wrong') wrong.add(SHARD_COUNT && SHARDS ? 'SHARDS' : 'SHARD_COUNT');
  if (!parsed.success || shards === 'wrong') {
    return misconfigured(
      complaint(
        shape,
        Object.keys(shape).filter((name) => wrong.has(name)),
      ),
    );
  }
  const settings = parsed.data;
  const port = settings.HEALTH_PORT;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    apiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ''),
    guildId: settings.DISCORD_GUILD_ID ?? null,
    articles: settings.ARTICLES ?? join(readPackage().root, 'seeds'),
    feeds: settings.FEEDS,
    feedIntervalMs: settings.FEED_MINUTES * 60_000,
    feedsPrivate: settings.FEED_NETWORK === 'any',
    data: settings.DATA,
    index: settings.INDEX ?? null,
    databaseUrl: settings.DATABASE_URL ?? null,
    shards,
    gatewayLimitMs: settings.GATEWAY_LIMIT * 1000,
    health: port === 'off' ? null : { host: settings.HEALTH_HOST, port },
    localPort: settings.LOCAL_PORT,
    logLevel: settings.LOG_LEVEL,
    underNpm: variables.npm_lifecycle_event !== undefined,
  };
}

/** `0-1,4` of 6 as ids; both settings or none. */
function shardsOf({ SHARDS, SHARD_COUNT }: NodeJS.ProcessEnv): Shards | null | 'wrong' {
  if (!SHARDS && !SHARD_COUNT) return null;
  const count = Number(SHARD_COUNT || Number.NaN);
  const ids = (SHARDS ?? '').split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map((number) => Number(number || Number.NaN));
    const length = Math.min(last! - first! + 1, MOST_SHARDS);
    return length >= 1 ? Array.from({ length }, (_, i) => first! + i) : [Number.NaN];
  });
  const fine = ids.every((id) => id >= 0 && id < count) && new Set(ids).size === ids.length;
  return fine ? { ids: ids.sort((a, b) => a - b), count } : 'wrong';
}

/** The names that the schema knows, in order. */
export const SETTINGS: readonly string[] = Object.keys(shape);

/** What every setting is when it is left out; empty where that is nothing. README and `.env.example` say the same. */
export const DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shape).map(([name, schema]) => [name, String(schema.meta()!.fallback ?? '')]),
);

/** An accepted value of every setting, as a complaint shows it. */
export const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shape).map(([name, schema]) => [name, (schema.meta()!.advice as Advice).example]),
);

/** Without the file, it is the environment alone; one that is there and cannot be read would be missed. */
function dotenvAndEnvironment(): NodeJS.ProcessEnv | Trouble {
  const file: Record<string, string> = {};
  const code = readDotenv({ processEnv: file, quiet: true }).error?.code;
  if (code !== undefined && code !== 'ENOENT')
    return misconfigured(
      `.env cannot be read (${code}): let it be a file that whoever runs Parley may read.`,
    );
  return { ...file, ...process.env };
}
