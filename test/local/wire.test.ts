/** Everything the local Discord says and accepts, held against Discord's own description. */

import { expect, test } from 'vitest';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { startSampleBot } from './sample-bot.ts';
import { startLocal } from './start.ts';

test('what goes over the wire is what Discord describes', async () => {
  const local = await startLocal();
  const bot = await startSampleBot(local);
  const member = await joinAs(local, 'Moderator');
  const control = controlOf(local);

  const answer = await member.slash('ask', { question: 'who represented Russia' });
  if (answer.kind !== 'message') throw new Error(answer.kind);
  await member.complete('ask', 'question', { question: 'who' });
  await member.press(answer.message.id, 'context|1');
  await member.press(answer.message.id, 'report');
  await member.slash('looks');
  await member.slash('slow');
  await member.slash('digest setup', { channel: local.channelId });
  const said = await member.say(`<@${local.applicationId}> hello`);
  await member.onMessage('Check against articles', said.id);
  const rest = bot.rest;
  for (const route of [
    '/applications/@me',
    '/oauth2/applications/@me',
    '/users/@me',
    `/users/${member.id}`,
    '/users/@me/guilds',
    `/guilds/${local.guildId}`,
    `/guilds/${local.guildId}/channels`,
    `/guilds/${local.guildId}/roles`,
    `/guilds/${local.guildId}/members/${member.id}`,
    `/channels/${local.channelId}`,
    `/channels/${local.channelId}/messages`,
    `/channels/${local.channelId}/messages/${said.id}`,
    `/applications/${local.applicationId}/commands`,
    `/applications/${local.applicationId}/guilds/${local.guildId}/commands`,
  ] as const) {
    await rest.get(route);
  }
  const direct = await bot.users.createDM(member.id);
  const sent = await direct.send({
    content: 'Hello',
    embeds: [{ title: 'A title', fields: [{ name: 'a', value: 'b' }] }],
  });
  await sent.edit('Hello again');
  await direct.sendTyping();
  await sent.delete();
  // The bot answers what was said, and the slow command that waited for it, in its own time.
  const texts = async () => JSON.stringify((await member.history()).map(({ components }) => components));
  await expect.poll(texts).toContain('Done thinking.');
  await expect.poll(texts).toContain('**hello**');

  await control.checkWire();
  const routes = new Set((await control.requests()).map(({ route }) => route));
  expect(routes.size).toBeGreaterThan(20);
  await bot.destroy();
});
