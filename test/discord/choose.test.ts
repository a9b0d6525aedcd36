import { type APIMessage, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { en } from '../../src/reply/words/en.ts';
import { harbourFolder } from '../facts/library.ts';
import { buttonOf, expectVerbatim, messageOf, onlyForAsker, quotedIn, selectOf, textOf } from './read.ts';
import { logIn, openScene, SEEDS } from './scene.ts';

const unhurried = { patience: { with: async () => null } };

test('a word that several topics hold is asked back, and the choice answers the channel, also after a restart', async () => {
  const { local, bot, member, moderator } = await openScene();
  const asked = messageOf(await member.slash('fact', { topic: 'delegation' }));
  expect(onlyForAsker(asked)).toBe(true);
  expect(textOf(asked)).toBe('Which one do you mean by ‘delegation’?');
  const { id, labels } = selectOf(asked);
  expect(labels).toEqual(['American delegation', 'Russian delegation', 'Ukrainian delegation']);
  expect(await moderator.history()).toEqual([]);

  await bot.close();
  const { corpus } = await logIn(local);
  for (const label of labels) {
    const card = messageOf(await member.press(asked.id, id, [label]));
    expect(onlyForAsker(card)).toBe(false);
    expect(textOf(card)).toContain(`**${label}**`);
    expect(quotedIn(card).length).toBeGreaterThan(1);
    expectVerbatim(card, corpus);
    // Who chose is who asked: the card is theirs to delete.
    expect(buttonOf(card, en.delete)).toBe(`v1|delete|${member.id}`);
  }
});

test('people of one surname are told apart, also in a language of one’s own', async () => {
  const folder = await harbourFolder({
    a: 'Harbour Talks\n\nMarch 3, 2025\n\nMinister Rosa Quispe met the union in Lima. Rosa Quispe spoke first.',
    b: 'Dock Talks\n\nMarch 4, 2025\n\nMinister Pedro Quispe met the union in Callao. Pedro Quispe spoke last.',
  });
  const { member } = await openScene(folder);
  const fact = (await member.commands()).find(({ name }) => name === 'fact')!;
  const asked = messageOf(
    await member.invoke({ kind: 'command', command: fact.id, options: { topic: 'Quispe' }, locale: 'de' }),
  );
  expect(textOf(asked)).toBe('Was meinst du mit „Quispe“?');
  const { id, labels } = selectOf(asked);
  expect(labels.sort()).toEqual(['Pedro Quispe', 'Rosa Quispe']);
  const card = messageOf(await member.press(asked.id, id, ['Pedro Quispe']));
  expect(quotedIn(card).join()).toContain('Pedro');
  expect(quotedIn(card).join()).not.toContain('Rosa');
});

test.each([
  ['Next round', 'Next round'],
  ['Russian delegation', 'Russian delegation'],
  ['Kyiv casualties', 'Kyiv casualties'],
  ['Kushner', 'Jared Kushner'],
  ['Zaporizhzhia', 'Zaporizhzhia Nuclear Power Plant'],
  ['Putin', 'Vladimir Putin'],
  ['Kiev', 'Kyiv'],
])('%s is one topic: it is offered while typing, and its card is shown at once', async (typed, label) => {
  const { member, corpus, librarian } = await openScene();
  // What is typed is not kept waiting for topics that are still being read.
  await librarian.topicsNear('', 1);
  const offered = await member.complete('fact', 'topic', { topic: typed });
  if (offered.kind !== 'choices') throw new Error(offered.kind);
  expect(offered.choices.map(({ value }) => value)).toContain(label);
  for (const topic of [typed, label]) {
    const card = messageOf(await member.slash('fact', { topic }));
    expect(onlyForAsker(card)).toBe(false);
    expect(textOf(card)).toContain(`**${label}**`);
    expect(quotedIn(card).length).toBeGreaterThanOrEqual(2);
    expectVerbatim(card, corpus);
  }
});

test('a choice that was made by hand, is old or is of another kind is refused, and quotes nothing', async () => {
  const { member, local, bot, corpus } = await openScene(SEEDS, unhurried, { rateLimits: false });
  const select = (custom_id: string, value: string) => ({
    type: 3,
    custom_id,
    options: [{ label: 'One', value }],
  });
  const current = `v1|choose|${corpus.id}`;
  const button = { type: 2, style: 2, label: 'Press', custom_id: current };
  for (const [component, values, said] of [
    [select(current, 'Odesa casualties'), ['Odesa casualties'], en.changed],
    [select(current, 'delegation'), ['delegation'], en.changed],
    [select('v1|choose|ffff', 'Next round'), ['Next round'], en.changed],
    [select('v1|choose|', 'Next round'), ['Next round'], en.unknownButton],
    [select('v1|choose', 'Next round'), ['Next round'], en.unknownButton],
    [select('v0|choose|ffff', 'Next round'), ['Next round'], en.unknownButton],
    [button, undefined, en.unknownButton],
  ] as const) {
    const body = { content: 'x', components: [{ type: 1, components: [component] }] };
    const posted = (await bot.client.rest.post(Routes.channelMessages(local.channelId), {
      body,
    })) as APIMessage;
    const reply = messageOf(await member.press(posted.id, component.custom_id, values && [...values]));
    expect([component.custom_id, textOf(reply)]).toEqual([component.custom_id, said]);
    expect(onlyForAsker(reply)).toBe(true);
    expect(quotedIn(reply)).toEqual([]);
  }
});

test('a timeline about a word that several topics hold is about all of them', async () => {
  const { member, corpus } = await openScene();
  const all = messageOf(await member.slash('timeline', { about: 'casualties' }));
  expect(textOf(all)).toContain('**casualties**');
  expect(textOf(all)).not.toContain('Kharkiv casualties');
  expectVerbatim(all, corpus);
});
