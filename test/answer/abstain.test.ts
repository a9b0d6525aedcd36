/** How much it takes to answer among few and among many, and when a lacking demand decides alone. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, explained } from '../../src/answer/index.ts';
import { answerFrom, decides } from '../../src/answer/judgement/extent.ts';
import { openLibrary } from '../../src/library/open.ts';
import { SEEDS, sound } from '../discord/scene.ts';
import { harbourFolder } from '../facts/library.ts';

test.each([
  [{ articles: 4, passages: 50 }, true],
  [{ articles: 4, passages: 600 }, false],
  [{ articles: 20, passages: 60 }, false],
  [{ articles: 120, passages: 120 }, false],
])('of %o a lacking demand decides alone: %s', (extent, alone) => {
  expect(decides(extent)).toBe(alone);
});

const count = fc.integer({ min: 0, max: 1_000_000 });

test('more articles never take less to answer', () => {
  fc.assert(
    fc.property(count, count, count, (passages, articles, moreArticles) => {
      const more = { passages, articles: articles + moreArticles };
      expect(answerFrom(more)).toBeGreaterThanOrEqual(answerFrom({ passages, articles }));
      expect(answerFrom(more)).toBeLessThan(1);
    }),
  );
});

test('of a few articles more passages take more, of many articles fewer do', () => {
  const least = (articles: number, passages: number) => answerFrom({ articles, passages });
  expect(least(4, 300)).toBeGreaterThan(least(4, 60));
  expect(least(60, 60)).toBeGreaterThan(least(60, 120));
  expect(least(60, 120)).toBeGreaterThan(least(60, 300));
  expect(least(60, 300)).toBe(least(60, 100_000));
});

test('the more of a question occurs nowhere, the more it takes to answer, among many articles too', () => {
  for (const articles of [4, 9, 40]) {
    const extent = { articles, passages: 30 * articles };
    expect(answerFrom(extent, 0.6)).toBeGreaterThan(answerFrom(extent, 0.5));
    expect(answerFrom(extent, 0.5)).toBeGreaterThan(answerFrom(extent));
    expect(answerFrom(extent, 0.05)).toBeCloseTo(answerFrom(extent), 2);
  }
});

test('among many articles too, nothing is told of a name that none of them has', async () => {
  const files = Array.from({ length: 24 }, (_, i) => [
    `report-${i}`,
    `Harbour Report ${i}\n\nMarch ${i + 1}, 2025\n\nThe envoys sat down in hall ${i} of the old harbour house.`,
  ]);
  files.push([
    'guards',
    'Guards Posted in Lima\n\nMarch 3, 2025\n\nGuards were posted in Lima and Callao, the capital of Peru and its port, respectively.',
  ]);
  const library = sound(await openLibrary(await harbourFolder(Object.fromEntries(files))));
  expect(decides({ articles: library.corpus.articles.size, passages: await library.index.size() })).toBe(
    false,
  );
  expect((await answer('what is the capital of Peru', library)).kind).toBe('answer');
  expect(await answer('what is the capital of France', library)).toMatchObject({
    kind: 'abstention',
    reason: { why: 'unknown word', words: ['France'] },
  });
});

test('among many articles too, what half of a question is of must be in one of them', async () => {
  const files = Array.from({ length: 40 }, (_, i) => [
    `report-${i}`,
    `Harbour Report ${i}\n\nMarch ${(i % 28) + 1}, 2025\n\nThe envoys sat down in hall ${i} on Thursday.`,
  ]);
  files.push([
    'senate',
    'Senate Ends Its Week\n\nMarch 30, 2025\n\n"I kept my word on the debate," Majority Leader Mitch Doyle said after the votes on Thursday.',
  ]);
  const library = sound(await openLibrary(await harbourFolder(Object.fromEntries(files))));
  expect((await answer('what did Mitch Doyle say on Thursday', library)).kind).toBe('answer');
  expect(await answer('what did Mitch Doyle eat for breakfast Thursday', library)).toMatchObject({
    kind: 'abstention',
    reason: { why: 'unknown word', words: ['eat', 'breakfast'] },
  });
});

test('a word that a question has twice is named once', async () => {
  const library = sound(await openLibrary(await harbourFolder()));
  const outcome = await explained('did the volcano erupt near the Volcano of Lima', library);
  if (outcome.kind !== 'abstention') throw new Error('answered');
  expect(outcome.reason).toMatchObject({ why: 'unknown word', words: expect.arrayContaining(['Volcano']) });
  const { reason, trace } = outcome;
  const named = 'words' in reason ? reason.words : [];
  for (const words of [
    named,
    trace.words.map(({ word }) => word),
    ...trace.candidates.map(({ lacking }) => lacking),
  ])
    expect(words.filter((word) => word.toLowerCase() === 'volcano').length).toBeLessThan(2);
});

test('what is found short of an answer is told as it was typed, once, with its confidence in thousandths', async () => {
  const library = sound(await openLibrary(SEEDS));
  const outcome = await answer('ok give me ONE name from the Russian team, just one, anybody', library);
  expect(outcome).toMatchObject({ kind: 'abstention', reason: { words: ['one', 'Russian'] } });
  expect(outcome.score).toBe(Number(outcome.score.toFixed(3)));
});

test('no passage is said to mention words that none has together', async () => {
  const library = sound(await openLibrary(SEEDS));
  for (const question of [
    'donbas spokesman nuke along istanbul bombing',
    'who did the Kharkiv palace ceasefire summer Reuters',
  ]) {
    const outcome = await answer(question, library);
    if (outcome.kind !== 'abstention') throw new Error('answered');
    expect([question, outcome.reason]).not.toEqual([question, expect.objectContaining({ passages: 0 })]);
    expect('words' in outcome.reason && outcome.reason.words.length).toBeGreaterThan(0);
  }
});
