import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { STEPS } from '../../src/digest/carry.ts';
import { onBothEngines } from '../store/engines.ts';
import { theatreOn } from './theatre.ts';

onBothEngines('the built program', (bench) => {
  const theatre = theatreOn(bench, 200);

  it('killed after any step posts once all the same', { timeout: 300_000 }, async () => {
    const channels: string[] = [];
    for (const step of STEPS) {
      channels.push(...(await theatre.subscribe(1)));
      const program = theatre.start({ at: step });
      await program.said(({ step: passed }) => passed === step);
      program.child.kill('SIGKILL');
      await program.ended;
    }
    const last = theatre.start();
    await theatre.done(STEPS.length);
    expect((await theatre.runs()).map(({ state }) => state)).toEqual(STEPS.map(() => 'posted'));
    for (const messages of await theatre.posts(channels)) {
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatchObject({ content: '' });
    }
    last.child.kill('SIGTERM');
    expect(await last.ended).toEqual({ code: 0, signal: null });
  });

  it.each(['claimed', 'composed', 'frozen'] as const)(
    'frozen after "%s" for longer than its lease does not post what another has posted',
    { timeout: 120_000 },
    async (step) => {
      const [channel] = await theatre.subscribe(1);
      const frozen = theatre.start({ at: step, ms: 2000 });
      await frozen.said(({ step: passed }) => passed === step);
      frozen.child.kill('SIGSTOP');
      theatre.start();
      await theatre.done(1);
      frozen.child.kill('SIGCONT');
      // Time enough to wake up, look at its lease and, were it wrong, post.
      await sleep(4000);
      expect(await theatre.counts([channel!])).toEqual({ states: ['posted'], messages: [1] });
    },
  );

  it('after days away posts the newest digest late and counts the others as missed', {
    timeout: 120_000,
  }, async () => {
    const now = theatre.now();
    const [channel] = await theatre.subscribe(1, {
      next_slot: '2026-01-22',
      next_due_at: now - 3 * 24 * 3_600_000,
    });
    theatre.start();
    await theatre.done(4);
    const runs = (await theatre.runs()).sort((a, b) => (a.slot < b.slot ? -1 : 1));
    expect(runs.map(({ slot, state }) => `${slot} ${state}`)).toEqual([
      '2026-01-22 missed',
      '2026-01-23 missed',
      '2026-01-24 missed',
      '2026-01-25 posted',
    ]);
    expect(await theatre.counts([channel!])).toMatchObject({ messages: [1] });
  });
});
