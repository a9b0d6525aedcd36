import { expect, it } from 'vitest';
import { joinAs } from '../local/member.ts';
import { until } from '../program.ts';
import { onBothEngines } from '../store/engines.ts';
import { theatreOn } from './theatre.ts';

const POST = 'POST /channels/:channel/messages';

onBothEngines('the built program, told to end while Discord does not answer,', (bench) => {
  const theatre = theatreOn(bench, 1);

  it.each([
    ['has not arrived', { kind: 'hang', route: POST }],
    ['has arrived', { kind: 'stall', route: POST, ms: 60_000 }],
  ] as const)(
    'ends in good order, and a digest whose post %s is there once after the next start',
    { timeout: 120_000 },
    async (_, fault) => {
      const channels = await theatre.subscribe(1);
      await theatre.control.fault(fault);
      const program = theatre.start();
      await program.said(({ step }) => step === 'checked');
      // A reply on its way takes its seconds too.
      const member = await joinAs(theatre.local, 'Member');
      await member.say(`<@${theatre.local.applicationId}> who represented Russia`);
      await until(
        async () => (await program.health('/metrics')).text.includes('\nparley_questions_total 1\n'),
        'the question is answered, and the answer on its way',
      );
      program.child.kill('SIGTERM');
      expect(await program.ended).toEqual({ code: 0, signal: null });
      expect(program.lines.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
        'the digest is still at work: what is not answered now is looked for at the next start',
        'replies could not be finished in time',
      ]);
      expect(await theatre.runs()).toMatchObject([{ state: 'posting', lease_until: null }]);
      await theatre.control.heal();
      theatre.start();
      await theatre.done(1);
      expect(await theatre.counts(channels)).toEqual({ states: ['posted'], messages: [1] });
    },
  );
});
