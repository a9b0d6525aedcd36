import { expect, it } from 'vitest';
import { eraseDeparted, eraseGuild, joined, left, reconcile } from '../../src/digest/departures.ts';
import { pause, setUp, subscriptionOf } from '../../src/digest/subscriptions.ts';
import type { Store } from '../../src/store/open.ts';
import { type Bench, onBothEngines } from '../store/engines.ts';
import { run } from '../store/rows.ts';

const NOW = Date.parse('2026-01-25T12:00:00Z');
const DAY = 24 * 3_600_000;
const LEFT = '{"why":"left"}';

/** Two channels in server 1, one in server 2, each with a run and an article it has shown. */
async function filled(bench: Bench): Promise<Store> {
  const store = await bench.open();
  for (const [channel_id, guild_id] of [
    ['11', '1'],
    ['12', '1'],
    ['21', '2'],
  ] as const) {
    const settings = {
      local_time: '09:00',
      zone: 'UTC',
      locale: 'en-US',
      silent: 0,
      quiet_line: 0,
      set_up_by: '3',
    };
    await setUp(store.db, { ...settings, channel_id, guild_id }, [['a', '0001']], NOW);
    await store.db.insertInto('digest_runs').values(run({ channel_id })).execute();
  }
  return store;
}

async function kept({ db }: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['subscriptions', 'digest_runs', 'digested', 'departures'] as const)
    counts[table] = (await db.selectFrom(table).selectAll().execute()).length;
  return counts;
}

const pauseOf = async ({ db }: Store, channel: string) => (await subscriptionOf(db, channel))!.pause;

onBothEngines('a server that was left', (bench) => {
  it('keeps everything for thirty days, then nothing, and others keep theirs', async () => {
    const store = await filled(bench);
    await left(store.db, '1', NOW);
    await eraseDeparted(store.db, NOW + 30 * DAY - 1);
    expect(await kept(store)).toEqual({ subscriptions: 3, digest_runs: 3, digested: 3, departures: 1 });
    await eraseDeparted(store.db, NOW + 30 * DAY);
    expect(await kept(store)).toEqual({ subscriptions: 1, digest_runs: 1, digested: 1, departures: 0 });
    expect(await pauseOf(store, '21')).toBeNull();
  });

  it('counts its days from when it was left, however often that is noticed', async () => {
    const store = await filled(bench);
    await left(store.db, '1', NOW);
    await left(store.db, '1', NOW + 20 * DAY);
    await eraseDeparted(store.db, NOW + 30 * DAY);
    expect(await kept(store)).toMatchObject({ subscriptions: 1 });
  });

  it('goes on when it is joined again, but for what was paused before', async () => {
    const store = await filled(bench);
    await pause(store.db, '12', { why: 'asked', by: '3' });
    await left(store.db, '1', NOW);
    expect(await pauseOf(store, '11')).toBe(LEFT);
    await joined(store.db, '1', NOW + 2 * DAY);
    expect(await pauseOf(store, '11')).toBeNull();
    expect(await subscriptionOf(store.db, '11')).toMatchObject({ next_slot: '2026-01-28' });
    expect(await pauseOf(store, '12')).toContain('asked');
    await eraseDeparted(store.db, NOW + 60 * DAY);
    expect(await kept(store)).toMatchObject({ subscriptions: 3 });
  });

  it('is noticed after a time away, by the process that would have been told', async () => {
    const store = await filled(bench);
    await reconcile(store.db, new Set(['2']), (guild) => guild !== '1', NOW);
    expect(await pauseOf(store, '11')).toBeNull();
    await reconcile(store.db, new Set(['2']), () => true, NOW);
    expect(await pauseOf(store, '11')).toBe(LEFT);
    expect(await pauseOf(store, '21')).toBeNull();
    await reconcile(store.db, new Set(['1', '2']), () => true, NOW);
    expect(await pauseOf(store, '11')).toBeNull();
  });

  it('has not lost a permission: what stopped for one goes on as well', async () => {
    const store = await filled(bench);
    await pause(store.db, '11', { why: 'forbidden', code: 50001 });
    await left(store.db, '1', NOW);
    expect(await subscriptionOf(store.db, '11')).toMatchObject({ pause: LEFT, notice: LEFT });
    await joined(store.db, '1', NOW);
    expect(await pauseOf(store, '11')).toBeNull();
  });

  it('goes on when whoever noticed that it is back died over it', async () => {
    const store = await filled(bench);
    await left(store.db, '1', NOW);
    const dying = store.db.withPlugin({
      transformQuery({ node }) {
        if (node.kind === 'UpdateQueryNode') throw new Error('died');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await expect(joined(dying, '1', NOW)).rejects.toThrow('died');
    await reconcile(store.db, new Set(['1', '2']), () => true, NOW);
    expect(await pauseOf(store, '11')).toBeNull();
    expect(await kept(store)).toMatchObject({ departures: 0 });
  });

  it('of which nothing is kept leaves no trace', async () => {
    const store = await filled(bench);
    await left(store.db, '9', NOW);
    expect(await kept(store)).toMatchObject({ departures: 0 });
  });

  it('may be erased at once', async () => {
    const store = await filled(bench);
    await eraseGuild(store.db, '1');
    expect(await kept(store)).toEqual({ subscriptions: 1, digest_runs: 1, digested: 1, departures: 0 });
  });
});
