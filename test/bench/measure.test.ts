import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchStalls } from '../../bench/measure.ts';

it('sees a thread that is kept from turning without any work of its own', async () => {
  const stalls = watchStalls();
  await sleep(5);
  stalls.take();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  await sleep(5);
  stalls.stop();
  expect(stalls.take()).toBeGreaterThan(250);
});
