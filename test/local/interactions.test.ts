/** Interactions: who may answer, with what, until when. The bot answers with plain requests. */

import { expect, test } from 'vitest';
import { controlOf } from './control.ts';
import { joinAs } from './member.ts';
import { complaints, dial, rawBot } from './raw.ts';
import { startLocal } from './start.ts';

const EPHEMERAL = 64;
const LOADING = 128;

const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'question', description: 'What', required: true, autocomplete: true, max_length: 10 },
    ],
  },
  { name: 'manage', description: 'For moderators', default_member_permissions: '32' },
  { name: 'Check', type: 3 },
];

/** A bot that hears interactions and lets the test answer them. */
async function open(options: Parameters<typeof startLocal>[0] = {}) {
  // What is not about time must not be late only because the machine is busy.
  const local = await startLocal({ ...options, knobs: { answerMs: 20_000, ...options.knobs } });
  const bot = rawBot(local);
  await bot.put(`/applications/${local.applicationId}/commands`, COMMANDS);
  const line = dial(local);
  await line.identify(local.token, (1 << 9) | (1 << 12) | 1);
  const heard = async () => (await line.event('INTERACTION_CREATE')).d;
  const answer = ({ id, token }: { id: string; token: string }, body: unknown, query = '') =>
    bot.post(`/interactions/${id}/${token}/callback${query}`, body);
  const hook = (token: string) => `/webhooks/${local.applicationId}/${token}`;
  const [member, moderator] = [await joinAs(local, 'Member'), await joinAs(local, 'Moderator')];
  const asked = (question = 'why') => member.slash('ask', { question });
  return { local, bot, line, heard, answer, hook, member, moderator, asked, control: controlOf(local) };
}

const say = (content: string, flags = 0) => ({ type: 4, data: { content, flags } });

test('an interaction carries what Discord sends', async () => {
  const { asked, heard, answer, local, member } = await open();
  const outcome = asked('who');
  const interaction = await heard();
  expect(interaction).toMatchObject({
    application_id: local.applicationId,
    type: 2,
    version: 1,
    guild_id: local.guildId,
    channel_id: local.channelId,
    locale: 'en-US',
    guild_locale: 'en-US',
    context: 0,
    authorizing_integration_owners: { 0: local.guildId, 1: member.id },
    member: { user: { id: member.id, username: 'member' } },
    data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'who' }] },
  });
  expect(interaction.user).toBeUndefined();
  expect((await answer(interaction, say('because'))).status).toBe(204);
  expect(await outcome).toMatchObject({
    kind: 'message',
    message: { content: 'because', type: 20, interaction: { name: 'ask', user: { id: member.id } } },
  });
});

test('with_response gives the message back', async () => {
  const { asked, heard, answer } = await open();
  void asked();
  const interaction = await heard();
  const { status, body } = await answer(interaction, say('x', EPHEMERAL), '?with_response=true');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    interaction: {
      id: interaction.id,
      type: 2,
      response_message_ephemeral: true,
      response_message_loading: false,
    },
    resource: { type: 4, message: { content: 'x', flags: EPHEMERAL } },
  });
});

test('a second answer is 40060', async () => {
  const { asked, heard, answer } = await open();
  void asked();
  const interaction = await heard();
  await answer(interaction, say('one'));
  expect((await answer(interaction, say('two'))).body).toEqual({
    message: 'Interaction has already been acknowledged.',
    code: 40060,
  });
});

test('an answer after three seconds is 10062, and the member was told', async () => {
  const { asked, heard, answer, control } = await open();
  await control.turn({ answerMs: 50 });
  const outcome = asked();
  const interaction = await heard();
  expect((await outcome).kind).toBe('no answer');
  expect((await answer(interaction, say('late'))).body).toEqual({
    message: 'Unknown interaction',
    code: 10062,
  });
});

test('the first answer is taken 3,000 ms after the click, and not 1 ms later', async () => {
  let clock = Date.now();
  const { asked, heard, answer } = await open({ now: () => clock, knobs: { answerMs: 3_000 } });
  void asked();
  const inTime = await heard();
  clock += 3_000;
  expect((await answer(inTime, say('just'))).status).toBe(204);
  const outcome = asked();
  const tooLate = await heard();
  clock += 3_001;
  expect((await answer(tooLate, say('late'))).body.code).toBe(10062);
  expect((await outcome).kind).toBe('no answer');
});

test('a token is good until its 15 minutes are over, and not 1 ms longer', async () => {
  let clock = Date.now();
  const { asked, heard, answer, hook, bot } = await open({ now: () => clock });
  void asked();
  const interaction = await heard();
  await answer(interaction, say('x'));
  const original = `${hook(interaction.token)}/messages/@original`;
  clock += 15 * 60_000 - 1;
  expect((await bot.patch(original, { content: 'y' })).status).toBe(200);
  expect((await bot.post(hook(interaction.token), { content: 'z' })).status).toBe(200);
  clock += 1;
  expect((await bot.patch(original, { content: 'y' })).body.code).toBe(50027);
  expect((await bot.post(hook(interaction.token), { content: 'z' })).body.code).toBe(50027);
});

test('five changes in two seconds for each token, whatever the others do', async () => {
  const clock = Date.now();
  const { asked, heard, answer, hook, bot } = await open({ now: () => clock });
  for (let i = 0; i < 2; i++) {
    void asked();
    const interaction = await heard();
    await answer(interaction, say('x'));
    const statuses = [];
    for (let change = 0; change < 6; change++)
      statuses.push(
        (await bot.patch(`${hook(interaction.token)}/messages/@original`, { content: 'y' })).status,
      );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  }
});

test('of fifty requests in a second one more is refused, but answers to interactions are not counted', async () => {
  const clock = Date.now();
  const { asked, heard, answer, bot } = await open({ now: () => clock });
  const waiting = [];
  for (let i = 0; i < 60; i++) {
    void asked();
    waiting.push(await heard());
  }
  const answers = await Promise.all(waiting.map((interaction) => answer(interaction, say('x'))));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  // One request was made before the clock stood still: the one that registered the commands.
  const counted = [];
  for (let i = 0; i < 50; i++) counted.push((await bot.get('/users/@me')).status);
  expect(counted.filter((status) => status === 200)).toHaveLength(49);
  expect((await bot.get('/users/@me')).status).toBe(429);
});

test('an unknown interaction and a wrong token are 10062', async () => {
  const { asked, heard, answer } = await open();
  void asked();
  const interaction = await heard();
  expect((await answer({ id: '1', token: 'x' }, say('x'))).body.code).toBe(10062);
  expect((await answer({ ...interaction, token: 'x' }, say('x'))).body.code).toBe(10062);
  await answer(interaction, say('x'));
});

test('a malformed answer is named below data, and may be corrected', async () => {
  const { asked, heard, answer } = await open();
  const outcome = asked();
  const interaction = await heard();
  const bad = { type: 4, data: { flags: 1 << 15, components: [{ type: 10, content: '' }] } };
  expect(complaints(await answer(interaction, bad))).toEqual([
    'data.components[0].content: BASE_TYPE_BAD_LENGTH Must be between 1 and 4000 in length.',
  ]);
  await answer(interaction, say('better'));
  expect(await outcome).toMatchObject({ message: { content: 'better' } });
});

test('each kind takes its own answers', async () => {
  const { asked, heard, answer, member } = await open();
  void asked();
  const command = await heard();
  expect(complaints(await answer(command, { type: 8, data: { choices: [] } }))).toEqual([
    'type: BASE_TYPE_CHOICES Value must be one of (4, 5, 9).',
  ]);
  expect(complaints(await answer(command, { type: 7, data: { content: 'x' } }))).toHaveLength(1);
  await answer(command, say('x'));
  const completed = member.complete('ask', 'question', { question: 'w' });
  const autocomplete = await heard();
  expect(complaints(await answer(autocomplete, say('x')))).toEqual([
    'type: BASE_TYPE_CHOICES Value must be one of (8,).',
  ]);
  await answer(autocomplete, { type: 8, data: { choices: [] } });
  expect((await completed).kind).toBe('choices');
});

test('autocomplete: what was typed goes out, at most 25 choices of 100 come back', async () => {
  const { heard, answer, member } = await open();
  const outcome = member.complete('ask', 'question', { question: 'wh' });
  const interaction = await heard();
  expect(interaction).toMatchObject({
    type: 4,
    data: { options: [{ name: 'question', value: 'wh', focused: true }] },
  });
  const choices = (count: number, length = 1) =>
    Array.from({ length: count }, (_, i) => ({ name: `${i}`.padStart(length, '0'), value: 'v' }));
  expect(complaints(await answer(interaction, { type: 8, data: { choices: choices(26) } }))).toEqual([
    'data.choices: BASE_TYPE_MAX_LENGTH Must be 25 or fewer in length.',
  ]);
  expect(complaints(await answer(interaction, { type: 8, data: { choices: choices(1, 101) } }))).toEqual([
    'data.choices[0].name: BASE_TYPE_BAD_LENGTH Must be between 1 and 100 in length.',
  ]);
  expect((await answer(interaction, { type: 8, data: { choices: choices(25, 100) } })).status).toBe(204);
  expect(await outcome).toMatchObject({ kind: 'choices', choices: { length: 25 } });
});

test('a deferred answer shows as loading, and its first text is not an edit', async () => {
  const { asked, heard, answer, hook, bot } = await open();
  const outcome = asked();
  const interaction = await heard();
  await answer(interaction, { type: 5 });
  expect(await outcome).toMatchObject({ kind: 'message', message: { flags: LOADING, content: '' } });
  const original = `${hook(interaction.token)}/messages/@original`;
  const edited = await bot.patch(original, { content: 'done' });
  expect(edited.body).toMatchObject({ content: 'done', flags: 0, edited_timestamp: null });
  expect((await bot.patch(original, { content: 'again' })).body.edited_timestamp).not.toBeNull();
});

test('the first follow-up fills a deferred answer; later ones reply to it', async () => {
  const { asked, heard, answer, hook, bot, member } = await open();
  void asked();
  const { id, token } = await heard();
  await answer({ id, token }, { type: 5, data: { flags: EPHEMERAL } });
  const first = await bot.post(hook(token), { content: 'one' });
  expect(first.body.flags).toBe(EPHEMERAL);
  const second = await bot.post(hook(token), { content: 'two' });
  expect(second.body).toMatchObject({ type: 19, flags: 0, message_reference: { message_id: first.body.id } });
  expect((await member.history()).map(({ content }) => content)).toEqual(['two', 'one']);
});

test('a private answer is seen by the member alone, and by the bot only through its token', async () => {
  const { asked, heard, answer, hook, bot, member, moderator, local, line } = await open();
  void asked();
  const interaction = await heard();
  await answer(interaction, say('secret', EPHEMERAL));
  expect((await member.history())[0]?.content).toBe('secret');
  expect(await moderator.history()).toEqual([]);
  const original = await bot.get(`${hook(interaction.token)}/messages/@original`);
  expect(original.body.content).toBe('secret');
  const channel = `/channels/${local.channelId}/messages`;
  expect((await bot.get(channel)).body).toEqual([]);
  expect((await bot.get(`${channel}/${original.body.id}`)).body.code).toBe(10008);
  // Discord tells bots of them as if they were direct messages (discord-api-docs issue 4557).
  expect((await line.event('MESSAGE_CREATE')).d.guild_id).toBeUndefined();
});

test('a token ends after its time', async () => {
  const { asked, heard, answer, hook, bot, control } = await open();
  void asked();
  const interaction = await heard();
  await answer(interaction, say('x'));
  await control.turn({ tokenMs: 0 });
  expect((await bot.patch(`${hook(interaction.token)}/messages/@original`, { content: 'y' })).body).toEqual({
    message: 'Invalid Webhook Token',
    code: 50027,
  });
});

test('before the first answer there is nothing to follow up', async () => {
  const { asked, heard, answer, hook, bot } = await open();
  void asked();
  const interaction = await heard();
  expect((await bot.post(hook(interaction.token), { content: 'x' })).body.code).toBe(10015);
  await answer(interaction, say('x'));
  await bot.delete(`${hook(interaction.token)}/messages/@original`);
  expect((await bot.get(`${hook(interaction.token)}/messages/@original`)).body.code).toBe(10008);
});

test('a button updates its message, or answers with a reply to it', async () => {
  const { bot, local, heard, answer, member } = await open();
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }];
  const { body: message } = await bot.post(`/channels/${local.channelId}/messages`, {
    content: 'x',
    components,
  });
  const updated = member.press(message.id, 'go');
  const press = await heard();
  expect(press).toMatchObject({
    type: 3,
    message: { id: message.id },
    data: { custom_id: 'go', component_type: 2 },
  });
  await answer(press, { type: 7, data: { content: 'y' } });
  expect(await updated).toMatchObject({ message: { id: message.id, content: 'y' } });
  const replied = member.press(message.id, 'go');
  await answer(await heard(), say('z'));
  expect(await replied).toMatchObject({
    message: { type: 19, message_reference: { message_id: message.id } },
  });
  await expect(member.press(message.id, 'other')).rejects.toThrow('cannot be pressed');
});

test('a modal goes out, comes back filled in, and refuses an empty field', async () => {
  const { asked, heard, answer, member } = await open();
  const opened = asked();
  const label = (name: string, component: object) => ({ type: 18, label: name, component });
  const options = [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b' },
  ];
  const modal = {
    custom_id: 'm',
    title: 'Form',
    components: [
      { type: 10, content: 'Please' },
      label('Reason', { type: 21, custom_id: 'reason', options }),
      label('More', { type: 4, custom_id: 'more', style: 2, required: false }),
    ],
  };
  const command = await heard();
  expect(complaints(await answer(command, { type: 9, data: { ...modal, title: 'x'.repeat(46) } }))).toEqual([
    'data.title: BASE_TYPE_BAD_LENGTH Must be between 1 and 45 in length.',
  ]);
  await answer(command, { type: 9, data: modal });
  const form = await opened;
  if (form.kind !== 'modal') throw new Error(form.kind);
  const submit = (fields: Record<string, string>) =>
    member.invoke({ kind: 'modal', interaction: form.interaction, fields });
  await expect(submit({})).rejects.toThrow('required');
  const done = submit({ reason: 'a' });
  const submitted = await heard();
  expect(submitted).toMatchObject({
    type: 5,
    data: {
      custom_id: 'm',
      components: [
        { type: 10 },
        { type: 18, component: { type: 21, custom_id: 'reason', value: 'a' } },
        { type: 18, component: { type: 4, custom_id: 'more', value: '' } },
      ],
    },
  });
  expect(complaints(await answer(submitted, { type: 9, data: modal }))).toEqual([
    'type: BASE_TYPE_CHOICES Value must be one of (4, 5).',
  ]);
  await answer(submitted, say('thanks', EPHEMERAL));
  expect(await done).toMatchObject({ message: { content: 'thanks' } });
});

test('a message command carries the message, with its words', async () => {
  const { heard, answer, member, moderator } = await open();
  const said = await moderator.say('a claim');
  const outcome = member.onMessage('Check', said.id);
  const interaction = await heard();
  expect(interaction.data).toMatchObject({
    type: 3,
    target_id: said.id,
    resolved: { messages: { [said.id]: { content: 'a claim' } } },
  });
  await answer(interaction, say('checked'));
  expect(await outcome).toMatchObject({ message: { type: 23 } });
});

test('options are checked before the bot hears of them', async () => {
  const { member } = await open();
  await expect(member.slash('ask')).rejects.toThrow('"question" is required.');
  await expect(member.slash('ask', { question: 'x'.repeat(11) })).rejects.toThrow('at most 10 characters');
  await expect(member.slash('ask', { question: 'x', other: 1 })).rejects.toThrow('no option "other"');
});

test('commands are offered to those who may use them, where they may', async () => {
  const { member, moderator } = await open();
  const names = async (who: typeof member, channel?: string) =>
    (await who.commands(channel)).map(({ name }) => name);
  expect(await names(member)).toEqual(['ask', 'Check']);
  expect(await names(moderator)).toEqual(['ask', 'Check', 'manage']);
  const { direct, guilds } = await member.places();
  // In a direct message there are no permissions to lack.
  expect(await names(member, direct[0]!.id)).toEqual(['ask', 'Check', 'manage']);
  const elsewhere = guilds.find(({ name }) => name === 'Another server')!.rooms[0]!.id;
  expect(await names(member, elsewhere)).toEqual(['ask']);
  const group = direct.find(({ name }) => name === 'Local group')!.id;
  expect(await names(member, group)).toEqual(['ask']);
});

test('where only the member has installed it, the bot still answers, five follow-ups at most', async () => {
  const { member, heard, answer, hook, bot, control } = await open();
  await control.turn({ rateLimits: false });
  const { guilds } = await member.places();
  const elsewhere = guilds.find(({ name }) => name === 'Another server')!.rooms[0]!.id;
  void member.slash('ask', { question: 'why' }, elsewhere);
  const interaction = await heard();
  expect(interaction.authorizing_integration_owners).toEqual({ 1: member.id });
  await answer(interaction, say('x'));
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++)
    statuses.push((await bot.post(hook(interaction.token), { content: 'y' })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  expect((await member.history(elsewhere))[0]?.content).toBe('y');
});

test('in a group the bot hears what is asked of it, and nothing else', async () => {
  const { member, moderator, line, heard, answer, bot } = await open();
  const group = (await member.places()).direct.find(({ name }) => name === 'Local group')!.id;
  await member.say('among ourselves', { channel: group });
  void member.slash('ask', { question: 'why' }, group);
  const interaction = await heard();
  expect(interaction).toMatchObject({
    context: 2,
    channel: { id: group, type: 3, name: 'Local group' },
    user: { id: member.id },
    authorizing_integration_owners: { 1: member.id },
  });
  for (const key of ['guild', 'guild_id', 'member']) expect(interaction).not.toHaveProperty(key);
  await answer(interaction, say('because'));
  expect((await moderator.history(group)).map(({ content }) => content)).toEqual([
    'because',
    'among ourselves',
  ]);
  const told = await line.event('MESSAGE_CREATE');
  expect(told.d).toMatchObject({ content: 'because', channel_type: 3 });
  expect((await bot.post(`/channels/${group}/messages`, { content: 'x' })).body.code).toBe(50001);
});
