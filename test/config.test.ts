import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Config, DEFAULTS, EXAMPLES, readConfig, SETTINGS } from '../src/config.ts';
import { isTrouble } from '../src/trouble.ts';

const example = readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8');
const assignments = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
);

test('.env.example says every setting and its default, in the order of the schema', () => {
  expect(assignments).toEqual(Object.entries(DEFAULTS));
});

test('README says every setting and its default, in the order of the schema', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \| (.+?) \|/gm)];
  const said = rows.flatMap(([, names, defaults]) => {
    // What is no value, such as a dash, says that it is empty.
    const values = [...defaults!.matchAll(/`(.+?)`/g)].map(([, value]) => value);
    return [...names!.matchAll(/[A-Z_]+/g)].map(([name], i) => [name, values[i] ?? '']);
  });
  expect(said).toEqual(Object.entries(DEFAULTS));
});

test('the defaults are what is taken when nothing is set', () => {
  const defaults = readConfig({});
  expect(isTrouble(defaults)).toBe(false);
  expect(readConfig(DEFAULTS)).toEqual(defaults);
});

/** A value that every setting refuses, and that must never come back in a complaint. */
const NONSENSE = 'sesame open sesame';
const TEXTS = ['ARTICLES', 'DATA', 'INDEX'];

test('all mistakes are named at once, each with a remedy and an example, and no value is printed', () => {
  const wrong = SETTINGS.filter((name) => !TEXTS.includes(name));
  const trouble = readConfig(Object.fromEntries(wrong.map((name) => [name, NONSENSE])));
  if (!isTrouble(trouble)) throw new Error('accepted');
  expect(trouble.exitCode).toBe(78);
  const named = [
    ...trouble.trouble.matchAll(/^ {2}([A-Z_]+) is .*\.\n {4}To fix: .*\.\n {4}Example: \1=(.*)$/gm),
  ];
  expect(named.map(([, name]) => name)).toEqual(wrong);
  expect(trouble.trouble).not.toContain('sesame');
});

test('the examples of a complaint are accepted', () => {
  expect(isTrouble(readConfig(EXAMPLES))).toBe(false);
});

test.each([
  ['DISCORD_TOKEN', 'short'],
  ['DISCORD_TOKEN', 'a token with spaces in the middle'],
  ['DISCORD_API_URL', 'ftp://discord.com/api'],
  ['DISCORD_GUILD_ID', '123'],
  ['DATABASE_URL', 'mysql://host/name'],
  ['DATABASE_URL', 'postgres://user:password@host:port/name'],
  ['GATEWAY_LIMIT', '0'],
  ['GATEWAY_LIMIT', '1e3'],
  ['HEALTH_PORT', '65536'],
  ['HEALTH_PORT', 'on'],
  ['HEALTH_HOST', 'a host'],
  ['LOCAL_PORT', '-1'],
  ['LOG_LEVEL', 'Info'],
  ['LOG_LEVEL', 'verbose'],
])('%s=%s is a mistake', (name, value) => {
  const trouble = readConfig({ [name]: value });
  expect(isTrouble(trouble) && trouble.trouble).toMatch(new RegExp(`has a mistake\\.\n\n  ${name} is `));
});

test.each([
  ['0-1,4', '6', [0, 1, 4]],
  ['5', '6', [5]],
  ['2-3,0', '4', [0, 2, 3]],
])('SHARDS=%s of SHARD_COUNT=%s', (SHARDS, SHARD_COUNT, ids) => {
  expect((readConfig({ SHARDS, SHARD_COUNT }) as Config).shards).toEqual({ ids, count: Number(SHARD_COUNT) });
});

test.each([
  ['6', '6', 'SHARDS'],
  ['0,0', '6', 'SHARDS'],
  ['3-1', '6', 'SHARDS'],
  ['0', '', 'SHARD_COUNT'],
  ['', '6', 'SHARD_COUNT'],
])('SHARDS=%s with SHARD_COUNT=%s is a mistake', (SHARDS, SHARD_COUNT, name) => {
  const trouble = readConfig({ SHARDS, SHARD_COUNT });
  expect(isTrouble(trouble) && trouble.trouble).toContain(`  ${name} is `);
});

test('an empty line means "not set"', () => {
  const config = readConfig({ DISCORD_TOKEN: '', LOCAL_PORT: '' }) as Config;
  expect(config.token).toBeNull();
  expect(config.localPort).toBe(4000);
});

test('SHARDS is not blamed for a SHARD_COUNT that is no number, nor the other way round', () => {
  for (const [settings, named] of [
    [{ SHARDS: '0', SHARD_COUNT: 'abc' }, 'SHARD_COUNT'],
    [{ SHARDS: 'abc', SHARD_COUNT: '6' }, 'SHARDS'],
  ] as const) {
    const trouble = readConfig(settings);
    expect(isTrouble(trouble) && trouble.trouble).toMatch(new RegExp(`has a mistake\\.\n\n  ${named} is `));
  }
});

test('spaces around a value are not part of it', () => {
  const spaced = Object.fromEntries(Object.entries(EXAMPLES).map(([name, value]) => [name, ` ${value}\t`]));
  expect(readConfig(spaced)).toEqual(readConfig(EXAMPLES));
  expect(readConfig({ DISCORD_TOKEN: '  ', SHARDS: ' ', ARTICLES: ' ' })).toEqual(readConfig({}));
});

test('a trailing slash of the address does not matter', () => {
  expect((readConfig({ DISCORD_API_URL: 'http://127.0.0.1:1/api/' }) as Config).apiUrl).toBe(
    'http://127.0.0.1:1/api',
  );
});

test.each([
  ['s3://bucket/parley', true],
  ['/var/lib/parley/index', true],
  ['ftp://example.org/index', false],
  ['s3:///', false],
])('INDEX may be %s: %s', (INDEX, fine) => {
  expect(isTrouble(readConfig({ INDEX }))).toBe(!fine);
});
