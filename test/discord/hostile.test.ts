import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visible } from '../../src/reply/escape.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Joined, Message } from '../local/member.ts';
import { temporaryFolder, until } from '../program.ts';
import { HOSTILE, writeHostileArticles } from '../reply/hostile.ts';
import { foreignIn, forgedNumbers, linksTo, quotedIn } from '../reply/read.ts';
import { buttonOf, messageOf, textOf } from './read.ts';
import { openScene } from './scene.ts';

/** Anybody may ask as often as they like. */
const patience = { with: async () => null };

async function openHostile() {
  const scene = await openScene(writeHostileArticles(join(temporaryFolder(), 'articles')), { patience });
  const articles = [...scene.corpus.articles.values()];
  const links = linksTo(articles);
  const texts = articles.map(({ text }) => visible(text));

  /** It pings nobody, is read as nobody's markup but ours, and quotes nothing but articles. */
  function expectHarmless(message: Message, own: readonly string[] = []): void {
    expect([message.mentions, message.mention_roles, message.mention_everyone]).toEqual([[], [], false]);
    const [first] = message.components ?? [];
    const shared = first && 'content' in first && own.includes(first.content);
    const components = shared ? message.components!.slice(1) : message.components!;
    const sent = { components } as Parameters<typeof foreignIn>[0];
    expect(foreignIn(sent, links)).toEqual([]);
    expect(forgedNumbers(sent)).toEqual([]);
    expect(quotedIn(sent).filter((run) => !texts.some((text) => text.includes(run)))).toEqual([]);
  }

  /** Presses every button that only shows something, and gives what is shown. */
  async function pressed(message: Message): Promise<Message[]> {
    const shown: Message[] = [];
    for (const label of [en.context, en.compare, en.explain, en.nearest, en.more, en.next, en.facts.newer]) {
      if (!JSON.stringify(message.components).includes(`"label":"${label}"`)) continue;
      shown.push(messageOf(await scene.member.press(message.id, buttonOf(message, label))));
    }
    return shown;
  }
  return { ...scene, expectHarmless, pressed };
}

test('hostile words stay words in every reply to them', async () => {
  const scene = await openHostile();
  const { member, moderator, local, expectHarmless, pressed } = scene;
  const direct = (await member.places()).direct[0]!.id;
  for (const text of Object.values(HOSTILE)) {
    const heard: Message[] = [];
    const question = `what did the delegation of Norway write ${text}`;
    const answer = messageOf(await member.slash('ask', { question, visibility: 'asker' }));
    heard.push(answer, ...(await pressed(answer)));
    heard.push(messageOf(await member.slash('ask', { question: text, explain: true })));
    heard.push(messageOf(await member.slash('fact', { topic: text })));
    heard.push(messageOf(await member.slash('timeline', { about: text })));
    heard.push(messageOf(await member.slash('timeline', { from: text.slice(0, 10) })));
    heard.push(messageOf(await member.slash('sources', { article: text })));
    for (const message of heard) expectHarmless(message);

    // Somebody's message is checked, and the check is shared as a reply to it.
    const said = await moderator.say(`The envoy of Norway wrote ${text} on January 24.`);
    const check = messageOf(await member.onMessage('Check against articles', said.id));
    expectHarmless(check);
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
}, 240_000);

test('hostile articles stay text in facts, timelines, sources, reading and digest', async () => {
  const { member, moderator, corpus, expectHarmless, pressed } = await openHostile();
  for (const [command, options] of [
    ['fact', { topic: 'Norway' }],
    ['fact', { topic: 'Sweden' }],
    ['timeline', {}],
    ['sources', {}],
  ] as const) {
    const shown = messageOf(await member.slash(command, options));
    for (const message of [shown, ...(await pressed(shown))]) expectHarmless(message);
  }
  for (const article of corpus.articles.values()) {
    let page = messageOf(await member.slash('sources', { article: article.title.slice(0, 90) }));
    for (let turned = 0; turned < 60; turned++) {
      expectHarmless(page);
      if (!JSON.stringify(page.components).includes(`"label":"${en.next}"`)) break;
      page = messageOf(await member.press(page.id, buttonOf(page, en.next)));
    }
  }
  const done = messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'Europe/Kyiv' }));
  await moderator.press(done.id, buttonOf(done, en.digest.postAll));
  const isWhole = (message: Message) => textOf(message).includes(`### ${en.digest.new}`);
  await until(async () => (await moderator.history()).some(isWhole), 'the digest was edited');
  expectHarmless((await moderator.history()).find(isWhole)!);
}, 120_000);

/** The bot's reply to a message, however it comes about. */
async function hears(member: Joined, to: () => string, deed: () => Promise<unknown>): Promise<Message> {
  const ear = await member.listen();
  try {
    await deed();
    const { message } = await ear.next(
      (news): news is Extract<typeof news, { message: Message }> =>
        'message' in news && (news.message as Message).message_reference?.message_id === to(),
      15_000,
    );
    return message;
  } finally {
    ear.stop();
  }
}
