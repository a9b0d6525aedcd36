import { expect, test } from 'vitest';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, textOf } from './read.ts';
import { openScene } from './scene.ts';

type Scene = Awaited<ReturnType<typeof openScene>>;

const CHECK = 'Check against articles';

test('a message is checked for the one who asks, and shared as a reply to it', async () => {
  const { member, moderator, corpus } = await openScene();
  const said = await moderator.say('i heard 27 people died in kharkiv');
  const card = messageOf(await member.onMessage(CHECK, said.id));
  expect(onlyForAsker(card)).toBe(true);
  expect(textOf(card)).toContain('27');
  expectVerbatim(card, corpus);

  const ear = await moderator.listen();
  await member.press(card.id, buttonOf(card, 'Share as reply'));
  const { message } = await ear.next(
    (news): news is Extract<typeof news, { type: 'message-created' | 'message-updated' }> =>
      news.type === 'message-created' && news.message.message_reference?.message_id === said.id,
  );
  ear.stop();
  expect(textOf(message)).toContain(`Shared by <@${member.id}>`);
  expect(message.mentions).toEqual([]);
  await member.press(message.id, buttonOf(message, 'Delete'));
  await expect.poll(async () => (await moderator.history()).map(({ id }) => id)).toEqual([said.id]);
});

test.each([
  [
    'a check',
    'Share as reply',
    async ({ member, moderator }: Scene) =>
      member.onMessage(CHECK, (await moderator.say('27 people were wounded in Kharkiv')).id),
  ],
  [
    'an answer',
    'Share',
    ({ member }: Scene) => member.slash('ask', { question: 'who represented Russia', visibility: 'asker' }),
  ],
])('%s that is shared by two presses at once is shared once', async (_, label, shown) => {
  const scene = await openScene();
  const { member, moderator } = scene;
  const card = messageOf(await shown(scene));
  const press = () => member.press(card.id, buttonOf(card, label));
  await Promise.all([press(), press()]);
  const shared = (await moderator.history()).filter((one) => textOf(one).includes('Shared by'));
  expect(shared.map(onlyForAsker)).toEqual([false]);
});

test('a message without text says so', async () => {
  const { member, moderator } = await openScene();
  const said = await moderator.say('👍');
  expect(onlyForAsker(messageOf(await member.onMessage(CHECK, said.id)))).toBe(true);
});
