import { expect, test } from 'vitest';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, quotedIn, sharedBy, textOf } from './read.ts';
import { logIn, openScene } from './scene.ts';

test('/ask quotes the articles to the channel', async () => {
  const { member, moderator, corpus } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  expect(onlyForAsker(reply)).toBe(false);
  expect(textOf(reply)).toContain('**who represented Russia**');
  expect(quotedIn(reply).length).toBeGreaterThan(0);
  expectVerbatim(reply, corpus);
  expect((await moderator.history()).map(({ id }) => id)).toContain(reply.id);
});

test.each([
  [
    'who represented Russia',
    {
      '001': /^Russian representatives included military intelligence and army officials/,
      '000': /^In contrast, Russia was represented by officials from their military intelligence/,
      '003': /Russia’s Igor Kostyukov/,
    },
  ],
  [
    'next round date',
    {
      '001': /reconvene in the United Arab Emirates on February 1, according to a U\.S\. official/,
      '002': /February 1/,
      '000': /^Further negotiations are scheduled for early February/,
    },
  ],
])('%s: every article that speaks of it is quoted', async (question, sentences) => {
  const { member, corpus } = await openScene();
  const reply = messageOf(await member.slash('ask', { question }));
  expectVerbatim(reply, corpus);
  const quoted = quotedIn(reply);
  for (const [start, sentence] of Object.entries(sentences)) {
    const found = quoted.find((run) => sentence.test(run));
    expect(found, start).toBeDefined();
    const article = [...corpus.articles.values()].find(({ id }) => id.startsWith(start))!;
    expect(article.text).toContain(found);
  }
});

test('the line of agreement names articles by citation number, the silent one by title', async () => {
  const { member } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  expect(textOf(reply)).toMatch(
    /Same: \[1\], \[3\] · More specific: \[2\] · Silent: “Russia-U\.S\.-Ukraine Talks Conclude/,
  );
});

test('a question that is limited says so, and nothing of articles it did not look in', async () => {
  const { member } = await openScene();
  const ask = async (options: Record<string, string>) =>
    textOf(messageOf(await member.slash('ask', options)));
  const old = await ask({ question: 'who is Syniehubov', 'as-of': '2026-01-23' });
  expect(old).toContain('Only articles up to 23 Jan 2026');
  expect(old).toContain('Not in this article.');
  expect(old).not.toContain('occurs in none');
  const some = await ask({ question: 'next round date', 'as-of': '2026-01-24' });
  expect(some).toContain('Only articles up to 24 Jan 2026');
  expect(some).not.toMatch(/of 4 articles|Ukraine Peace Talks Show Progress/);
  const one = await ask({ question: 'next round date', article: 'peace talks show progress' });
  expect(one).toContain('Only in “Ukraine Peace Talks Show Progress');
  expect(one).not.toContain('Silent');
  const none = await ask({
    question: 'who is Kostyukov',
    'as-of': '1999-01-01',
    article: 'peace talks show',
  });
  expect(none).toContain('No article is that old.');
});

test('what the articles do not say is said to the asker alone', async () => {
  const { member, moderator } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'what does Lavrov say about Poland' }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toContain('Not in these 4 articles.');
  expect(await moderator.history()).toEqual([]);
});

test('an answer for the asker alone can be shared, and says who shared it', async () => {
  const { member, moderator, corpus } = await openScene();
  const own = messageOf(
    await member.slash('ask', { question: 'who represented Russia', visibility: 'asker' }),
  );
  expect(onlyForAsker(own)).toBe(true);
  const left = messageOf(await member.press(own.id, buttonOf(own, 'Share')));
  const shared = await sharedBy(member, own);
  expect(onlyForAsker(shared)).toBe(false);
  // A second press would make a second copy.
  expect(left.id).toBe(own.id);
  expect(() => buttonOf(left, 'Share')).toThrow();
  expect(buttonOf(left, 'Explain')).toBe(buttonOf(own, 'Explain'));
  expect(textOf(shared)).toContain(`Shared by <@${member.id}>`);
  expect(quotedIn(shared)).toEqual(quotedIn(own));
  expectVerbatim(shared, corpus);
  expect((await moderator.history()).map(({ id }) => id)).toContain(shared.id);
  await member.press(shared.id, buttonOf(shared, 'Delete'));
  await expect.poll(async () => moderator.history()).toEqual([]);
});

test('the context of a quotation is its paragraph and the ones beside it', async () => {
  const { member, moderator, corpus } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const context = messageOf(await moderator.press(reply.id, buttonOf(reply, 'Context')));
  expect(onlyForAsker(context)).toBe(true);
  expect(textOf(context)).toMatch(/paragraph \d+/);
  expectVerbatim(context, corpus);
});

test('buttons work after a restart', async () => {
  const { local, bot, member } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  await bot.close();
  const { corpus } = await logIn(local);
  expectVerbatim(messageOf(await member.press(reply.id, buttonOf(reply, 'Context'))), corpus);
  const explained = messageOf(await member.press(reply.id, buttonOf(reply, 'Explain')));
  expect(textOf(explained)).toContain('who represented Russia');
  // Also there no sentence stands without its article.
  const sources = textOf(explained).match(/^-# .+ · (?:printed|no printed date).+$/gm) ?? [];
  expect(sources).toHaveLength(quotedIn(explained).length);
});

test('only the asker and moderators may delete an answer', async () => {
  const { member, moderator } = await openScene();
  const theirs = messageOf(await moderator.slash('ask', { question: 'who represented Russia' }));
  const refusal = messageOf(await member.press(theirs.id, buttonOf(theirs, 'Delete')));
  expect(textOf(refusal)).toContain('Only the member who asked');
  const mine = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const left = (await moderator.history()).length;
  for (const [who, message] of [
    [member, mine],
    [moderator, theirs],
  ] as const) {
    const ear = await who.listen();
    await who.press(message.id, buttonOf(message, 'Delete'));
    await ear.next((news): news is typeof news => news.type === 'message-deleted');
    ear.stop();
  }
  expect(await moderator.history()).toHaveLength(left - 2);
});

test.each([
  ['nothing but spaces', '   '],
  ['an emoji', '👍'],
  ['markup', '**__~~'],
  ['a ping', '@everyone'],
])('%s gets a sentence, to the asker alone, and pings nobody', async (_, question) => {
  const { member } = await openScene();
  const reply = messageOf(await member.slash('ask', { question }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(reply.mention_everyone).toBe(false);
  expect(textOf(reply)).not.toMatch(/(?<!\\)@everyone/);
});

test('asking too fast is told so, with the time', async () => {
  const { member } = await openScene();
  const replies = [];
  for (let i = 0; i < 11; i++)
    replies.push(messageOf(await member.slash('ask', { question: 'next round date' })));
  expect(textOf(replies[9]!)).toContain('next round date');
  expect(onlyForAsker(replies[10]!)).toBe(true);
  expect(textOf(replies[10]!)).toMatch(/10 questions in 10 seconds\. Try again <t:\d+:R>\./);
});

test('a report keeps a place and a choice', async () => {
  const { member, reports, store, corpus } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const opened = await member.press(reply.id, buttonOf(reply, 'Report'));
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  const sent = await member.invoke({
    kind: 'modal',
    interaction: opened.interaction,
    fields: { choice: 'out of date' },
  });
  expect(onlyForAsker(messageOf(sent))).toBe(true);
  expect(reports).toMatchObject([{ choice: 'out of date' }]);
  expect([...corpus.articles.values()].map(({ hash }) => hash)).toContain(reports[0]!.article);
  const rows = await store.db.selectFrom('reports').selectAll().execute();
  const [{ article, paragraph, sentence }] = reports as [(typeof reports)[number]];
  expect(rows).toMatchObject([
    { article, paragraph: Number(paragraph), sentence: Number(sentence), choice: 'out of date' },
  ]);
  expect(rows[0]!.guild_id).toBe((await member.places()).guilds[0]!.id);
  expect(JSON.stringify(rows)).not.toContain(member.id);
});

test('a report is of the passage that the member chooses, the first unless told', async () => {
  const { member, reports } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const opened = await member.press(reply.id, buttonOf(reply, 'Report'));
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  const [which] = opened.modal.components as unknown as [
    { component: { options: { label: string; value: string; description: string; default?: boolean }[] } },
  ];
  const { options } = which.component;
  expect(options.map(({ label }) => label)).toEqual(options.map((_, i) => `[${i + 1}]`));
  expect(options[0]!.description).toMatch(/^Diplomatic Efforts Between Ukraine, Russia/);
  expect(new Set(options.map(({ description }) => description)).size).toBe(options.length);
  expect(options.map((option) => option.default ?? false)).toEqual(options.map((_, i) => i === 0));
  for (const passage of [undefined, options[1]!.value, 'v1|report|000000000000|1|1', 'v1|delete|1']) {
    const fields = { choice: 'other', ...(passage && { passage }) };
    await member.invoke({ kind: 'modal', interaction: opened.interaction, fields });
  }
  const places = reports.map(({ article, paragraph, sentence }) => `${article}|${paragraph}|${sentence}`);
  expect(places).toEqual(options.slice(0, 2).map(({ value }) => value.slice('v1|report|'.length)));
});

test('reports of a server are told to who manages it, and erased with it', async () => {
  const { member, moderator, store } = await openScene();
  const reply = messageOf(await member.slash('ask', { question: 'who represented Russia' }));
  const opened = await member.press(reply.id, buttonOf(reply, 'Report'));
  await member.invoke({ kind: 'modal', interaction: opened.interaction, fields: { choice: 'other' } });
  const about = messageOf(await moderator.slash('about'));
  const kept = messageOf(await moderator.press(about.id, buttonOf(about, 'What you keep about me')));
  expect(textOf(kept)).toContain('Of this server I keep 1 report');
  await moderator.press(kept.id, buttonOf(kept, 'Erase all of this server'));
  expect(await store.db.selectFrom('reports').selectAll().execute()).toEqual([]);
});
