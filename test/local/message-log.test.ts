/** The list of a channel's messages, against the plainest list there is. */

import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MessageLog, type StoredMessage } from '../../src/local/message-log.ts';
import { compareIds, shardOf, snowflakes, timeOf } from '../../src/local/snowflake.ts';

const stored = (id: string): StoredMessage => ({
  message: { id } as APIMessage,
  guildId: null,
  onlyFor: Number(id) % 5 === 0 ? 'somebody' : null,
});
const visible = ({ onlyFor }: StoredMessage) => onlyFor === null;

test('pages are what a plain filter would give', () => {
  const page = fc.record({
    limit: fc.integer({ min: 1, max: 10 }),
    anchor: fc.integer({ min: 0, max: 60 }),
    side: fc.constantFrom('before', 'after', 'none'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { maxLength: 40 }), page, (numbers, wish) => {
      const ids = [...numbers].sort((left, right) => left - right).map(String);
      const log = new MessageLog(1000);
      for (const id of ids) log.add(stored(id));
      const gone = ids[3];
      if (gone !== undefined) log.delete(gone);
      const left = ids.filter((id) => id !== gone && visible(stored(id)));
      const { limit, anchor, side } = wish;
      const got = log
        .list({ limit, ...(side !== 'none' && { [side]: String(anchor) }) }, visible)
        .map(({ message }) => message.id);
      const older = left.filter((id) => Number(id) < anchor);
      const newer = left.filter((id) => Number(id) > anchor);
      const expected =
        side === 'after' ? newer.slice(0, limit) : (side === 'before' ? older : left).slice(-limit);
      expect(got).toEqual(expected.reverse());
    }),
  );
});

test('beyond its capacity the oldest fall out', () => {
  const log = new MessageLog(100);
  for (let id = 1; id <= 1000; id++) log.add(stored(String(1000 + id)));
  expect(log.get('1001')).toBeUndefined();
  expect(log.get('2000')).toBeDefined();
  expect(log.list({ limit: 1000 }, () => true).length).toBeLessThanOrEqual(125);
});

test('ids rise, whatever the clock does, and carry their time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_005 }), { minLength: 2 }),
      (times) => {
        let at = 0;
        const next = snowflakes(() => times[at++ % times.length]!);
        const ids = times.map(() => next());
        for (const [place, id] of ids.slice(1).entries()) expect(compareIds(ids[place]!, id)).toBeLessThan(0);
        expect(timeOf(ids[0]!)).toBe(times[0]);
      },
    ),
  );
  const busy = snowflakes(() => 1_700_000_000_000);
  const many = Array.from({ length: 10_000 }, busy);
  expect(new Set(many).size).toBe(10_000);
  expect(shardOf(null, 7)).toBe(0);
});
