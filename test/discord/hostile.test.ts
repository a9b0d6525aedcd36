import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visible } from '../../src/reply/escape.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Joined, Message } from '../local/member.ts';
import { temporaryFolder, until } from '../program.ts';
import { HOSTILE, inArticles, writeHostileArticles } from '../reply/hostile.ts';
import { foreignIn, forgedNumbers, linksTo, quotedIn } from '../reply/read.ts';
import { buttonOf, messageOf, selectOf, sharedBy, textOf } from './read.ts';
import { openScene } from './scene.ts';

/** Anybody may ask as often as they like. */
const patience = { with: async () => null };

const SHOWING = [
  ...[en.context, en.compare, en.explain, en.nearest, en.readOn, en.more, en.next, en.back],
  ...[en.facts.newer, en.facts.older],
];

const has = (message: Message, label: string) =>
  JSON.stringify(message.components).includes(`"label":${JSON.stringify(label)}`);

async function openHostile() {
  const folder = writeHostileArticles(join(temporaryFolder(), 'articles'));
  const namesakes = ['Rosa', 'Pedro'].map(
    (name, i) => `Minister ${name} Quispe wrote ${inArticles()[i]} to Norway. ${name} Quispe left.`,
  );
  writeFileSync(join(folder, 'd_namesakes.txt'), `Two of One Name\n\n${namesakes.join('\n\n')}\n`);
  const scene = await openScene(folder, { patience }, { rateLimits: false });
  const articles = [...scene.corpus.articles.values()];
  const links = linksTo(articles);
  const texts = articles.map(({ text }) => visible(text));
  const commands = await scene.moderator.commands();
  /** What Parley itself makes something to press or to see in one's own time: its commands, the channel, its dates. */
  const own = [
    ...commands.map(({ name, id }) => `</${name}:${id}>`),
    `<#${scene.local.channelId}>`,
    /<t:\d{10}(?::[a-zA-Z])?>/g,
  ];
  const withoutOwn = (components: Message['components']) =>
    JSON.parse(own.reduce<string>((all, one) => all.replaceAll(one, 'x'), JSON.stringify(components)));

  /** It pings nobody, is read as nobody's markup but ours, and quotes nothing but articles. */
  function expectHarmless(message: Message, sharing: readonly string[] = []): void {
    expect([message.mentions, message.mention_roles, message.mention_everyone]).toEqual([[], [], false]);
    const [first] = message.components ?? [];
    const shared = first && 'content' in first && sharing.includes(first.content);
    const components = shared ? message.components!.slice(1) : message.components!;
    const sent = { components: withoutOwn(components) } as Parameters<typeof foreignIn>[0];
    expect(foreignIn(sent, links)).toEqual([]);
    expect(forgedNumbers(sent)).toEqual([]);
    expect(quotedIn(sent).filter((run) => !texts.some((text) => text.includes(run)))).toEqual([]);
  }

  /** Presses every button that only shows something, and gives what is shown, by the name of the button. */
  async function pressed(message: Message): Promise<[label: string, shown: Message][]> {
    const shown: [string, Message][] = [];
    for (const label of SHOWING) {
      if (!has(message, label)) continue;
      shown.push([label, messageOf(await scene.member.press(message.id, buttonOf(message, label)))]);
    }
    return shown;
  }

  /** Opens the form for a report and sends it: form and thanks are Parley's words alone. */
  async function reported(message: Message): Promise<void> {
    const opened = await scene.member.press(message.id, buttonOf(message, en.report));
    if (opened.kind !== 'modal') throw new Error(opened.kind);
    const { title, custom_id, components } = opened.modal;
    expect(title).toBe(en.report);
    expect(custom_id).toMatch(/^v1\|report\|[0-9a-f]{12}\|\d+\|\d+$/);
    const options = Object.entries(en.reportChoice).map(([value, label]) => ({ value, label }));
    const passages = {
      label: expect.stringMatching(/^\[\d\]$/),
      value: expect.stringMatching(custom_id.slice(0, 9)),
    };
    const which = {
      label: en.reportWhich,
      component: { options: expect.arrayContaining([expect.objectContaining(passages)]) },
    };
    const several = components.length > 1;
    expect(components).toMatchObject([
      ...(several ? [which] : []),
      { label: en.reportAsk, component: { options } },
    ]);
    const { interaction } = opened;
    const fields = { choice: 'other' };
    const thanks = messageOf(await scene.member.invoke({ kind: 'modal', interaction, fields }));
    expect(textOf(thanks)).toBe(en.reported);
    expectHarmless(thanks);
  }
  return { ...scene, expectHarmless, pressed, reported };
}

test('hostile words stay words in every reply to them', async () => {
  const scene = await openHostile();
  const { member, moderator, local, expectHarmless, pressed, reported } = scene;
  const direct = (await member.places()).direct[0]!.id;
  const seen = new Set<string>();
  /** A reply, and all that its buttons show. */
  const expectAllHarmless = async (kind: string, message: Message) => {
    const [first, ...more] = [[kind, message] as const, ...(await pressed(message))];
    for (const [name, shown] of [first, ...more]) {
      seen.add(name);
      expectHarmless(shown);
    }
  };
  for (const text of Object.values(HOSTILE)) {
    const question = `what did the delegation of Norway write ${text}`;
    const answer = messageOf(await member.slash('ask', { question, visibility: 'asker' }));
    await expectAllHarmless('answer to one', answer);
    if (has(answer, en.report)) {
      seen.add('report');
      await reported(answer);
    }
    if (has(answer, en.share)) {
      seen.add('shared');
      await member.press(answer.id, buttonOf(answer, en.share));
      const shared = await sharedBy(member, answer);
      expectHarmless(shared, [en.shared(member.id)]);
    }
    const asked = messageOf(await member.slash('ask', { question: text, explain: true }));
    await expectAllHarmless(has(asked, en.delete) ? 'answer' : 'abstention', asked);
    await expectAllHarmless('fact', messageOf(await member.slash('fact', { topic: text })));
    await expectAllHarmless('timeline', messageOf(await member.slash('timeline', { about: text })));
    expectHarmless(messageOf(await member.slash('timeline', { from: text.slice(0, 10) })));
    expectHarmless(messageOf(await member.slash('sources', { article: text })));

    // Somebody's message is checked, and the check is shared as a reply to it.
    const said = await moderator.say(`The envoy of Norway wrote ${text} on January 24.`);
    const check = messageOf(await member.onMessage('Check against articles', said.id));
    await expectAllHarmless('check', check);
    const share = () => member.press(check.id, buttonOf(check, en.shareReply));
    expectHarmless(await hears(member, () => said.id, share), [en.shared(member.id)]);

    // Mentioned and written to, the bot answers with a reply that pings nobody.
    for (const channel of [local.channelId, direct]) {
      let id = '';
      const say = async () => {
        id = (await member.say(`<@${local.applicationId}> ${text}`, { channel })).id;
      };
      expectHarmless(await hears(member, () => id, say));
    }
  }
  const shown = [en.context, en.compare, en.explain, en.nearest, 'report', 'shared', 'check'];
  expect([...seen]).toEqual(expect.arrayContaining([...shown, 'answer', 'answer to one', 'abstention']));
}, 300_000);

test('hostile articles stay text in facts, timelines, sources, help, reading and digest', async () => {
  const { member, moderator, corpus, expectHarmless, pressed, reported } = await openHostile();
  for (const [command, options] of [
    ['fact', { topic: 'Norway' }],
    ['fact', { topic: 'Sweden' }],
    ['timeline', {}],
    ['sources', {}],
    ['about', {}],
  ] as const) {
    const shown = messageOf(await member.slash(command, options));
    expectHarmless(shown);
    for (const [, message] of await pressed(shown)) expectHarmless(message);
    if (has(shown, en.report)) await reported(shown);
  }
  // What several topics are called: what may be chosen are names, each of which leads to its own card.
  const which = messageOf(await member.slash('fact', { topic: 'Quispe' }));
  expectHarmless(which);
  const { id, labels } = selectOf(which);
  expect(labels.length).toBeGreaterThan(1);
  for (const label of labels) expectHarmless(messageOf(await member.press(which.id, id, [label])));
  for (const article of corpus.articles.values()) {
    let page = messageOf(await member.slash('sources', { article: article.title.slice(0, 90) }));
    for (let turned = 0; turned < 60; turned++) {
      expectHarmless(page);
      if (!JSON.stringify(page.components).includes(`"label":"${en.next}"`)) break;
      page = messageOf(await member.press(page.id, buttonOf(page, en.next)));
    }
  }
  const done = messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'Europe/Kyiv' }));
  expectHarmless(done);
  const seen = messageOf(await moderator.slash('digest preview'));
  expectHarmless(seen);
  expectHarmless(messageOf(await moderator.slash('digest status')));
  expectHarmless(messageOf(await moderator.slash('digest why')));
  await moderator.press(done.id, buttonOf(done, en.digest.postAll));
  const isWhole = (message: Message) => textOf(message).includes(`### ${en.digest.new}`);
  await until(async () => (await moderator.history()).some(isWhole), 'the digest was edited');
  const posted = (await moderator.history()).find(isWhole)!;
  expectHarmless(posted);
  // Its pages, to the last one.
  for (let page = posted, turned = 0; has(page, en.digest.more) && turned < 20; turned++) {
    page = messageOf(await member.press(page.id, buttonOf(page, en.digest.more)));
    expectHarmless(page);
  }
}, 120_000);

/** The bot's reply to a message, however it comes about. */
async function hears(member: Joined, to: () => string, deed: () => Promise<unknown>): Promise<Message> {
  const ear = await member.listen();
  try {
    await deed();
    const { message } = await ear.next(
      (news): news is Extract<typeof news, { message: Message }> =>
        'message' in news && (news.message as Message).message_reference?.message_id === to(),
    );
    return message;
  } finally {
    ear.stop();
  }
}
