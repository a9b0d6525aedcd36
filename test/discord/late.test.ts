import { pino } from 'pino';
import { expect, test } from 'vitest';
import { SLOW_MS } from '../../src/discord/dispatch.ts';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import { en } from '../../src/reply/words/en.ts';
import { messageOf, textOf } from './read.ts';
import { openScene, SEEDS, sound } from './scene.ts';

test('what fails after its asker was told to wait is logged with a reference', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const librarian = librarianOf(sound(await openLibrary(SEEDS)));
  let fail = () => {};
  const answer = () =>
    new Promise<never>((_, reject) => {
      fail = () => reject(new Error('the thread is gone'));
    });
  const { member } = await openScene(SEEDS, {
    log,
    librarian: () => ({ ...librarian, answer }),
    slowMs: SLOW_MS,
  });
  expect(textOf(messageOf(await member.slash('ask', { question: 'next round date' })))).toBe(en.slow);
  expect(lines).toEqual([]);
  fail();
  await expect.poll(() => lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    what: '/ask',
    ref: expect.stringMatching(/^[0-9a-f]{8}$/),
    err: { message: 'the thread is gone' },
  });
});
