import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Config, readConfig, SETTINGS } from '../src/config.ts';
import { isTrouble } from '../src/trouble.ts';

const example = readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8');
const assignments = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
  ([, name, value]) => [name!, value!] as const,
);

test('.env.example lists every setting, in the order of the schema', () => {
  expect(assignments.map(([name]) => name)).toEqual(SETTINGS);
});

test('.env.example says the defaults', () => {
  const defaults = readConfig({});
  expect(isTrouble(defaults)).toBe(false);
  expect(readConfig(Object.fromEntries(assignments))).toEqual(defaults);
});

test('all mistakes are named at once, and no value is printed', () => {
  const secret = 'my secret token';
  const trouble = readConfig({
    DISCORD_TOKEN: secret,
    DISCORD_API_URL: 'ftp://x',
    LOCAL_PORT: '99999',
    LOG_LEVEL: 'lots',
  });
  if (!isTrouble(trouble)) throw new Error('accepted');
  expect(trouble.exitCode).toBe(78);
  for (const name of ['DISCORD_TOKEN', 'DISCORD_API_URL', 'LOCAL_PORT', 'LOG_LEVEL'])
    expect(trouble.trouble).toContain(name);
  expect(trouble.trouble).not.toContain(secret);
});

test('an empty line means "not set"', () => {
  const config = readConfig({ DISCORD_TOKEN: '', LOCAL_PORT: '' }) as Config;
  expect(config.token).toBeNull();
  expect(config.localPort).toBe(4000);
});

test('a trailing slash of the address does not matter', () => {
  expect((readConfig({ DISCORD_API_URL: 'http://127.0.0.1:1/api/' }) as Config).apiUrl).toBe(
    'http://127.0.0.1:1/api',
  );
});
