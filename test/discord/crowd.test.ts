import { expect, test } from 'vitest';
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

test('what takes too long is said in time, and nothing is left open', async () => {
  const { member } = await openScene(undefined, { patience: { with: () => new Promise(() => {}) } });
  const reply = messageOf(await member.slash('ask', { question }));
  expect(onlyForAsker(reply)).toBe(true);
  expect(textOf(reply)).toContain('That takes me longer than I may take.');
});
