import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIMessage, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import { en } from '../../src/reply/words/en.ts';
import { temporaryFolder } from '../program.ts';
import { buttonOf, messageOf, onlyForAsker, quotedIn, textOf } from './read.ts';
import { openScene, SEEDS, sound } from './scene.ts';

const SOMEBODY = '111111111111111111';

test('ids that are foreign, old, malformed or made by hand are refused plainly, and quote nothing', async () => {
  const patience = { with: async () => null };
  const { member, local, bot, corpus } = await openScene(SEEDS, { patience }, { rateLimits: false });
  const [article] = [...corpus.articles.values()];
  const cases: [id: string, said: string][] = [
    ['ticket:close', en.unknownButton],
    ['v0|context|0123456789ab|1|1', en.unknownButton],
    ['v1|context|0123456789ab|1', en.unknownButton],
    ['v1|constructor', en.unknownButton],
    ['v1|read|../../etc/passwd|0', en.unknownButton],
    ['v1|context|0123456789ab|1|1', en.changed],
    [`v1|context|${article!.hash}|99999|1`, en.changed],
    [`v1|context|${article!.hash}|0|0`, en.changed],
    ['v1|read|0123456789ab|0', en.changed],
    ['v1|list|ffff|0', en.changed],
    ['v1|share|ffff|', en.changed],
    // Nobody asked anything in this message.
    [`v1|compare|${corpus.id}|||`, en.unknownButton],
    [`v1|explain|${corpus.id}|||0`, en.unknownButton],
    [`v1|more|${corpus.id}|||5|`, en.unknownButton],
    [`v1|nearest|${corpus.id}||`, en.unknownButton],
    [`v1|fact|${corpus.id}|0`, en.unknownButton],
    [`v1|delete|${SOMEBODY}`, en.notYours],
    [`v1|digest|${SOMEBODY}|2026-01-25|0`, en.digest.gone],
    [`v1|preview|${SOMEBODY}|news|0`, en.digest.notManager],
    [`v1|post|${SOMEBODY}|news`, en.digest.notManager],
  ];
  for (const [custom_id, said] of cases) {
    const button = { type: 2, style: 2, label: 'Press', custom_id };
    const body = { content: 'x', components: [{ type: 1, components: [button] }] };
    const posted = (await bot.client.rest.post(Routes.channelMessages(local.channelId), {
      body,
    })) as APIMessage;
    const reply = messageOf(await member.press(posted.id, custom_id));
    expect([custom_id, textOf(reply)]).toEqual([custom_id, said]);
    expect(onlyForAsker(reply)).toBe(true);
    expect(quotedIn(reply)).toEqual([]);
  }
}, 60_000);

test('a button of an article that has changed since says so, and quotes no other sentence', async () => {
  const folder = temporaryFolder();
  cpSync(SEEDS, folder, { recursive: true });
  let librarian = librarianOf(sound(await openLibrary(folder)));
  const patience = { with: async () => null };
  const { member } = await openScene(folder, { librarian: () => librarian, patience });
  const answer = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const abstention = messageOf(await member.slash('ask', { question: 'what is the capital of France' }));
  const fact = messageOf(await member.slash('fact', { topic: 'Next round' }));
  const mine = messageOf(
    await member.slash('ask', { question: 'who represented Russia', visibility: 'asker' }),
  );
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\n\nThe text was corrected on the next day by its editors.\n`,
    );
  }
  librarian = librarianOf(sound(await openLibrary(folder)));
  for (const [message, label] of [
    [answer, en.context],
    [answer, en.compare],
    [answer, en.explain],
    [abstention, en.nearest],
    [abstention, en.explain],
    [fact, en.context],
    [mine, en.share],
  ] as const) {
    const reply = messageOf(await member.press(message.id, buttonOf(message, label)));
    expect([label, textOf(reply)]).toEqual([label, en.changed]);
  }
  const opened = await member.press(answer.id, buttonOf(answer, en.report));
  const sent = await member.invoke({
    kind: 'modal',
    interaction: opened.interaction,
    fields: { choice: 'other' },
  });
  expect(textOf(messageOf(sent))).toBe(en.changed);
}, 60_000);

test('more passages are opened beside the answer, and turned in place, forth and back', async () => {
  const folder = temporaryFolder();
  for (let i = 0; i < 5; i++) {
    const filler =
      `where the delegates of the third round sat down in hall ${i} of the old harbour house, `.repeat(16);
    const text = `The envoy of Norway said, ${filler}that the talks would resume on March ${i + 2}, 2026.`;
    writeFileSync(
      join(folder, `a${i}.txt`),
      `Talks of Norway, part ${i}\n\nFebruary ${i + 1}, 2026\n\n${text}\n`,
    );
  }
  const { member, moderator } = await openScene(folder);
  const answer = messageOf(await member.slash('ask', { question: 'when will the talks of Norway resume' }));
  const first = messageOf(await moderator.press(answer.id, buttonOf(answer, en.more)));
  expect(onlyForAsker(first)).toBe(true);
  const second = messageOf(await moderator.press(first.id, buttonOf(first, en.more)));
  expect(second.id).toBe(first.id);
  const quoted = [answer, first, second].flatMap(quotedIn).filter((words) => words.includes('resume'));
  expect(new Set(quoted).size).toBe(quoted.length);
  expect(quoted).toHaveLength(5);
  expect(() => buttonOf(second, en.more)).toThrow();
  const back = messageOf(await moderator.press(second.id, buttonOf(second, en.back)));
  expect([back.id, textOf(back)]).toEqual([first.id, textOf(first)]);
  // What the answer shows itself is no page of these.
  expect(() => buttonOf(back, en.back)).toThrow();
}, 60_000);

test('comparison and explanation are turned in place, also by others and after a restart', async () => {
  const paragraphs = Array.from({ length: 4 }, (_, i) => {
    const filler =
      `where the delegates of the third round sat down in hall ${i} of the old harbour house, `.repeat(9);
    return `The envoy of Norway said, ${filler}that the talks would resume on March ${i + 2}, 2026.`;
  });
  const folder = temporaryFolder();
  for (const [i, text] of paragraphs.entries())
    writeFileSync(
      join(folder, `a${i}.txt`),
      `Talks of Norway, part ${i}\n\nFebruary ${i + 1}, 2026\n\n${text}\n`,
    );
  const { member, moderator } = await openScene(folder);
  const question = 'when will the talks of Norway resume';
  const answer = messageOf(await member.slash('ask', { question, visibility: 'asker' }));
  const first = messageOf(await member.press(answer.id, buttonOf(answer, en.explain)));
  expect(first.id).not.toBe(answer.id);
  expect(textOf(first)).toMatch(/1 to \d of \d/);
  const second = messageOf(await member.press(first.id, buttonOf(first, en.next)));
  expect(second.id).toBe(first.id);
  expect(textOf(second)).toContain(`**${question}**`);
  const back = messageOf(await member.press(second.id, buttonOf(second, en.back)));
  expect(textOf(back)).toBe(textOf(first));
  expect((await moderator.history()).map(({ id }) => id)).not.toContain(first.id);
}, 60_000);
