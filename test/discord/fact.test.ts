import { expect, test } from 'vitest';
import { FILES, harbourFolder } from '../facts/library.ts';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, quotedIn, sharedBy, textOf } from './read.ts';
import { logIn, openScene } from './scene.ts';

type Scene = Awaited<ReturnType<typeof openScene>>;

async function choicesOf({ member, librarian }: Scene, command: string, option: string, typed: string) {
  // What is typed is not kept waiting for topics that are still being read.
  await librarian.topicsNear('', 1);
  const result = await member.complete(command, option, { [option]: typed });
  if (result.kind !== 'choices') throw new Error(result.kind);
  return result.choices;
}

test('/fact shows what each article says, to the channel', async () => {
  const { member, moderator, corpus } = await openScene();
  const reply = messageOf(await member.slash('fact', { topic: 'Next round' }));
  expect(onlyForAsker(reply)).toBe(false);
  const text = textOf(reply);
  expect(text).toContain('**Next round**');
  expect(text).toContain('in 4 of 4 articles · 3 origins');
  expect(text).toMatch(/resembles “/);
  expect(text).toContain('**early February**');
  expect(text).toContain('Less specific than \\[1\\]');
  expect(text).toContain('Written before a later report');
  expect(quotedIn(reply).length).toBeGreaterThanOrEqual(4);
  expectVerbatim(reply, corpus);
  const context = messageOf(await moderator.press(reply.id, buttonOf(reply, 'Context')));
  expect(onlyForAsker(context)).toBe(true);
  expectVerbatim(context, corpus);
});

test('silent articles are named', async () => {
  const { member, corpus } = await openScene();
  const reply = messageOf(await member.slash('fact', { topic: 'Kushner' }));
  expect(textOf(reply)).toContain('**Jared Kushner**');
  expect(textOf(reply)).toMatch(/Silent: “Russia-U\.S\.-Ukraine Talks/);
  expectVerbatim(reply, corpus);
});

test('an unknown topic is said to the asker alone, with near ones', async () => {
  const { member, moderator } = await openScene();
  const reply = messageOf(await member.slash('fact', { topic: 'Odesa casualties' }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toContain('I found no topic ‘Odesa casualties’');
  expect(textOf(reply)).toContain('**Kyiv casualties**');
  expect(await moderator.history()).toEqual([]);
});

test('a topic of which nothing can be seen is none to look for', async () => {
  const { member } = await openScene();
  const reply = messageOf(await member.slash('fact', { topic: '\u200b\u3164' }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toMatch(/^I need something to look for\./);
});

test('topics are offered while typing, what was typed first', async () => {
  const scene = await openScene();
  expect(await choicesOf(scene, 'fact', 'topic', 'nex')).toMatchObject([
    { name: 'nex', value: 'nex' },
    { name: 'Next round · 4 articles', value: 'Next round' },
  ]);
  expect(await choicesOf(scene, 'timeline', 'about', 'nex')).toContainEqual(
    expect.objectContaining({ value: 'Next round' }),
  );
  expect(await choicesOf(scene, 'ask', 'question', 'Russian d')).toMatchObject([
    { value: 'Russian d' },
    { name: 'Russian delegation · 3 articles', value: 'Russian delegation' },
  ]);
  expect(await choicesOf(scene, 'ask', 'question', 'x'.repeat(101))).toEqual([]);
  // The word that is being typed is completed from the articles.
  const completed = await choicesOf(scene, 'ask', 'question', 'who represented Russ');
  expect(completed[0]).toMatchObject({ value: 'who represented Russ' });
  expect(completed).toContainEqual(expect.objectContaining({ value: 'who represented Russia' }));
  for (const [typed, topic] of [
    ['next', 'Next round'],
    ['russian', 'Russian delegation'],
    ['kyiv', 'Kyiv casualties'],
    ['kushner', 'Jared Kushner'],
    ['zapo', 'Zaporizhzhia Nuclear Power Plant'],
  ] as const) {
    const offered = await choicesOf(scene, 'fact', 'topic', typed);
    expect([typed, offered.map(({ value }) => value)]).toEqual([typed, expect.arrayContaining([topic])]);
  }
  expect(await choicesOf(scene, 'fact', 'topic', '')).toHaveLength(25);
});

test('a topic that is typed whole keeps the number of its articles', async () => {
  const scene = await openScene();
  for (const [command, option] of [
    ['fact', 'topic'],
    ['ask', 'question'],
  ] as const) {
    const [first, ...others] = await choicesOf(scene, command, option, 'next round');
    expect(first).toMatchObject({ name: 'Next round · 4 articles', value: 'Next round' });
    expect(others.map(({ value }) => String(value).toLowerCase())).not.toContain('next round');
  }
});

test('a page of /timeline is turned to by each member for themselves, also after a restart', async () => {
  const scene = await openScene();
  const { member, moderator, corpus, local, bot } = scene;
  const first = messageOf(await member.slash('timeline', {}));
  expect(onlyForAsker(first)).toBe(false);
  expect(textOf(first)).toContain('**22 Jan 2026**');
  expectVerbatim(first, corpus);
  await bot.close();
  await logIn(local);
  const custom_id = buttonOf(first, 'Newer');
  const theirs = messageOf(
    await moderator.invoke({ kind: 'component', message: first.id, custom_id, locale: 'de' }),
  );
  expect(onlyForAsker(theirs)).toBe(true);
  expect(textOf(theirs)).toContain('**“early February”** · etwa 1.–10. Februar 2026');
  expectVerbatim(theirs, corpus);
  // Whoever else reads the first page reads on in it, as it was.
  const [still] = await member.history();
  expect([still!.id, textOf(still!)]).toEqual([first.id, textOf(first)]);
  expect((await member.history()).map(({ id }) => id)).not.toContain(theirs.id);

  const own = messageOf(await member.press(first.id, custom_id));
  expect(textOf(own)).toContain('**“early February”** · about 1 to 10 Feb 2026');
  const back = messageOf(await member.press(own.id, buttonOf(own, 'Older')));
  expect(back.id).toBe(own.id);
  expect(textOf(back)).toBe(textOf(first));
});

test('a page of /fact is turned to by each member for themselves, and can be shared', async () => {
  const deeds = [
    'opened a school in Narvik',
    'sold a share of the northern railway',
    'asked the court for more time',
    'sent two ships to the strait',
    'lowered the price of stamps',
    'counted the reindeer',
    'called off the summer fair',
    'lent a painting to the museum of Turin',
    'ended the strike of the pilots',
  ];
  const files = deeds.map((deed, i): [string, string] => [
    `deed-${i}`,
    // The space between the names is one at which no line breaks: read back from the card it is another.
    `News of Day ${i + 1}\n\nMay ${i + 1}, 2024\n\nOn that day the minister Kari\u00a0Hansen ${deed}.`,
  ]);
  const { member, moderator, corpus } = await openScene(await harbourFolder(Object.fromEntries(files)));
  const first = messageOf(await member.slash('fact', { topic: 'Kari Hansen' }));
  const page = messageOf(await moderator.press(first.id, buttonOf(first, 'Next')));
  expect(onlyForAsker(page)).toBe(true);
  expectVerbatim(page, corpus);
  const shown = [...quotedIn(first), ...quotedIn(page)].join('\n');
  for (const deed of deeds) expect(shown.split(deed)).toHaveLength(2);
  expect((await member.history()).map(textOf)).toEqual([textOf(first)]);

  await moderator.press(page.id, buttonOf(page, 'Share'));
  const shared = await sharedBy(moderator, page);
  expect(quotedIn(shared)).toEqual(quotedIn(page));
  expect(onlyForAsker(shared)).toBe(false);
});

test('/timeline offers topics that have a day, and says of others that they have none', async () => {
  const scene = await openScene();
  const topics = (await choicesOf(scene, 'fact', 'topic', 'kyiv')).map(({ value }) => value);
  expect(topics).toContain('Kyiv casualties');
  const offered = (await choicesOf(scene, 'timeline', 'about', 'kyiv')).map(({ value }) => value);
  expect(offered).not.toContain('Kyiv casualties');
  for (const about of offered.slice(1)) {
    const { kind } = await scene.member.slash('timeline', { about: String(about) });
    expect(kind).toBe('message');
  }
  const none = textOf(messageOf(await scene.member.slash('timeline', { about: 'Kyiv casualties' })));
  expect(none).toContain('The articles speak of ‘Kyiv casualties’, but no sentence on it gives a day.');
  expect(none).not.toContain('**Kyiv casualties**');
});

test('a page keeps its subject and its limits', async () => {
  const text = Array.from(
    { length: 20 },
    (_, i) =>
      `The harbour council of Arica met on May ${i + 1}, 2024 and spoke of the new ferry line to the islands.`,
  ).join('\n\n');
  const folder = await harbourFolder({ council: `Arica Council Meets Often\n\nMay 25, 2024\n\n${text}` });
  const { member } = await openScene(folder);
  const first = messageOf(
    await member.slash('timeline', { about: 'Arica', from: '2024-05-03', to: '2024-05-19' }),
  );
  expect(textOf(first)).toContain('from 3 May 2024 to 19 May 2024');
  expect(textOf(first)).toContain('statements 1 to 8 of 17');
  const second = messageOf(await member.press(first.id, buttonOf(first, 'Newer')));
  expect(textOf(second)).toContain('statements 9 to 16 of 17');
  expect(textOf(second)).toContain('**Arica**');
  const third = messageOf(await member.press(second.id, buttonOf(second, 'Newer')));
  expect(textOf(third)).toContain('**19 May 2024**');
  expect(() => buttonOf(third, 'Newer')).toThrow();
});

test.each([
  ['a day that is none', { from: 'soon' }, 'is not a date'],
  ['a day that no calendar has', { to: '2026-02-30' }, 'is not a date'],
  ['days the wrong way round', { from: '2026-02-01', to: '2026-01-01' }, 'after the last'],
  ['a subject without a date', { about: 'volcanoes of Iceland' }, 'No sentence gives a date for that'],
  [
    'a time without a date',
    { from: '1999-01-01', to: '1999-02-01' },
    'No sentence speaks of a day in that time.',
  ],
  [
    'a subject without a date in that time',
    { about: 'Next round', to: '1999-02-01' },
    'No sentence on ‘Next round’ speaks of a day in that time.',
  ],
])('%s is said to the asker alone', async (_, options, sentence) => {
  const { member } = await openScene();
  const reply = messageOf(await member.slash('timeline', options));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toContain(sentence);
});

test('other articles have other topics', async () => {
  const scene = await openScene(await harbourFolder());
  const { member, corpus } = scene;
  expect([...corpus.articles.keys()]).toEqual(FILES);
  expect(await choicesOf(scene, 'fact', 'topic', 'callao c')).toContainEqual(
    expect.objectContaining({ value: 'Callao casualties' }),
  );
  const reply = messageOf(await member.slash('fact', { topic: 'Rosa Quispe' }));
  expect(textOf(reply)).toContain('in 3 of 3 articles');
  expectVerbatim(reply, corpus);
});
