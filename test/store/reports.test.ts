import { expect, it } from 'vitest';
import { eraseDeparted, KEPT_MS } from '../../src/digest/departures.ts';
import type { Report } from '../../src/report.ts';
import { eraseReportsLeft, keepReports, reconcileReported } from '../../src/store/reports.ts';
import { onBothEngines } from './engines.ts';

const report = (guild: string | null): Report => ({
  article: '0123456789ab',
  paragraph: '3',
  sentence: '2',
  choice: 'other',
  guild,
});

onBothEngines('a report', (bench) => {
  it('is kept with its place, choice, server and time, told without the server, and erased with it', async () => {
    const store = await bench.open();
    const told: unknown[] = [];
    const reports = keepReports({ ...store, now: async () => 7 }, (one) => told.push(one));
    for (const guild of ['1', '1', '2', null]) await reports.add(report(guild));
    const { guild: _, ...rest } = report(null);
    expect(told).toEqual([rest, rest, rest, rest]);
    const kept = await store.db.selectFrom('reports').selectAll().where('guild_id', '=', '2').execute();
    const row = { ...rest, paragraph: 3, sentence: 2, guild_id: '2', reported_at: 7 };
    expect(kept).toEqual([{ ...row, id: expect.any(String) }]);
    expect([await reports.inServer('1'), await reports.inServer('3')]).toEqual([2, 0]);
    await reports.erase('1');
    expect(
      await store.db.selectFrom('reports').select('guild_id').orderBy('guild_id').execute(),
    ).toHaveLength(2);
    expect([await reports.inServer('1'), await reports.inServer('2')]).toEqual([0, 1]);
  });

  it('goes thirty days after its server was left, unless that was joined again', async () => {
    const store = await bench.open();
    const { db } = store;
    const reports = keepReports(store, () => {});
    for (const guild of ['1', '2', '3', '4', null]) await reports.add(report(guild));
    // The bot is in server 1; server 4 is another process's.
    const ours = (guild: string) => guild !== '4';
    await reconcileReported(db, new Set(['1']), ours, 1000);
    await reconcileReported(db, new Set(['1', '3']), ours, 2000);
    expect(await db.selectFrom('departures').selectAll().execute()).toEqual([
      { guild_id: '2', left_at: 1000 },
    ]);
    const left = async () =>
      (await db.selectFrom('reports').select('guild_id').execute()).map(({ guild_id }) => guild_id).sort();
    for (const now of [999 + KEPT_MS, 1000 + KEPT_MS]) {
      await eraseReportsLeft(db, now - KEPT_MS);
      await eraseDeparted(db, now);
      expect(await left()).toEqual(
        now === 999 + KEPT_MS ? ['1', '2', '3', '4', null] : ['1', '3', '4', null],
      );
    }
    expect(await db.selectFrom('departures').selectAll().execute()).toEqual([]);
  });
});
