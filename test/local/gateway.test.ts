/** The gateway, frame by frame: who may come in, what they hear, and how they come back. */

import { expect, test } from 'vitest';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { dial, rawBot } from './raw.ts';
import { startLocal } from './start.ts';

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;
const ALL = GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES;

async function open(options: Parameters<typeof startLocal>[0] = {}) {
  const local = await startLocal(options);
  const [member, moderator] = [await joinAs(local, 'Member'), await joinAs(local, 'Moderator')];
  return { local, member, moderator, control: controlOf(local), bot: rawBot(local) };
}

test('HELLO, READY, the servers, and acknowledged heartbeats', async () => {
  const { local } = await open();
  const line = dial(local);
  const ready = await line.identify(local.token, ALL);
  expect(ready.d).toMatchObject({
    v: 10,
    user: { id: local.applicationId, bot: true },
    guilds: [{ id: local.guildId, unavailable: true }],
    application: { id: local.applicationId },
  });
  const guild = await line.event('GUILD_CREATE');
  expect(guild.d).toMatchObject({ id: local.guildId, members: [{ user: { id: local.applicationId } }] });
  line.say(1, guild.s);
  expect((await line.next(({ op }) => op === 11)).op).toBe(11);
});

test.each<[string, object | string, number]>([
  ['a wrong token', { op: 2, d: { token: 'wrong', intents: 0, properties: {} } }, 4004],
  ['a privileged intent', { op: 2, d: { token: 'right', intents: MESSAGE_CONTENT, properties: {} } }, 4014],
  ['an unknown intent', { op: 2, d: { token: 'right', intents: 2 ** 30, properties: {} } }, 4013],
  [
    'a shard beyond the last',
    { op: 2, d: { token: 'right', intents: 0, properties: {}, shard: [2, 2] } },
    4010,
  ],
  ['a frame that is no JSON', '{', 4002],
  ['an opcode before IDENTIFY', { op: 3, d: {} }, 4003],
  ['IDENTIFY without properties', { op: 2, d: { token: 'right', intents: 0 } }, 4002],
])('%s closes the connection', async (_, frame, code) => {
  const { local } = await open();
  const line = dial(local);
  await line.next(({ op }) => op === 10);
  const text = typeof frame === 'string' ? frame : JSON.stringify(frame).replace('right', local.token);
  line.socket.send(text);
  expect(await line.closed).toBe(code);
});

test('a second IDENTIFY, an unknown opcode and an old version close it too', async () => {
  const { local } = await open();
  const twice = dial(local);
  await twice.identify(local.token, 0);
  twice.say(2, { token: local.token, intents: 0, properties: {} });
  expect(await twice.closed).toBe(4005);
  const unknown = dial(local);
  await unknown.identify(local.token, 0);
  unknown.say(99, null);
  expect(await unknown.closed).toBe(4001);
  expect(await dial(local, '?v=6').closed).toBe(4012);
});

test('too many frames in a minute close it', async () => {
  const { local } = await open();
  const line = dial(local);
  await line.identify(local.token, 0);
  for (let i = 0; i < 125; i++) line.say(1, null);
  expect(await line.closed).toBe(4008);
});

test('a bot that stops beating is dropped', async () => {
  const { local } = await open({ knobs: { heartbeatMs: 50 } });
  const line = dial(local);
  await line.identify(local.token, 0);
  expect(await line.closed).toBe(4009);
});

test('intents decide what is heard', async () => {
  const { local, member } = await open();
  const [server, direct] = [dial(local), dial(local)];
  await server.identify(local.token, GUILD_MESSAGES);
  await direct.identify(local.token, DIRECT_MESSAGES);
  const room = (await member.places()).direct[0]!.id;
  await member.say('in the server');
  await member.say('in private', { channel: room });
  expect((await server.event('MESSAGE_CREATE')).d.guild_id).toBe(local.guildId);
  expect((await direct.event('MESSAGE_CREATE')).d.content).toBe('in private');
  expect(server.frames.filter(({ t }) => t === 'MESSAGE_CREATE')).toEqual([]);
  expect(direct.frames.filter(({ t }) => t === 'MESSAGE_CREATE')).toEqual([]);
  expect(server.frames.filter(({ t }) => t === 'GUILD_CREATE')).toEqual([]);
});

test('words are blank unless they are meant for the bot', async () => {
  const { local, member, bot } = await open();
  const line = dial(local);
  await line.identify(local.token, ALL);
  const heard = async () => (await line.event('MESSAGE_CREATE')).d;
  await member.say('among ourselves');
  expect(await heard()).toMatchObject({ content: '', mentions: [], member: { roles: [expect.any(String)] } });
  await member.say(`<@${local.applicationId}> hello`);
  expect((await heard()).content).toContain('hello');
  const own = await bot.post(`/channels/${local.channelId}/messages`, { content: 'mine' });
  expect((await heard()).content).toBe('mine');
  await member.say('an answer', { replyTo: own.body.id });
  expect(await heard()).toMatchObject({ content: 'an answer', referenced_message: { content: 'mine' } });
});

test('a session resumes and hears what it missed, in order', async () => {
  const { local, member } = await open();
  const line = dial(local);
  const ready = await line.identify(local.token, ALL);
  const { s } = await line.event('GUILD_CREATE');
  line.socket.terminate();
  await line.closed;
  await member.say('one');
  await member.say('two');
  const back = dial(local);
  await back.next(({ op }) => op === 10);
  back.say(6, { token: local.token, session_id: ready.d.session_id, seq: s });
  const missed = [await back.event('MESSAGE_CREATE'), await back.event('MESSAGE_CREATE')];
  expect(missed.map((frame) => frame.s)).toEqual([s! + 1, s! + 2]);
  expect((await back.event('RESUMED')).s).toBe(s! + 3);
});

test.each<[string, (session: string) => object]>([
  ['an unknown session', () => ({ session_id: 'none', seq: 1 })],
  ['a number never said', (session) => ({ session_id: session, seq: 999 })],
])('%s cannot be resumed', async (_, wish) => {
  const { local } = await open();
  const line = dial(local);
  const ready = await line.identify(local.token, ALL);
  line.socket.terminate();
  const back = dial(local);
  await back.next(({ op }) => op === 10);
  back.say(6, { token: local.token, ...wish(ready.d.session_id) });
  expect((await back.next(({ op }) => op === 9)).d).toBe(false);
});

test('a bot that says goodbye ends its session', async () => {
  const { local, control } = await open();
  const line = dial(local);
  await line.identify(local.token, ALL);
  line.socket.close(1000);
  await line.closed;
  expect((await control.gateway()).sessions).toEqual([]);
});

test('servers are divided among shards, and direct messages go to the first', async () => {
  const { local, member } = await open({ guilds: 4 });
  const lines = [dial(local), dial(local)];
  const readies = [];
  for (const [shard, line] of lines.entries())
    readies.push(await line.identify(local.token, ALL, [shard, 2]));
  const ids = readies.map(({ d }) => d.guilds.map(({ id }: { id: string }) => id) as string[]);
  expect(ids.map(({ length }) => length)).toEqual([2, 2]);
  for (const [shard, own] of ids.entries()) {
    for (const id of own) expect(Number((BigInt(id) >> 22n) % 2n)).toBe(shard);
  }
  const { guilds, direct } = await member.places();
  for (const guild of guilds.slice(0, 4)) await member.say(guild.name, { channel: guild.rooms[0]!.id });
  await member.say('private', { channel: direct[0]!.id });
  for (const [shard, line] of lines.entries()) {
    const heard = [await line.event('MESSAGE_CREATE'), await line.event('MESSAGE_CREATE')];
    for (const { d } of heard) expect(ids[shard]).toContain(d.guild_id);
  }
  expect((await lines[0]!.event('MESSAGE_CREATE')).d).toMatchObject({ content: 'private', channel_type: 1 });
});

test('op 7, op 9 and a closed gateway, as a test wants them', async () => {
  const { local, control } = await open();
  const line = dial(local);
  await line.identify(local.token, ALL);
  await control.toGateway({ do: 'reconnect' });
  await line.next(({ op }) => op === 7);
  await control.toGateway({ do: 'set', acknowledge: false });
  line.say(1, null);
  await control.toGateway({ do: 'invalidate', resumable: false });
  expect((await line.next(({ op }) => op === 9)).d).toBe(false);
  expect(line.frames.filter(({ op }) => op === 11)).toEqual([]);
  await control.toGateway({ do: 'drop', code: 4000 });
  expect(await line.closed).toBe(4000);
  await control.toGateway({ do: 'set', open: false });
  expect(await dial(local).closed).toBe(1006);
  await control.toGateway({ do: 'set', open: true, identifyCloses: 4014 });
  const refused = dial(local);
  await refused.next(({ op }) => op === 10);
  refused.say(2, { token: local.token, intents: 0, properties: {} });
  expect(await refused.closed).toBe(4014);
});

test('what befalls the world is told: permissions, channels, outages, a kick, an invitation', async () => {
  const { local, control, bot } = await open();
  const line = dial(local);
  await line.identify(local.token, ALL);
  await line.event('GUILD_CREATE');
  const path = `/channels/${local.channelId}`;
  await control.change({ do: 'deny', channel: local.channelId, permissions: ['SendMessages'] });
  const updated = await line.event('CHANNEL_UPDATE');
  expect(updated.d.permission_overwrites).toContainEqual({
    id: local.applicationId,
    type: 1,
    allow: '0',
    deny: '2048',
  });
  expect((await bot.post(`${path}/messages`, { content: 'x' })).body.code).toBe(50013);
  await control.change({ do: 'strip', guild: local.guildId, permissions: ['EmbedLinks'] });
  const { guild_id, role } = (await line.event('GUILD_ROLE_UPDATE')).d;
  expect([guild_id, role.id, BigInt(role.permissions) & 16384n]).toEqual([local.guildId, local.guildId, 0n]);
  await control.change({ do: 'outage', guild: local.guildId });
  expect((await line.event('GUILD_DELETE')).d).toEqual({ id: local.guildId, unavailable: true });
  await control.change({ do: 'restore', guild: local.guildId });
  expect((await line.event('GUILD_CREATE')).d.id).toBe(local.guildId);
  await control.change({ do: 'delete channel', channel: local.channelId });
  expect((await line.event('CHANNEL_DELETE')).d.id).toBe(local.channelId);
  expect((await bot.get(path)).body.code).toBe(10003);
  await control.change({ do: 'kick', guild: local.guildId });
  expect((await line.event('GUILD_DELETE')).d).toEqual({ id: local.guildId });
  expect((await bot.get(`/guilds/${local.guildId}`)).body.code).toBe(10004);
  await control.change({ do: 'invite', guild: local.guildId });
  expect((await line.event('GUILD_CREATE')).d.id).toBe(local.guildId);
});

test('other addresses are no gateway', async () => {
  const { local } = await open();
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${local.pageUrl.replace('http', 'ws')}elsewhere`);
  socket.on('error', () => {});
  expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(1006);
});
