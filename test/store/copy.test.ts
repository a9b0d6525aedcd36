import { expect, it } from 'vitest';
import { exportLines, importLines } from '../../src/store/copy.ts';
import type { Store } from '../../src/store/open.ts';
import { onBothEngines } from './engines.ts';
import { run, subscription } from './rows.ts';

async function fill(store: Store, channels: number): Promise<void> {
  for (let n = 0; n < channels; n++) {
    const channel_id = String(1000 + n);
    await store.db.insertInto('subscriptions').values(subscription({ channel_id })).execute();
    await store.db
      .insertInto('digest_runs')
      .values(run({ channel_id, payload: '{"text":"„Ось“\\n"}' }))
      .execute();
    const seen = Array.from({ length: 30 }, (_, article) => ({
      channel_id,
      article_id: `${article}`.padStart(3, '0'),
      hash: '0123abcd',
      slot: '2026-01-25',
    }));
    await store.db.insertInto('digested').values(seen).execute();
  }
  await store.db.insertInto('departures').values({ guild_id: '9', left_at: 1 }).execute();
  const report = { article: '0123456789ab', paragraph: 1, sentence: 2, choice: 'other', reported_at: 1 };
  const reports = [
    { ...report, id: 'a', guild_id: '9' },
    { ...report, id: 'b', guild_id: null },
  ];
  await store.db.insertInto('reports').values(reports).execute();
}

async function lines(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportLines(store)) all.push(line);
  return all;
}

async function* each(all: readonly string[]) {
  yield* all;
}

type Row = Record<string, unknown>;

/** Changes the row of the first line that belongs to the table. */
function spoilRow(table: string, change: (row: Row) => Row) {
  return (all: string[]) => {
    const at = all.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    return all.with(at, JSON.stringify({ table, row: change(JSON.parse(all[at]!).row) }));
  };
}

onBothEngines('an export', (bench) => {
  it('fills an empty store with the same rows, over page borders', async () => {
    const store = await bench.open();
    await fill(store, 40);
    const exported = await lines(store);
    expect(exported).toHaveLength(1 + 40 + 40 + 1200 + 1 + 2 + 1);
    for (const table of ['subscriptions', 'digest_runs', 'digested', 'departures', 'reports'] as const)
      await store.db.deleteFrom(table).execute();
    expect(await importLines(store, each(exported))).toBe(1283);
    expect(await lines(store)).toEqual(exported);
  });

  it('is refused by a store that is not empty, and changes nothing there', async () => {
    const store = await bench.open();
    await fill(store, 1);
    const exported = await lines(store);
    expect(await importLines(store, each(exported))).toMatchObject({
      trouble: expect.stringContaining('not empty'),
    });
    expect(await lines(store)).toEqual(exported);
  });

  it.each([
    ['cut off', (all: string[]) => all.slice(0, -5), 'cut off'],
    ['missing a line', (all: string[]) => all.toSpliced(3, 1), 'cut off'],
    ['something else', () => ['{"hello":"world"}'], 'not an export'],
    ['no JSON', () => ['hello'], 'not an export'],
    ['nothing', () => [], 'cut off'],
    ['without its first line', (all: string[]) => all.slice(1), 'not an export'],
    [
      'of another version',
      (all: string[]) => all.with(0, all[0]!.replace('001_', '000_')),
      'another version',
    ],
    ['with a column too many', spoilRow('digest_runs', (row) => ({ ...row, mood: 'x' })), '2 is none of dig'],
    [
      'with a column too few',
      spoilRow('digest_runs', ({ slot: _, ...row }) => row),
      '2 is none of digest_runs',
    ],
    ['with a row of nothing', spoilRow('subscriptions', () => ({})), '1 is none of subscriptions'],
    [
      'with a word for a number',
      spoilRow('departures', (row) => ({ ...row, left_at: 'x' })),
      'of departures',
    ],
    ['with too large a number', spoilRow('digest_runs', (row) => ({ ...row, attempts: 1e12 })), 'of digest'],
    ['with a row twice', (all: string[]) => all.toSpliced(5, 1, all[4]!), 'a row of digested twice'],
  ])('that is %s is refused whole', async (_, spoil, reason) => {
    const store = await bench.open();
    await fill(store, 1);
    const exported = await lines(store);
    for (const table of ['subscriptions', 'digest_runs', 'digested', 'departures', 'reports'] as const)
      await store.db.deleteFrom(table).execute();
    expect(await importLines(store, each(spoil(exported)))).toMatchObject({
      trouble: expect.stringContaining(reason),
      exitCode: 78,
    });
    expect(await lines(store)).toHaveLength(2);
  });
});
