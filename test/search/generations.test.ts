import { expect, it } from 'vitest';
import { createGenerations } from '../../src/search/generations.ts';
import type { Index } from '../../src/search/index.ts';

const named = (name: string) => ({ name }) as unknown as Index;

it('tells of a generation that is held what it was, and forgets what nobody holds', () => {
  const generations = createGenerations(0);
  const [none, first, second] = [named('none'), named('first'), named('second')];
  generations.hold(none, 0);
  expect(generations.begin(none, true)).toBeNull();
  generations.end(5);
  generations.hold(first, generations.last());
  const delta = generations.begin(first, false)!;
  delta.add(['ferry', 'fjord'], 1);
  delta.add(['ferry'], 1);
  generations.end(7);
  generations.hold(second, generations.last());
  expect([generations.total(1), generations.total(2)]).toEqual([5, 7]);
  expect([generations.since(1, 'ferry'), generations.since(2, 'ferry')]).toEqual([2, 0]);
  expect(generations.release(first)).toBe(2);
  expect([generations.total(1), generations.since(1, 'ferry')]).toEqual([7, 0]);
  // Another change is under way.
  generations.begin(second, false);
  expect(generations.total(1)).toBe(7);
});
