import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Outcome } from '../../src/answer/answer.ts';
import { kindsOf } from '../../src/discord/dispatch.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { isReady, readiness, type Vitals } from '../../src/health/ready.ts';

const sources = {
  kinds: ['/ask', 'mention'],
  librarian: () => null,
  builtAt: () => Date.now() - 60_000,
  silence: () => 1_500,
  digests: async () => [['posted', 3]] as const,
};

function outcome(why: string | null): Outcome {
  return (
    why === null ? { kind: 'answer' } : { kind: 'abstention', reason: { why, words: ['secret'] } }
  ) as Outcome;
}

test('what was recorded is told, without a word that somebody typed', async () => {
  const { record, page } = createMetrics(sources);
  record.question(outcome(null));
  record.question(outcome('unknown word'));
  record.reply('/ask', 3);
  record.lost('/ask', 'late');
  record.lost('mention', 'other');
  record.discordError(502);
  record.discordError('none');
  const { text } = await page();
  for (const line of [
    'parley_questions_total 2',
    'parley_abstentions_total{reason="unknown word"} 1',
    'parley_reply_milliseconds_bucket{le="5",what="/ask"} 1',
    'parley_reply_milliseconds_bucket{le="2",what="/ask"} 0',
    'parley_replies_late_total{what="/ask"} 1',
    'parley_replies_lost_total{what="mention"} 1',
    'parley_discord_errors_total{status="502"} 1',
    'parley_discord_errors_total{status="none"} 1',
    'parley_digest_runs{state="posted"} 3',
    'parley_gateway_silence_seconds 1.5',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^parley_index_age_seconds 60(\.\d+)?$/m);
  expect(text).not.toContain('secret');
});

test('what has always been well is told as none, so that the first that is not is an increase', async () => {
  const { record, page } = createMetrics({ ...sources, kinds: kindsOf(commands) });
  const before = (await page()).text.split('\n');
  for (const what of [
    '/ask',
    '/Check against articles',
    'autocomplete of /ask',
    'mention',
    'context',
    'choose',
  ])
    for (const name of ['late', 'lost'])
      expect(before).toContain(`parley_replies_${name}_total{what="${what}"} 0`);
  expect(before).toContain('parley_discord_errors_total{status="502"} 0');
  expect(before).toContain('parley_abstentions_total{reason="unknown word"} 0');
  record.lost('context', 'late');
  expect((await page()).text.split('\n')).toContain('parley_replies_late_total{what="context"} 1');
});

test.each<[string, () => Promise<never>]>([
  ['is gone', () => Promise.reject(new Error('gone'))],
  ['hangs', () => new Promise(() => {})],
])('a database that %s does not keep the metrics from being told', async (_, digests) => {
  const { text } = await createMetrics({ ...sources, digests }).page();
  expect(text).toContain('parley_questions_total 0');
  expect(text).not.toContain('parley_digest_runs{');
});

test('before there is an index or a gateway, neither has an age, and both have one afterwards', async () => {
  let built: number | null = null;
  let silent = Number.POSITIVE_INFINITY;
  const { page } = createMetrics({ ...sources, builtAt: () => built, silence: () => silent });
  const samples = async () => (await page()).text.match(/^parley_(?:index_age|gateway_silence)_\w+ .*$/gm);
  expect(await samples()).toBeNull();
  [built, silent] = [Date.now(), 2_000];
  expect(await samples()).toHaveLength(2);
  silent = Number.POSITIVE_INFINITY;
  expect(await samples()).toHaveLength(1);
});

test('every metric of the Grafana board exists', async () => {
  const board = readFileSync(resolve(import.meta.dirname, '../../docs/run/grafana.json'), 'utf8');
  const used = new Set(board.match(/\b(?:parley|nodejs|process)_\w+/g));
  const { text } = await createMetrics(sources).page();
  const told = new Set([...text.matchAll(/^# TYPE (\S+) (\S+)/gm)].map(([, name]) => name));
  expect(used.size).toBeGreaterThan(12);
  expect([...used].filter((name) => !told.has(name.replace(/_bucket$/, '')))).toEqual([]);
});

const well: Vitals = {
  noDatabase: () => null,
  indexed: () => true,
  silence: () => 89_999,
  database: async () => {},
  stopping: () => false,
};

test.each<[string, Partial<Vitals>, string]>([
  ['all is well', {}, ''],
  ['the index is not built', { indexed: () => false }, 'index not ready'],
  ['the gateway has been silent for 90 seconds', { silence: () => 90_000 }, 'gateway silent for 90 s'],
  ['the gateway has been silent for over 90 seconds', { silence: () => 90_600 }, 'gateway silent for 91 s'],
  ['there is no gateway yet', { silence: () => Number.POSITIVE_INFINITY }, 'gateway not connected'],
  ['the database is gone', { database: () => Promise.reject(new Error('x')) }, 'database does not answer'],
  ['the database hangs', { database: () => new Promise(() => {}) }, 'database does not answer in time'],
  ['the database is not there yet', { noDatabase: () => 'is locked' }, 'database is locked'],
  ['the process is about to end', { stopping: () => true }, 'process stopping'],
])('%s', async (_, change, wrong) => {
  const state = await readiness({ ...well, ...change });
  expect(isReady(state)).toBe(wrong === '');
  const said = Object.entries(state).flatMap(([part, is]) => (is === 'ok' ? [] : [`${part} ${is}`]));
  expect(said.join()).toBe(wrong);
});
