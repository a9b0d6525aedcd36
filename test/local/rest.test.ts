/** Reaching things: tokens, ids, permissions, lists of messages, nonces, rate limits. */

import { expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local/server.ts';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { rawBot } from './raw.ts';
import { startLocal } from './start.ts';

/** A clock that stands still, so that no window ever ends. */
const STANDING = { now: () => Date.UTC(2026, 1, 1) };

async function open(options: Parameters<typeof startLocal>[0] = {}) {
  const local = await startLocal(options);
  const messages = `/channels/${local.channelId}/messages`;
  return { local, messages, bot: rawBot(local), control: controlOf(local) };
}

test('a wrong token is refused everywhere', async () => {
  const { bot, messages } = await open();
  for (const path of ['/gateway/bot', '/users/@me', messages]) {
    const { status, body } = await bot.send('GET', path, undefined, 'Bot wrong');
    expect([status, body]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  }
});

test.each([
  ['/nowhere', 404, 0],
  ['/channels/1', 404, 10003],
  ['/guilds/1', 404, 10004],
  ['/users/1', 404, 10013],
])('GET %s is %d with code %d', async (path, status, code) => {
  const { bot } = await open();
  const answer = await bot.get(path);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('a known path with another method is 405', async () => {
  const { bot } = await open();
  expect((await bot.delete('/gateway/bot')).status).toBe(405);
});

test('a channel the bot may not see is 50001, one it may not write in 50013', async () => {
  const { bot, local } = await open();
  const moderator = await joinAs(local, 'Moderator');
  const rooms = (await moderator.places()).guilds[0]!.rooms;
  const id = (name: string) => rooms.find((room) => room.name === name)!.id;
  expect((await bot.get(`/channels/${id('moderators')}`)).body).toEqual({
    message: 'Missing Access',
    code: 50001,
  });
  expect((await bot.post(`/channels/${id('announcements')}/messages`, { content: 'x' })).body).toEqual({
    message: 'Missing Permissions',
    code: 50013,
  });
});

test('a deleted message is 10008, another’s message 50005, deleting it 50013', async () => {
  const { bot, local, messages } = await open();
  const member = await joinAs(local, 'Member');
  const theirs = await member.say('hello');
  expect((await bot.patch(`${messages}/${theirs.id}`, { content: 'x' })).body.code).toBe(50005);
  expect((await bot.delete(`${messages}/${theirs.id}`)).body.code).toBe(50013);
  await member.remove(theirs.id);
  expect((await bot.get(`${messages}/${theirs.id}`)).body.code).toBe(10008);
});

test('messages are listed newest first, before, after and around one', async () => {
  const { bot, messages, control } = await open();
  await control.turn({ rateLimits: false });
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.push((await bot.post(messages, { content: `m${i}` })).body.id);
  const list = async (query: string) =>
    (await bot.get(`${messages}?${query}`)).body.map(({ content }: { content: string }) => content).join(' ');
  expect(await list('limit=3')).toBe('m6 m5 m4');
  expect(await list(`limit=2&before=${ids[3]}`)).toBe('m2 m1');
  expect(await list(`limit=2&after=${ids[3]}`)).toBe('m5 m4');
  expect(await list(`limit=3&around=${ids[3]}`)).toBe('m4 m3 m2');
  expect((await bot.get(`${messages}?limit=101`)).body.code).toBe(50035);
});

test('without Read Message History a list is empty, not refused', async () => {
  const { bot, messages, control, local } = await open();
  await bot.post(messages, { content: 'x' });
  await control.change({ do: 'deny', channel: local.channelId, permissions: ['ReadMessageHistory'] });
  expect((await bot.get(messages)).body).toEqual([]);
  const reply = { content: 'x', message_reference: { message_id: '1' } };
  expect((await bot.post(messages, reply)).body.code).toBe(160002);
});

test('other people’s words are blank unless they are meant for the bot', async () => {
  const { bot, local, messages } = await open();
  const member = await joinAs(local, 'Member');
  await member.say('among ourselves');
  await member.say(`<@${local.applicationId}> listen`);
  const { body } = await bot.post(messages, { content: 'mine' });
  await member.say('an answer', { replyTo: body.id });
  const seen = (await bot.get(messages)).body.map(({ content }: { content: string }) => content);
  expect(seen).toEqual(['an answer', 'mine', `<@${local.applicationId}> listen`, '']);
});

test('the same nonce gives the first message again, as long as the window is open', async () => {
  const { bot, messages, control } = await open();
  const send = (more: object = {}) =>
    bot.post(messages, { content: 'x', nonce: 'n1', enforce_nonce: true, ...more });
  const first = await send();
  expect((await send({ content: 'y' })).body.id).toBe(first.body.id);
  expect((await bot.post(messages, { content: 'x', nonce: 'n1' })).body.id).not.toBe(first.body.id);
  await control.turn({ nonceMs: 0 });
  const again = await send();
  expect(again.body.id).not.toBe(first.body.id);
});

test('a nonce whose message was deleted is 10008', async () => {
  const { bot, messages } = await open();
  const body = { content: 'x', nonce: 'n', enforce_nonce: true };
  const first = await bot.post(messages, body);
  await bot.delete(`${messages}/${first.body.id}`);
  expect((await bot.post(messages, body)).body.code).toBe(10008);
});

test('the sixth message in five seconds must wait, and the headers said so', async () => {
  const { bot, messages } = await open(STANDING);
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await bot.post(messages, { content: `m${i}` }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[4]!.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(answers[5]!.body).toMatchObject({ message: 'You are being rate limited.', global: false });
  expect(answers[5]!.body.retry_after).toBeGreaterThan(0);
  expect(answers[5]!.headers.get('x-ratelimit-scope')).toBe('user');
});

test('fifty requests a second over all routes', async () => {
  const { bot } = await open(STANDING);
  const answers = await Promise.all(Array.from({ length: 60 }, () => bot.get('/users/@me')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(refused[0]!.body.global).toBe(true);
});

test('a port in use is one clear sentence', async () => {
  const { local } = await open();
  const port = Number(new URL(local.pageUrl).port);
  expect(await startLocalDiscord({ port })).toEqual({
    trouble: `Port ${port} on 127.0.0.1 is in use by another program.`,
    fix: 'Choose another with LOCAL_PORT.',
    exitCode: 1,
  });
});

test.each([
  ['a foreign name', { host: 'evil.example' }],
  ['a foreign page', { origin: 'https://evil.example' }],
])('%s is turned away', async (_, headers) => {
  const { local } = await open();
  const { request } = await import('node:http');
  const status = await new Promise((resolve) => {
    request(`${local.pageUrl}members`, { headers }, ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(status).toBe(403);
});
