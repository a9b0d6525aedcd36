import { expect, test } from 'vitest';
import { controlOf } from '../local/control.ts';
import type { Joined, Message, News } from '../local/member.ts';
import { buttonOf, expectVerbatim, textOf } from './read.ts';
import { openScene } from './scene.ts';

/** Says something and waits for the bot's reply to it. */
async function sayAndHear(member: Joined, content: string, channel?: string): Promise<Message> {
  const ear = await member.listen();
  try {
    const said = await member.say(content, channel ? { channel } : {});
    const news = await ear.next(
      (piece): piece is News & { message: Message } =>
        'message' in piece && (piece.message as Message).message_reference?.message_id === said.id,
    );
    return news.message;
  } finally {
    ear.stop();
  }
}

test('a mention is answered as a reply, without a ping', async () => {
  const { local, member, corpus } = await openScene();
  const reply = await sayAndHear(member, `<@${local.applicationId}> who represented Russia`);
  expect(textOf(reply)).toContain('**who represented Russia**');
  expect(reply.mentions).toEqual([]);
  expectVerbatim(reply, corpus);
});

test('where the bot may not read back, a mention is answered beside it', async () => {
  const { local, member, corpus } = await openScene();
  await controlOf(local).change({
    do: 'deny',
    channel: local.channelId,
    permissions: ['ReadMessageHistory'],
  });
  const ear = await member.listen();
  await member.say(`<@${local.applicationId}> who represented Russia`);
  const { message } = await ear.next(
    (piece): piece is News & { message: Message } =>
      piece.type === 'message-created' && piece.message.author.id === local.applicationId,
  );
  ear.stop();
  expect(message.message_reference).toBeUndefined();
  expect(textOf(message)).toContain('**who represented Russia**');
  expectVerbatim(message, corpus);
});

test('a mention without words is told how to ask', async () => {
  const { local, member } = await openScene();
  expect(textOf(await sayAndHear(member, `<@${local.applicationId}>`))).toContain('/ask');
});

test.each([
  [
    '301 characters',
    'who '.repeat(80).slice(0, 301).replace(/ $/, '?'),
    /^That is too long for me\..*300 characters\.$/,
  ],
  ['an emoji', '👍', /^I need something to look for\./],
  ['markup', '**__~~||', /^I need something to look for\./],
])('a mention with %s gets one sentence', async (_, question, sentence) => {
  const { local, member } = await openScene();
  const reply = await sayAndHear(member, `<@${local.applicationId}> ${question}`);
  expect(textOf(reply)).toMatch(sentence);
});

test('a reply to an answer is talk about it, and only its own mention asks', async () => {
  const { local, member, moderator } = await openScene();
  const answer = await sayAndHear(member, `<@${local.applicationId}> who represented Russia`);
  const talk = await moderator.say('I do not think that is right', { replyTo: answer.id });
  expect(talk.mentions.map(({ id }) => id)).toEqual([local.applicationId]);
  await sayAndHear(member, `<@${local.applicationId}> next round date`);
  const replied = (await member.history()).map(({ message_reference }) => message_reference?.message_id);
  expect(replied).not.toContain(talk.id);
});

test.each([
  ['what no article says', 'what is the capital of France', /Not in these 4 articles/],
  ['nothing', '', /mention me with a question/],
])(
  'a reply to a mention with %s is seen by all, and deleted by whoever asked',
  async (_, words, sentence) => {
    const { local, member } = await openScene();
    const reply = await sayAndHear(member, `<@${local.applicationId}> ${words}`);
    expect(textOf(reply)).toMatch(sentence);
    await member.press(reply.id, buttonOf(reply, 'Delete'));
    await expect.poll(async () => (await member.history()).map(({ id }) => id)).not.toContain(reply.id);
  },
);

test('a direct message is answered', async () => {
  const { member, corpus } = await openScene();
  const { direct } = await member.places();
  const reply = await sayAndHear(member, 'next round date', direct[0]!.id);
  expect(textOf(reply)).toContain('**next round date**');
  expectVerbatim(reply, corpus);
});
