import { expect, it } from 'vitest';
import { forget, naming } from '../../src/digest/erasure.ts';
import { onBothEngines } from '../store/engines.ts';
import { subscription } from '../store/rows.ts';

const pausedBy = (by: string) => `{"why":"asked","by":"${by}"}`;

onBothEngines('a person', (bench) => {
  it('is forgotten by every digest that names them, and the digests stay', async () => {
    const { db } = await bench.open();
    const rows = [
      subscription({ channel_id: '1', set_up_by: '31' }),
      subscription({ channel_id: '2', set_up_by: '32', guild_id: '9', pause: pausedBy('31') }),
      subscription({ channel_id: '3', set_up_by: '31', pause: pausedBy('32') }),
      subscription({ channel_id: '4', set_up_by: '32', pause: pausedBy('311') }),
      subscription({ channel_id: '5', set_up_by: '32', pause: '{"why":"gone"}' }),
    ];
    await db.insertInto('subscriptions').values(rows).execute();
    expect((await naming(db, '31')).map(({ channel_id }) => channel_id)).toEqual(['1', '2', '3']);
    await forget(db, '31');
    expect(await naming(db, '31')).toEqual([]);
    const [one, two, three, ...others] = rows;
    expect(await db.selectFrom('subscriptions').selectAll().orderBy('channel_id').execute()).toEqual([
      { ...one, set_up_by: '' },
      { ...two, pause: pausedBy('') },
      { ...three, set_up_by: '' },
      ...others,
    ]);
  });
});
