import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replan } from '../../src/digest/plan.ts';
import { slotAfter } from '../../src/digest/slot.ts';
import { pause, resume } from '../../src/digest/subscriptions.ts';
import { onBothEngines } from '../store/engines.ts';
import { sceneOn } from './scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

onBothEngines('day by day, a digest', (bench) => {
  const scene = sceneOn(bench, { extraChannels: 20 });

  async function live(until: string, step: number): Promise<void> {
    while (scene.now() < Date.parse(until)) {
      scene.wait(step);
      await scene.pass();
    }
  }
  async function posted(): Promise<string[]> {
    const rows = await scene.store.db
      .selectFrom('digest_runs')
      .select(['slot', 'due_at'])
      .where('state', '=', 'posted')
      .orderBy('slot')
      .execute();
    return rows.map(({ slot, due_at }) => `${slot} ${new Date(due_at).toISOString().slice(0, 16)}Z`);
  }

  it.each([
    [
      'over the gap of New York',
      { zone: 'America/New_York', local_time: '02:30' },
      '2026-03-07T00:00:00Z',
      ['2026-03-07 2026-03-07T07:30Z', '2026-03-08 2026-03-08T07:30Z', '2026-03-09 2026-03-09T06:30Z'],
    ],
    [
      'over the overlap of New York',
      { zone: 'America/New_York', local_time: '01:30' },
      '2026-10-31T00:00:00Z',
      ['2026-10-31 2026-10-31T05:30Z', '2026-11-01 2026-11-01T05:30Z', '2026-11-02 2026-11-02T06:30Z'],
    ],
    [
      'over the missing midnight of Santiago',
      { zone: 'America/Santiago', local_time: '00:00' },
      '2026-09-05T00:00:00Z',
      ['2026-09-05 2026-09-05T04:00Z', '2026-09-06 2026-09-06T04:00Z', '2026-09-07 2026-09-07T03:00Z'],
    ],
    [
      'over the evening gap of Nuuk',
      { zone: 'America/Nuuk', local_time: '23:30' },
      '2026-03-27T12:00:00Z',
      ['2026-03-27 2026-03-28T01:30Z', '2026-03-28 2026-03-29T01:30Z', '2026-03-29 2026-03-30T00:30Z'],
    ],
    [
      'over the day that Apia left out',
      { zone: 'Pacific/Apia', local_time: '09:00' },
      '2011-12-28T20:00:00Z',
      ['2011-12-29 2011-12-29T19:00Z', '2011-12-31 2011-12-30T19:00Z', '2012-01-01 2011-12-31T19:00Z'],
    ],
  ])('comes once a date %s', async (_, settings, from, expected) => {
    scene.at(from);
    await scene.subscribe(settings);
    await live(new Date(Date.parse(expected.at(-1)!.slice(11)) + HOUR).toISOString(), 30 * MINUTE);
    expect(await posted()).toEqual(expected);
    expect(await scene.messages()).toHaveLength(expected.length);
  });

  it.each([
    [
      'later, after it came',
      { local_time: '20:00' },
      '10:00',
      ['2026-01-25 2026-01-25T07:00Z', '2026-01-26 2026-01-26T18:00Z'],
    ],
    [
      'later, before it came',
      { local_time: '20:00' },
      '08:00',
      ['2026-01-25 2026-01-25T18:00Z', '2026-01-26 2026-01-26T18:00Z'],
    ],
    [
      'earlier, after it came',
      { local_time: '07:00' },
      '10:00',
      ['2026-01-25 2026-01-25T07:00Z', '2026-01-26 2026-01-26T05:00Z'],
    ],
    [
      'earlier, past today',
      { local_time: '07:00' },
      '08:00',
      ['2026-01-25 2026-01-25T07:00Z', '2026-01-26 2026-01-26T05:00Z'],
    ],
    [
      'far west, after it came',
      { zone: 'America/Los_Angeles' },
      '10:00',
      ['2026-01-25 2026-01-25T07:00Z', '2026-01-26 2026-01-26T17:00Z'],
    ],
    [
      'far east, after it came',
      { zone: 'Pacific/Auckland' },
      '10:00',
      ['2026-01-25 2026-01-25T07:00Z', '2026-01-26 2026-01-25T20:00Z', '2026-01-27 2026-01-26T20:00Z'],
    ],
  ])('moved %s, neither repeats nor drops a date', async (_, settings, at, expected) => {
    await scene.subscribe();
    const moved = Date.parse(`2026-01-25T${at}:00+02:00`);
    await live(new Date(moved).toISOString(), 30 * MINUTE);
    await scene.subscribe(settings);
    await live('2026-01-26T21:00:00Z', 30 * MINUTE);
    expect(await posted()).toEqual(expected);
    expect(await scene.messages()).toHaveLength(expected.length);
  });

  it('moved in the minute it is due, before anybody looked, still comes', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T07:00:30Z');
    await scene.subscribe({ local_time: '20:00' });
    await live('2026-01-25T21:00:00Z', 30 * MINUTE);
    expect(await posted()).toEqual(['2026-01-25 2026-01-25T07:00Z']);
  });

  it('paused over days comes again on the day after it is resumed', async () => {
    await scene.subscribe();
    await live('2026-01-25T10:00:00Z', HOUR);
    await pause(scene.store.db, scene.local.channelId, { why: 'asked', by: '3001' });
    await live('2026-01-28T10:00:00Z', 6 * HOUR);
    await resume(scene.store.db, scene.local.channelId, scene.now());
    await live('2026-01-29T10:00:00Z', HOUR);
    expect(await posted()).toEqual(['2026-01-25 2026-01-25T07:00Z', '2026-01-29 2026-01-29T07:00Z']);
  });

  it('that was due when somebody resumed what was not paused comes all the same', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T08:00:00Z');
    await resume(scene.store.db, scene.local.channelId, scene.now());
    await scene.pass();
    expect(await posted()).toEqual(['2026-01-25 2026-01-25T07:00Z']);
  });

  it.each([
    ['two days', '2026-01-27T14:00:00Z'],
    ['a year', '2027-01-25T14:00:00Z'],
    ['a year, to when one is due', '2027-01-25T08:00:00Z'],
    ['ten years', '2036-01-25T14:00:00Z'],
  ])('comes day by day after a clock that ran ahead by %s was set back', async (_, wrong) => {
    await scene.subscribe();
    scene.at(wrong);
    await scene.pass();
    const early = (await posted()).length;
    scene.at('2026-01-25T05:00:00Z');
    await live('2026-01-28T06:00:00Z', HOUR);
    expect((await posted()).slice(0, 3)).toEqual([
      '2026-01-25 2026-01-25T07:00Z',
      '2026-01-26 2026-01-26T07:00Z',
      '2026-01-27 2026-01-27T07:00Z',
    ]);
    expect(await posted()).toHaveLength(3 + early);
  });

  it('is not repeated, nor dated back, after a clock that ran behind', async () => {
    await scene.subscribe();
    await live('2026-01-28T08:00:00Z', HOUR);
    const before = await scene.runs();
    for (const wrong of ['1970-01-01T00:00:00Z', '2026-01-25T06:00:00Z']) {
      scene.at(wrong);
      await scene.pass();
      scene.at('2026-01-28T09:00:00Z');
      await scene.pass();
    }
    expect(await scene.runs()).toEqual(before);
    await live('2026-01-29T08:00:00Z', HOUR);
    expect(await scene.runs()).toHaveLength(before.length + 1);
  });

  it('may be set up anew while the clock that ran ahead is still believed', async () => {
    await scene.subscribe();
    scene.at('2027-01-25T14:00:00Z');
    await scene.pass();
    await scene.subscribe({ local_time: '10:00' });
    scene.at('2026-01-25T06:00:00Z');
    await scene.subscribe({ local_time: '11:00' });
    await live('2026-01-25T10:00:00Z', HOUR);
    expect(await posted()).toEqual(['2026-01-25 2026-01-25T09:00Z']);
  });

  it('is planned anew by the zone data of the process that starts', async () => {
    await scene.subscribe();
    const set = (changes: { next_due_at?: number; zone?: string }) =>
      scene.store.db.updateTable('subscriptions').set(changes).execute();
    await set({ next_due_at: Date.parse('2026-01-25T06:00:00Z') });
    await replan(scene.store.db);
    await live('2026-01-25T08:00:00Z', 30 * MINUTE);
    expect(await posted()).toEqual(['2026-01-25 2026-01-25T07:00Z']);
  });

  it('whose zone nobody knows is paused with word of it, and holds up no other', async () => {
    await scene.subscribe();
    await scene.subscribe({ channel_id: scene.channel(0) });
    await scene.store.db
      .updateTable('subscriptions')
      .set({ zone: 'Mars/Base' })
      .where('channel_id', '=', scene.local.channelId)
      .execute();
    await live('2026-01-25T08:00:00Z', HOUR);
    const channels = await scene.store.db
      .selectFrom('subscriptions')
      .select(['pause', 'notice'])
      .orderBy('channel_id')
      .execute();
    const why = '{"why":"zone","zone":"Mars/Base"}';
    expect(channels).toEqual([
      { pause: why, notice: why },
      { pause: null, notice: null },
    ]);
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
  });

  const days = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ wait: fc.integer({ min: 1, max: 30 * 60 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          time: fc.constantFrom('00:00', '02:30', '09:00', '23:30'),
          zone: fc.constantFrom(
            'Europe/Kyiv',
            'Asia/Tokyo',
            'America/Los_Angeles',
            'America/Nuuk',
            'Pacific/Apia',
            'UTC',
          ),
        }),
      },
    ),
    { minLength: 5, maxLength: 25 },
  );

  // Local midnight and half past two are where clocks change.
  it('comes at most once a date whatever is changed, and leaves no date undecided', async () => {
    let tries = 0;
    await fc.assert(
      fc.asyncProperty(days, async (days) => {
        // A channel of its own for each try: what stands in another one is not looked at.
        const channel_id = scene.channel(tries++);
        const { db } = scene.store;
        await scene.subscribe({ channel_id });
        for (const day of days) {
          if ('wait' in day) scene.wait(day.wait * MINUTE);
          else await scene.subscribe({ channel_id, local_time: day.time, zone: day.zone });
          await scene.pass();
        }
        const rows = await db
          .selectFrom('digest_runs')
          .select(['slot', 'state'])
          .where('channel_id', '=', channel_id)
          .orderBy('slot')
          .execute();
        const dates = rows.map(({ slot }) => slot);
        for (const [i, date] of dates.entries()) {
          const following = dates[i + 1];
          if (following !== undefined)
            expect(following).toBe(slotAfter(date, { time: '12:00', zone: 'UTC' }));
        }
        expect(await scene.messages(channel_id)).toHaveLength(
          rows.filter(({ state }) => state === 'posted').length,
        );
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);
});
