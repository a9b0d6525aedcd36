/** Faults as the tests of the product use them: what the real discord.js makes of each. */

import type { Client, TextChannel } from 'discord.js';
import { expect, test } from 'vitest';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { startSampleBot } from './sample-bot.ts';
import { startLocal } from './start.ts';

const SEND = 'POST /channels/:channel/messages';

async function open(rest: NonNullable<Parameters<typeof startSampleBot>[1]>['rest'] = {}) {
  const local = await startLocal({ knobs: { rateLimits: false } });
  const bot = await startSampleBot(local, { rest, enforceNonce: true });
  const channel = (await bot.channels.fetch(local.channelId)) as TextChannel;
  const member = await joinAs(local, 'Moderator');
  return { local, bot, channel, member, control: controlOf(local) };
}

/** Stops the bot without waiting for what it still tries. */
const stop = (bot: Client) => bot.destroy();

test('a burst of 502 is tried again and then told', async () => {
  const { bot, channel, control, member } = await open({ retries: 2 });
  await control.fault({ kind: 'status', route: SEND, status: 502, times: 2 });
  await channel.send('after two');
  await control.fault({ kind: 'status', route: SEND, status: 502 });
  await expect(channel.send('never')).rejects.toThrow();
  await control.heal();
  expect((await member.history()).map(({ content }) => content)).toEqual(['after two']);
  await stop(bot);
});

test.each(['500', 'reset'] as const)('an answer lost (%s) sends once with a nonce', async (as) => {
  const { bot, channel, control, member } = await open();
  await control.fault({ kind: 'answer lost', route: SEND, as, times: 1 });
  await channel.send('once');
  expect(await member.history()).toHaveLength(1);
  expect(await control.requests(SEND)).toHaveLength(2);
  await stop(bot);
});

test('a connection closed without a word is not tried again by discord.js, though it was sent', async () => {
  const { bot, channel, control, member } = await open();
  await control.fault({ kind: 'answer lost', route: SEND, as: 'closed', times: 1 });
  await expect(channel.send('once')).rejects.toThrow('other side closed');
  expect(await member.history()).toHaveLength(1);
  await stop(bot);
});

test('an answer lost sends twice when the nonce is forgotten', async () => {
  const { bot, channel, control, member } = await open();
  await control.turn({ nonceMs: 0 });
  await control.fault({ kind: 'answer lost', route: SEND, as: '500', times: 1 });
  await channel.send('twice');
  expect(await member.history()).toHaveLength(2);
  await stop(bot);
});

test('a truncated answer fails', async () => {
  const { bot, channel, control } = await open({ retries: 0 });
  await control.fault({ kind: 'truncate', route: SEND, times: 1 });
  await expect(channel.send('x')).rejects.toThrow();
  await stop(bot);
});

test('a stalled answer comes late, a hanging one never', async () => {
  const { bot, channel, control } = await open({ timeout: 3_000, retries: 0 });
  await control.fault({ kind: 'stall', route: SEND, ms: 200, times: 1 });
  const start = performance.now();
  await channel.send('late');
  expect(performance.now() - start).toBeGreaterThan(190);
  await control.fault({ kind: 'hang', route: SEND, times: 1 });
  await expect(channel.send('never')).rejects.toThrow('aborted');
  await stop(bot);
});

test.each(['user', 'shared', 'global'] as const)('a 429 (%s) is waited for', async (scope) => {
  const { bot, channel, control } = await open();
  await control.fault({ kind: 'rate limit', route: SEND, scope, waitMs: 150, times: 1 });
  await channel.send('in time');
  const [refused, sent] = await control.requests(SEND);
  expect([refused?.status, sent?.status]).toEqual([429, 200]);
  expect(sent!.at - refused!.at).toBeGreaterThanOrEqual(150);
  await stop(bot);
});

test('a refusal of any code, on one route only', async () => {
  const { bot, channel, control } = await open();
  await control.fault({
    kind: 'status',
    route: SEND,
    status: 403,
    code: 50013,
    message: 'Missing Permissions',
  });
  await expect(channel.send('x')).rejects.toMatchObject({ code: 50013 });
  await channel.sendTyping();
  await stop(bot);
});

test('a bot whose gateway breaks comes back and answers', async () => {
  const { bot, control, member } = await open();
  await control.toGateway({ do: 'drop' });
  await expect
    .poll(async () => (await control.gateway()).sessions[0]?.connected, { timeout: 10_000 })
    .toBe(true);
  const { identifies } = await control.gateway();
  expect(identifies).toBe(1);
  expect((await member.slash('ask', { question: 'still there?' })).kind).toBe('message');
  await stop(bot);
});

test('a session that is over is begun anew', async () => {
  const { bot, control, member } = await open();
  await control.toGateway({ do: 'invalidate', resumable: false });
  await expect.poll(async () => (await control.gateway()).identifies, { timeout: 15_000 }).toBe(2);
  await expect.poll(async () => (await member.slash('ask', { question: 'who' })).kind).toBe('message');
  await stop(bot);
});

test('what a test writes wrongly is told', async () => {
  const { bot, control } = await open();
  await expect(control.fault({ kind: 'status', route: SEND, status: 99 })).rejects.toThrow('status');
  await stop(bot);
});
