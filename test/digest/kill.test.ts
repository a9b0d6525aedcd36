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

  it('killed fifty times at random posts each of 150 digests once', { timeout: 900_000 }, async () => {
    const channels = await theatre.subscribe(150);
    // Discord takes its time, so that kills fall into requests too.
    for (const route of ['POST /channels/:channel/messages', 'PATCH /channels/:channel/messages/:message'])
      await theatre.control.fault({ kind: 'stall', route, ms: 50 });
    for (let kill = 0; kill < 50; kill++) {
      const program = theatre.start();
      const steps = 1 + Math.floor(Math.random() * 20);
      const taken = () => program.lines.filter(({ step }) => step !== undefined).length;
      await program.said(() => taken() >= steps, 60_000);
      program.child.kill('SIGKILL');
      await program.ended;
    }
    await theatre.control.heal();
    expect((await theatre.runs()).some(({ state }) => state === 'due')).toBe(true);
    theatre.start();
    await theatre.done(150, 240_000);
    expect(await counts(channels)).toEqual({ states: ['posted'], messages: [1] });
  });

  it('in three processes shares 200 digests, and each is posted once', { timeout: 300_000 }, async () => {
    const channels = await theatre.subscribe(200);
    const programs = [1, 2, 3].map(() => theatre.start());
    await theatre.done(200, 240_000);
    expect(await counts(channels)).toEqual({ states: ['posted'], messages: [1] });
    const posts = await theatre.control.requests('POST /channels/:channel/messages');
    expect(posts).toHaveLength(200);
    const owners = new Set((await theatre.runs()).map(({ owner }) => owner));
    expect(owners.size).toBeGreaterThan(1);
    for (const { child } of programs) child.kill('SIGTERM');
    for (const { ended } of programs) expect(await ended).toEqual({ code: 0, signal: null });
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
      expect(await counts([channel!])).toEqual({ states: ['posted'], messages: [1] });
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
    expect(await counts([channel!])).toMatchObject({ messages: [1] });
  });

  /** Each different state of the runs, and each different number of messages in a channel. */
  async function counts(channels: readonly string[]) {
    const states = (await theatre.runs()).map(({ state }) => state);
    const messages = (await theatre.posts(channels)).map(({ length }) => length);
    return { states: [...new Set(states)], messages: [...new Set(messages)] };
  }
});
