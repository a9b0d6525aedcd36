import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { onBothEngines } from '../store/engines.ts';
import { theatreOn } from './theatre.ts';

onBothEngines('the built program', (bench) => {
  const theatre = theatreOn(bench, 200);

  it('killed fifty times at random posts each of 150 digests once', { timeout: 900_000 }, async () => {
    const channels = await theatre.subscribe(150);
    // Discord takes its time, so that kills fall into requests too.
    for (const route of ['POST /channels/:channel/messages', 'PATCH /channels/:channel/messages/:message'])
      await theatre.control.fault({ kind: 'stall', route, ms: 50 });
    // The same fifty numbers in every run; how far a program gets meanwhile is up to the machine.
    const next = random(1);
    for (let kill = 0; kill < 50; kill++) {
      const program = theatre.start();
      const steps = 1 + Math.floor(next() * 20);
      const taken = () => program.lines.filter(({ step }) => step !== undefined).length;
      await program.said(() => taken() >= steps, 60_000);
      program.child.kill('SIGKILL');
      await program.ended;
    }
    await theatre.control.heal();
    expect((await theatre.runs()).some(({ state }) => state === 'due')).toBe(true);
    theatre.start();
    await theatre.done(150, 240_000);
    expect(await theatre.counts(channels)).toEqual({ states: ['posted'], messages: [1] });
  });

  it('in three processes shares 200 digests, and each is posted once', { timeout: 300_000 }, async () => {
    const programs = [1, 2, 3].map(() => theatre.start());
    // All three are there when the digests come due, however long each took to start.
    for (const program of programs) await program.answering();
    const channels = await theatre.subscribe(200);
    await theatre.done(200, 240_000);
    expect(await theatre.counts(channels)).toEqual({ states: ['posted'], messages: [1] });
    const posts = await theatre.control.requests('POST /channels/:channel/messages');
    expect(posts).toHaveLength(200);
    const owners = new Set((await theatre.runs()).map(({ owner }) => owner));
    expect(owners.size).toBeGreaterThan(1);
    for (const { child } of programs) child.kill('SIGTERM');
    for (const { ended } of programs) expect(await ended).toEqual({ code: 0, signal: null });
  });
});
