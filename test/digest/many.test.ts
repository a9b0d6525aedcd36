import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { outcomesIn, shownIn } from '../../src/digest/history.ts';
import { digest } from '../../src/digest/ledger.ts';
import { BASELINE } from '../../src/digest/subscriptions.ts';
import { onBothEngines } from '../store/engines.ts';

/** In an order that differs from one collation to another. */
const IDS = Array.from({ length: 1_500 }, (_, i) => [`Über-${i}`, `a ${i}`, `A-${i}`]).flat();
const pairs = IDS.map((id, i) => [id, `${i}`] as const);
const corpus = {
  id: 'aaaa',
  articles: new Map(pairs.map(([id, hash]) => [id, { id, hash } as Article])),
  problems: [],
} satisfies Corpus;

onBothEngines('a channel that was shown thousands of articles', (bench) => {
  it('is known article by article', async () => {
    const { db } = await bench.open();
    await digest(db, '1', BASELINE, pairs);
    await digest(db, '2', BASELINE, pairs.slice(0, 10));
    expect(await shownIn(db, '1')).toEqual(new Map(pairs));
    expect((await shownIn(db, '2')).size).toBe(10);
  });

  it('is told what waits before what it was shown, and that before what was there', async () => {
    const { db } = await bench.open();
    await digest(db, '1', BASELINE, pairs.slice(0, -2));
    await digest(db, '1', '2026-01-24', [pairs[1]!, [IDS[2]!, 'as it was']]);
    const outcomes = await outcomesIn(db, '1', corpus);
    expect(outcomes).toHaveLength(IDS.length);
    expect(outcomes.slice(0, 5)).toEqual([
      [IDS[2], 'changed'],
      [IDS.at(-2), 'waiting'],
      [IDS.at(-1), 'waiting'],
      [IDS[1], { slot: '2026-01-24' }],
      [IDS[0], 'baseline'],
    ]);
  });

  it('keeps nobody waiting while it is looked up', async () => {
    const { db } = await bench.open();
    await digest(db, '1', BASELINE, pairs);
    let done = false;
    let turns = 0;
    const others = async () => {
      for (; !done; turns++) await nextTurn();
    };
    const working = others();
    await shownIn(db, '1');
    done = true;
    await working;
    expect(turns).toBeGreaterThan(1);
  });
});
