import { expect, it } from 'vitest';
import { onSqlite } from '../store/engines.ts';
import { theatreOn } from './theatre.ts';

const HOUR = 3_600_000;

onSqlite('the built program, the gateway being dead', (bench) => {
  const theatre = theatreOn(bench, 2);

  it('posts what is due, and after an hour and a new start what came due meanwhile, each once', {
    timeout: 240_000,
  }, async () => {
    const first = theatre.start();
    await first.answering();
    await theatre.control.toGateway({ do: 'set', open: false });
    await theatre.control.toGateway({ do: 'drop' });
    await first.said('the gateway is gone, connecting again');
    const channels = await theatre.subscribe(1);
    await theatre.done(1);
    expect(await theatre.counts(channels)).toEqual({ states: ['posted'], messages: [1] });
    first.child.kill('SIGKILL');
    await first.ended;

    const due = new Date(theatre.now() - HOUR).toISOString();
    const second = await theatre.subscribe(1, {
      local_time: due.slice(11, 16),
      next_slot: due.slice(0, 10),
      next_due_at: Date.parse(`${due.slice(0, 16)}Z`),
    });
    const restarted = theatre.start();
    await restarted.said(({ level }) => level >= 40);
    expect(await theatre.posts(second)).toEqual([[]]);
    await theatre.control.toGateway({ do: 'set', open: true });
    await theatre.done(2);
    expect(await theatre.counts([...channels, ...second])).toEqual({ states: ['posted'], messages: [1] });
    const [[late] = []] = await theatre.posts(second);
    expect(JSON.stringify(late!.components)).toContain('(late)');
  });
});
