import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { STEPS } from '../../src/digest/carrier.ts';
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
      const frozen = theatre.start({ at: step, ms: 5000 });
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
});

// The one gap that no ledger can close, between the last look at the lease and the network: there Discord's own
// memory of nonces is what stands between one message and two.
onBothEngines('the built program, with nonces kept', (bench) => {
  const theatre = theatreOn(bench, 1, { nonceMs: 300_000 });

  it('frozen on the way to the network for longer than its lease posts nothing of its own', {
    timeout: 120_000,
  }, async () => {
    const channels = await theatre.subscribe(1);
    const frozen = theatre.start({ at: 'checked', ms: 5000 });
    await frozen.said(({ step }) => step === 'checked');
    frozen.child.kill('SIGSTOP');
    theatre.start();
    await theatre.done(1);
    frozen.child.kill('SIGCONT');
    await frozen.said(({ step }) => step === 'sent');
    expect(await theatre.control.requests('POST /channels/:channel/messages')).toHaveLength(2);
    expect(await theatre.counts(channels)).toEqual({ states: ['posted'], messages: [1] });
  });
});
