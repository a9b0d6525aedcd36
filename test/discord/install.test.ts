import {
  ApplicationIntegrationType as Install,
  InteractionContextType as Where,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { accountLink, inviteLink, PERMISSIONS } from '../../src/discord/client.ts';
import { en } from '../../src/reply/words/en.ts';
import { controlOf } from '../local/control.ts';
import type { Joined } from '../local/member.ts';
import { until } from '../program.ts';
import {
  buttonOf,
  expectVerbatim,
  messageOf,
  onlyForAsker,
  quotedIn,
  selectOf,
  sharedBy,
  textOf,
} from './read.ts';
import { openScene } from './scene.ts';

test.each(commands.map(({ data }) => [data.name, data] as const))(
  '%s says where it may be used',
  (name, data) => {
    const [installs, contexts] =
      name === 'digest'
        ? [[Install.GuildInstall], [Where.Guild]]
        : [
            [Install.GuildInstall, Install.UserInstall],
            [Where.Guild, Where.BotDM, Where.PrivateChannel],
          ];
    expect(data.integration_types).toEqual(installs);
    expect(data.contexts).toEqual(contexts);
  },
);

test('a link adds it to a server with what it needs there, another to an account with its commands alone', () => {
  const asked = (link: string) => Object.fromEntries(new URL(link).searchParams);
  const client_id = '1';
  expect(asked(inviteLink(client_id))).toEqual({
    client_id,
    integration_type: '0',
    scope: 'bot applications.commands',
    permissions: PERMISSIONS.reduce((all, bit) => all | bit, 0n).toString(),
  });
  expect(asked(accountLink(client_id))).toEqual({
    client_id,
    integration_type: '1',
    scope: 'applications.commands',
  });
});

test('in a server without the bot, who installed it for themselves may ask, check and share', async () => {
  const { moderator: member, corpus } = await openScene();
  const elsewhere = (await member.places()).guilds[1]!.rooms[0]!.id;
  const names = (await member.commands(elsewhere)).map(({ name }) => name);
  expect(names.sort()).toEqual(['Check against articles', 'about', 'ask', 'fact', 'sources', 'timeline']);

  const question = 'who represented Russia';
  const answer = messageOf(await member.slash('ask', { question }, elsewhere));
  expect(textOf(answer)).toContain(`**${question}**`);
  expectVerbatim(answer, corpus);
  const context = messageOf(await member.press(answer.id, buttonOf(answer, 'Context'), undefined, elsewhere));
  expectVerbatim(context, corpus);

  const said = await member.say('I heard 27 people died in Kharkiv.', { channel: elsewhere });
  const card = messageOf(await member.onMessage('Check against articles', said.id, elsewhere));
  expect(onlyForAsker(card)).toBe(true);
  expect(textOf(card)).toContain('27');
  expectVerbatim(card, corpus);
  // The bot cannot write there by itself: the card follows the answer to the press.
  await member.press(card.id, buttonOf(card, 'Share as reply'), undefined, elsewhere);
  const shared = await sharedBy(member, card, elsewhere);
  expect(onlyForAsker(shared)).toBe(false);
  expect(textOf(shared)).toContain(`Shared by <@${member.id}>`);
  expectVerbatim(shared, corpus);
});

test.each([
  ['a direct message', async (member: Joined) => (await member.places()).direct[0]!.id],
  ['a server without the bot', async (member: Joined) => (await member.places()).guilds[1]!.rooms[0]!.id],
  [
    'a group',
    async (member: Joined) => (await member.places()).direct.find(({ name }) => name === 'Local group')!.id,
  ],
])('in %s everything that is typed, chosen and pressed works', async (_, place) => {
  const {
    moderator: member,
    member: other,
    corpus,
    librarian,
    reports,
  } = await openScene(undefined, {
    patience: { with: async () => null },
  });
  const here = await place(member);
  const names = (await member.commands(here)).map(({ name }) => name);
  expect(names.sort()).toEqual(['Check against articles', 'about', 'ask', 'fact', 'sources', 'timeline']);

  // What is typed is not kept waiting for topics that are still being read.
  await librarian.topicsNear('', 1);
  const offered = await member.complete('fact', 'topic', { topic: 'kush' }, here);
  expect(offered).toMatchObject({
    choices: expect.arrayContaining([{ name: expect.any(String), value: 'Jared Kushner' }]),
  });
  const question = 'who represented Russia';
  const answer = messageOf(await member.slash('ask', { question }, here));
  for (const label of [en.context, en.compare, en.explain])
    expectVerbatim(
      messageOf(await member.press(answer.id, buttonOf(answer, label), undefined, here)),
      corpus,
    );
  const own = messageOf(await member.slash('ask', { question, visibility: 'asker' }, here));
  expect(onlyForAsker(own)).toBe(true);
  const share = () => member.press(own.id, buttonOf(own, en.share), undefined, here);
  await Promise.all([share(), share()]);
  const shared = await sharedBy(member, own, here);
  expect(quotedIn(shared)).toEqual(quotedIn(own));
  for (const [command, options] of [
    ['fact', { topic: 'Next round' }],
    ['timeline', {}],
    ['sources', {}],
    ['about', {}],
  ] as const)
    expectVerbatim(messageOf(await member.slash(command, options, here)), corpus);
  // Nobody sets up a digest here, so help names none; nor does it for members who may not manage the server.
  for (const help of [member.slash('about', {}, here), other.slash('about')])
    expect(textOf(messageOf(await help))).not.toContain('/digest');
  expect(textOf(messageOf(await member.slash('about')))).toContain('</digest setup:');
  const which = messageOf(await member.slash('fact', { topic: 'delegation' }, here));
  const { id, labels } = selectOf(which);
  expectVerbatim(messageOf(await member.press(which.id, id, [labels[1]!], here)), corpus);

  const opened = await member.press(answer.id, buttonOf(answer, en.report), undefined, here);
  const form = { kind: 'modal', interaction: opened.interaction, fields: { choice: 'other' } } as const;
  expect(textOf(messageOf(await member.invoke(form, here)))).toBe(en.reported);
  expect(reports).toHaveLength(1);

  const sharing = (await member.history(here)).filter((one) => textOf(one).includes(en.shared(member.id)));
  expect(sharing.map(({ id }) => id)).toEqual([shared.id]);
  await member.press(answer.id, buttonOf(answer, en.delete), undefined, here);
  await until(
    async () => !(await member.history(here)).some((one) => one.id === answer.id),
    'the answer is deleted',
  );
});

test('in a server that keeps such apps private, everything is, and nothing is said to be shared', async () => {
  const { local, moderator, member: other, corpus } = await openScene();
  const [, { id: guild, rooms }] = (await moderator.places()).guilds as [
    unknown,
    { id: string; rooms: { id: string }[] },
  ];
  const elsewhere = rooms[0]!.id;
  await controlOf(local).change({ do: 'strip', guild, permissions: ['UseExternalApps'] });
  const question = 'who represented Russia';
  const answer = messageOf(await moderator.slash('ask', { question }, elsewhere));
  expect(onlyForAsker(answer)).toBe(true);
  expectVerbatim(answer, corpus);
  const own = messageOf(await moderator.slash('ask', { question, visibility: 'asker' }, elsewhere));
  const refused = await moderator.press(own.id, buttonOf(own, en.share), undefined, elsewhere);
  expect(textOf(messageOf(refused))).toBe(en.cannotShare);
  expect(await other.history(elsewhere)).toEqual([]);
  await moderator.press(answer.id, buttonOf(answer, en.delete), undefined, elsewhere);
  await until(
    async () => !(await moderator.history(elsewhere)).some(({ id }) => id === answer.id),
    'the answer is deleted',
  );
});

test('a long message is checked on several pages, five at most, and what is left is counted', async () => {
  const { moderator: member, corpus } = await openScene();
  const elsewhere = (await member.places()).guilds[1]!.rooms[0]!.id;
  const sentences = [
    '27 people were wounded in Kharkiv.',
    'The next round is on February 1 in the United Arab Emirates.',
    'Kushner and Witkoff met Putin in the Kremlin.',
    'One person was killed in Kyiv and four were injured.',
    'The power of the plant is shared on an equitable basis.',
    'Russia was represented by military intelligence officials.',
    'Umerov is chief negotiator.',
  ];
  const content = [...sentences, ...sentences.map((one) => one.replace('.', ', they say.'))].join(' ');
  const said = await member.say(content, { channel: elsewhere });
  // Words that are new to the bot take longer the first time.
  for (const one of sentences)
    await member.onMessage(
      'Check against articles',
      (await member.say(one, { channel: elsewhere })).id,
      elsewhere,
    );
  const ear = await member.listen();
  const first = messageOf(await member.onMessage('Check against articles', said.id, elsewhere));
  expect(textOf(first)).toMatch(/page 1 of [2-5]/);
  const count = Number(/page 1 of (\d)/.exec(textOf(first))![1]);
  const pages = [first];
  while (pages.length < count) {
    const { message } = await ear.next(
      (news): news is Extract<typeof news, { type: 'message-created' | 'message-updated' }> =>
        news.type === 'message-created' && /page [2-5] of/.test(textOf(news.message)),
    );
    pages.push(message);
  }
  ear.stop();
  for (const page of pages) {
    expect(onlyForAsker(page)).toBe(true);
    expectVerbatim(page, corpus);
  }
  expect(textOf(pages.at(-1)!)).toContain('I looked at the first 12 sentences');
});
