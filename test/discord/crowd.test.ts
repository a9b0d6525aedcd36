import { type DiscordAPIError, RESTEvents, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { SLOW_MS } from '../../src/discord/dispatch.ts';
import { unrecorded } from '../../src/health/record.ts';
import { startLocal } from '../local/start.ts';
import { expectVerbatim, messageOf, onlyForAsker, textOf } from './read.ts';
import { openScene } from './scene.ts';

const question = 'who represented Russia';

test('two members who ask at once are both answered, with the same words', async () => {
  const { member, moderator, corpus } = await openScene();
  await member.slash('ask', { question });
  const replies = await Promise.all([
    member.slash('ask', { question }),
    moderator.slash('ask', { question }),
    member.slash('fact', { topic: 'Next round' }),
    moderator.slash('timeline', {}),
  ]);
  const [mine, theirs, ...others] = replies.map(messageOf);
  expect(textOf(mine!)).toBe(textOf(theirs!));
  for (const reply of [mine!, theirs!, ...others]) {
    expect(onlyForAsker(reply)).toBe(false);
    expectVerbatim(reply, corpus);
  }
});

test('who asks thirteen times at once gets ten answers and three times the time, never silence', async () => {
  const { member, moderator } = await openScene();
  await moderator.slash('ask', { question });
  const asked = Array.from({ length: 13 }, () => member.slash('ask', { question }));
  const replies = (await Promise.all(asked)).map(messageOf);
  const answers = replies.filter((reply) => textOf(reply).includes(`**${question}**`));
  const waits = replies.filter((reply) => /10 questions in 10 seconds.*<t:\d+:R>/.test(textOf(reply)));
  expect([answers.length, waits.length]).toEqual([10, 3]);
  for (const wait of waits) expect(onlyForAsker(wait)).toBe(true);
  // Nobody else has to wait for it.
  expect(textOf(messageOf(await moderator.slash('ask', { question })))).toContain(`**${question}**`);
});

test('a hundred and twenty who ask at once are all answered', async () => {
  const patience = { with: async () => null };
  const { member, moderator } = await openScene(undefined, { patience });
  const about = (await member.commands()).find(({ name }) => name === 'about')!.id;
  const asked = Array.from({ length: 120 }, (_, i) =>
    (i % 2 ? member : moderator).invoke({ kind: 'command', command: about }),
  );
  const texts = (await Promise.all(asked)).map((reply) => textOf(messageOf(reply)));
  // Help names the digest to moderators alone; it is the same for each of them.
  for (const half of [0, 1]) expect(new Set(texts.filter((_, i) => i % 2 === half)).size).toBe(1);
}, 60_000);

test('the client holds back no answer and no change of one, however many at once: Discord does not count them', async () => {
  const local = await startLocal();
  const client = createClient(local.apiUrl, null, unrecorded);
  client.rest.setToken(local.token);
  const heldBack: unknown[] = [];
  client.rest.on(RESTEvents.RateLimited, (info) => heldBack.push(info));
  // Nobody asked for them, so each is refused: as unknown, not as too many.
  const body = { content: 'x' };
  const statuses = new Set<number>();
  const send = async () => {
    const sent = Array.from({ length: 120 }, (_, i) => [
      client.rest.post(Routes.interactionCallback(`${10n ** 17n + BigInt(i)}`, 'token'), {
        body: { type: 4, data: body },
        auth: false,
      }),
      client.rest.patch(Routes.webhookMessage(local.applicationId, `token${i}`), { body, auth: false }),
    ]);
    for (const one of await Promise.allSettled(sent.flat())) {
      const status = one.status === 'rejected' ? (one.reason as DiscordAPIError).status : 200;
      // A busy machine may leave some unanswered, which have no status.
      if (status) statuses.add(status);
    }
    return [...statuses].sort();
  };
  await expect.poll(send, { timeout: 100_000 }).toEqual([401, 404]);
  expect(heldBack).toEqual([]);
  await client.destroy();
}, 120_000);

test('what takes too long is said in time, and nothing is left open', async () => {
  const { member } = await openScene(undefined, {
    patience: { with: () => new Promise(() => {}) },
    slowMs: SLOW_MS,
  });
  const reply = messageOf(await member.slash('ask', { question }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toContain('That takes me longer than I may take.');
});
