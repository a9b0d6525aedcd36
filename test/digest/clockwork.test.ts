import { pino } from 'pino';
import { afterEach, expect, it, vi } from 'vitest';
import { startClockwork } from '../../src/digest/clockwork.ts';
import { TIMING } from '../../src/digest/timing.ts';
import { until } from '../program.ts';
import { onSqlite } from '../store/engines.ts';
import { sceneOn } from './scene.ts';

afterEach(() => vi.restoreAllMocks());

onSqlite('the clockwork', (bench) => {
  const scene = sceneOn(bench);

  it('sleeps for 15 seconds at most, however far the next digest is, and notices a clock that was moved', async () => {
    const sleeps: number[] = [];
    let tidied = 0;
    const realTimeout = setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number, ...rest: []) => {
      if (!new Error().stack!.includes('clockwork.ts')) return realTimeout(work, ms, ...rest);
      sleeps.push(ms);
      return realTimeout(work, ms / 100, ...rest);
    }) as typeof setTimeout);
    await scene.subscribe();
    const { db } = scene.store;
    const clockwork = startClockwork({
      carrier: {
        db,
        courier: scene.courier,
        compose: scene.compose,
        now: async () => scene.now(),
        timing: TIMING,
        passed: () => {},
      },
      owner: 'a',
      before: async () => {},
      notices: async () => {
        tidied++;
      },
      hourly: async () => {},
      log: pino({ level: 'silent' }),
    });
    await until(() => sleeps.length >= 3, 'looked at the clock three times');
    expect(await scene.runs()).toEqual([]);
    // A machine that slept for nineteen hours: no timer of so long was running.
    scene.at('2026-01-25T07:00:10Z');
    await until(async () => (await scene.runs())[0]?.state === 'posted', 'posted');
    const before = tidied;
    scene.at('2026-01-20T07:00:00Z');
    await until(() => tidied > before, 'minded what is due to be told by a clock that was set back');
    await clockwork.stop();
    expect(Math.max(...sleeps)).toBeLessThanOrEqual(15_000);
    expect(await scene.messages()).toHaveLength(1);
  });
});
