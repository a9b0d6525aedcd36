import { expect, test } from 'vitest';
import type { Joined, Message, News } from '../local/member.ts';
import { expectVerbatim, textOf } from './read.ts';
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

test('a direct message is answered', async () => {
  const { member, corpus } = await openScene();
  const { direct } = await member.places();
  const reply = await sayAndHear(member, 'next round date', direct[0]!.id);
  expect(textOf(reply)).toContain('**next round date**');
  expectVerbatim(reply, corpus);
});
