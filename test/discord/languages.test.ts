import { expect, test } from 'vitest';
import { buttonOf, expectVerbatim, messageOf, quotedIn, textOf } from './read.ts';
import { openScene } from './scene.ts';

test('a member with locale uk reads Ukrainian labels and the same quotations', async () => {
  const { member, corpus } = await openScene();
  const ask = (await member.commands()).find(({ name }) => name === 'ask')!;
  expect(ask.name_localizations).toMatchObject({ uk: 'запитати' });
  const options = { question: 'who represented Russia' };
  const asked = { kind: 'command', command: ask.id, options } as const;
  const english = messageOf(await member.invoke(asked));
  const reply = messageOf(await member.invoke({ ...asked, locale: 'uk' }));
  expect(textOf(reply)).toMatch(/абзац \d+/);
  expect(textOf(reply)).not.toMatch(/paragraph|articles/);
  expect(quotedIn(reply)).toEqual(quotedIn(english));
  expect(quotedIn(reply).length).toBeGreaterThan(0);
  expectVerbatim(reply, corpus);
  const context = messageOf(
    await member.invoke({
      kind: 'component',
      message: english.id,
      custom_id: buttonOf(reply, 'Контекст'),
      locale: 'uk',
    }),
  );
  expect(textOf(context)).toMatch(/абзац \d+/);
  expectVerbatim(context, corpus);
});

test('help names the commands as the member sees them', async () => {
  const { moderator } = await openScene();
  const about = (await moderator.commands()).find(({ name }) => name === 'about')!;
  const reply = messageOf(await moderator.invoke({ kind: 'command', command: about.id, locale: 'de' }));
  expect(textOf(reply)).toContain('/fragen who represented Russia');
  expect(textOf(reply)).toContain('Antworten aus den Artikeln');
  expect(textOf(reply)).toMatch(/^-# Parley .+ · Index [0-9a-f]{4} · 4 Artikel · gelesen <t:\d{10}:R>$/m);
  // Discord lets nobody call a command that has subcommands by itself.
  expect(textOf(reply)).toMatch(
    /<\/digest setup:\d+>: .+ \(\/tagesübersicht einrichten uhrzeit\\:9:00 zeitzone:/,
  );
});
