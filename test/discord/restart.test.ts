import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buttons } from '../../src/discord/buttons/index.ts';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import { readCustomId } from '../../src/reply/press.ts';
import { en } from '../../src/reply/words/en.ts';
import type { Joined, Message } from '../local/member.ts';
import { temporaryFolder, until } from '../program.ts';
import { partsOf } from '../reply/read.ts';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, selectOf, textOf } from './read.ts';
import { logIn, openScene, SEEDS, sound } from './scene.ts';

/** Enough articles about one country for every reply to have pages, and two people of one name. */
function writeMany(folder: string): void {
  for (let i = 0; i < 45; i++) {
    const filler = `where the delegates of round ${i} sat down in the old harbour house `.repeat(3);
    const text = `The envoy of Norway said, ${filler}, that the talks would resume on March ${(i % 28) + 1}, 2026.`;
    writeFileSync(
      join(folder, `many-${i}.txt`),
      `Talks of Norway on the Harbour, Part ${i}\n\nFebruary ${(i % 20) + 1}, 2026\n\n${text}\n`,
    );
  }
  // Sentences so long that an answer has more of them than one message holds.
  for (let i = 0; i < 4; i++) {
    const filler =
      `where the delegates of the third round sat down in hall ${i} of the old harbour house, `.repeat(9);
    const text = `The envoy of Sweden said, ${filler}that the talks would resume on April ${i + 2}, 2026.`;
    writeFileSync(
      join(folder, `sweden-${i}.txt`),
      `Talks of Sweden, part ${i}\n\nFebruary ${i + 1}, 2026\n\n${text}\n`,
    );
  }
  const names = 'Minister Rosa Quispe spoke in Oslo.\n\nMinister Pedro Quispe spoke in Oslo.';
  const long = Array.from({ length: 60 }, (_, i) =>
    `The harbour council of Oslo met in hall ${i}. `.repeat(2),
  );
  writeFileSync(join(folder, 'long.txt'), `The Council of Oslo\n\n${names}\n\n${long.join('\n\n')}\n`);
}

const unhurried = { with: async () => null };

/** The ids of everything on a message that can be pressed, by action. */
function idsOn(message: Message): { action: string; id: string }[] {
  const parts = partsOf({ components: message.components ?? [] } as Parameters<typeof partsOf>[0]);
  return parts.flatMap(({ custom_id: id }) => {
    const press = id ? readCustomId(id) : null;
    return id && press ? [{ action: press.action, id }] : [];
  });
}

test('every button works after a restart, and for others wherever others see it', async () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  let librarian = librarianOf(sound(await openLibrary(folder)));
  const changes = { librarian: () => librarian, patience: unhurried };
  const scene = await openScene(folder, changes);
  const { local, bot, member, moderator, file } = scene;
  const done = messageOf(await moderator.slash('digest setup', { time: '9:00', zone: 'Europe/Kyiv' }));
  writeMany(folder);
  librarian = librarianOf(sound(await openLibrary(folder)));
  const { corpus } = librarian;

  const use = async (who: Joined, command: string, options = {}) => ({
    owner: who,
    message: messageOf(await who.slash(command, options)),
  });
  const question = 'when will the talks of Sweden resume';
  const waiting = [
    { owner: moderator, message: done },
    await use(moderator, 'digest preview'),
    await use(member, 'ask', { question }),
    await use(member, 'ask', { question, visibility: 'asker' }),
    await use(member, 'ask', { question: 'what is the capital of France' }),
    await use(member, 'fact', { topic: 'Norway' }),
    await use(member, 'fact', { topic: 'Quispe' }),
    await use(member, 'timeline'),
    await use(member, 'sources'),
    await use(member, 'sources', { article: 'The Council of Oslo' }),
    await use(member, 'about'),
  ];
  const [, , answer] = waiting;

  await bot.close();
  const { reports } = await logIn(local, folder, changes, file);

  const pressed = new Set<string>();
  for (let turn = 0; turn < waiting.length; turn++) {
    const { owner, message } = waiting[turn]!;
    const others = owner === member ? moderator : member;
    for (const { action, id } of idsOn(message)) {
      if (pressed.has(action) || action === 'delete') continue;
      pressed.add(action);
      const presser = onlyForAsker(message) ? owner : others;
      const values = action === 'choose' ? [selectOf(message).labels[0]!] : undefined;
      const result = await presser.press(message.id, id, values);
      if (result.kind === 'modal') {
        const { interaction } = result;
        const thanks = await presser.invoke({ kind: 'modal', interaction, fields: { choice: 'other' } });
        expect(textOf(messageOf(thanks))).toBe(en.reported);
        continue;
      }
      const shown = messageOf(result);
      expect([en.unknownButton, en.changed, en.digest.gone], action).not.toContain(textOf(shown));
      expectVerbatim(shown, corpus);
      waiting.push({ owner: presser, message: shown });
    }
    // What was posted by a button is in the channel, where others turn its pages.
    if (pressed.has('post') && !pressed.has('digest')) {
      const isDigest = (one: Message) => idsOn(one).some(({ action }) => action === 'digest');
      await until(async () => (await moderator.history()).some(isDigest), 'the digest was posted');
      waiting.push({ owner: moderator, message: (await moderator.history()).find(isDigest)! });
    }
  }
  expect(reports).toMatchObject([{ choice: 'other' }]);

  // Somebody else may not delete an answer; who asked may, before and after.
  const { message } = answer!;
  const theirs = messageOf(await moderator.slash('ask', { question }));
  const refused = messageOf(await member.press(theirs.id, buttonOf(theirs, en.delete)));
  expect(textOf(refused)).toBe(en.notYours);
  expect((await member.press(message.id, buttonOf(message, en.delete))).kind).toBe('acknowledged');
  await until(
    async () => !(await moderator.history()).some(({ id }) => id === message.id),
    'the answer is deleted',
  );
  pressed.add('delete');

  expect([...pressed].sort()).toEqual(buttons.map(({ action }) => action).sort());
}, 120_000);
