/** The built program through changes of clocks and settings, through downtime, and through a server's thirty days. */

import { expect, it } from 'vitest';
import { messageOf, textOf } from '../discord/read.ts';
import { joinAs } from '../local/member.ts';
import { until } from '../program.ts';
import { onBothEngines } from '../store/engines.ts';
import { type Theatre, theatreOn } from './theatre.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const at = (instant: string) => Date.parse(instant);
const minuteOf = (instant: number) => `${new Date(instant).toISOString().slice(0, 16)}Z`;
// Programs are started, and a small machine may have other work.
const PATIENT = { timeout: 300_000 };

/** The clock reaches an instant while everybody looks on. */
const pass = (theatre: Theatre, instant: string) => theatre.moveTo(at(instant) - 2 * SECOND);

/** Slots of a channel in this state, each with the minute it was due. */
async function slots(theatre: Theatre, channel: string, ...states: string[]): Promise<string[]> {
  const runs = (await theatre.runs()).filter((run) => run.channel_id === channel);
  return runs
    .filter(({ state }) => states.includes(state))
    .map(({ slot, due_at }) => `${slot} ${minuteOf(due_at)}`)
    .sort();
}

const isMissedNotice = ({ content }: { content: string }) => content.includes('could not be posted');

/** A digest a slot, none before it was due, and no other. */
async function expectOneASlot(theatre: Theatre, channel: string, expected: readonly string[]): Promise<void> {
  expect(await slots(theatre, channel, 'posted'), JSON.stringify(await theatre.runs())).toEqual(expected);
  const [messages] = await theatre.posts([channel]);
  const digests = messages!.filter((message) => !isMissedNotice(message));
  const times = digests.map(({ timestamp }) => Date.parse(timestamp)).sort((a, b) => a - b);
  expect(times).toHaveLength(expected.length);
  for (const [i, slot] of expected.entries())
    expect(times[i]!).toBeGreaterThanOrEqual(at(slot.slice('2026-01-25 '.length)));
}

/** Until it answers members, for which it has to have read the articles. */
async function startServing(theatre: Theatre): Promise<void> {
  const program = theatre.start();
  await program.answering();
}

async function openCouncil(theatre: Theatre) {
  const moderator = await joinAs(theatre.local, 'Moderator');
  return {
    /** `/digest setup` in a channel that hears of quiet days too. */
    async setUp(channel: string, time: string, zone: string) {
      const answer = await moderator.slash('digest setup', { time, zone, 'quiet-day': true }, channel);
      return textOf(messageOf(answer));
    },
    pause: (channel: string) => moderator.slash('digest pause', {}, channel),
    channel: (number: number) => `${BigInt(theatre.local.guildId) + 104n + 100n + BigInt(number)}`,
  };
}

onBothEngines('the built program', (bench) => {
  const theatre = theatreOn(bench, 200, { from: '2026-03-06T20:00:00Z' });

  it('posts once a date, in the right minute, where clocks are changed', PATIENT, async () => {
    const { setUp, pause, channel } = await openCouncil(theatre);
    await startServing(theatre);
    /** `wrong`: instants that another reading of the changed clock would give. */
    const changes = [
      {
        zone: 'America/New_York',
        time: '02:30',
        posts: [
          '2026-03-07 2026-03-07T07:30Z',
          '2026-03-08 2026-03-08T07:30Z',
          '2026-03-09 2026-03-09T06:30Z',
        ],
        wrong: ['2026-03-08T06:30:00Z'],
      },
      {
        zone: 'America/Nuuk',
        time: '23:30',
        posts: [
          '2026-03-27 2026-03-28T01:30Z',
          '2026-03-28 2026-03-29T01:30Z',
          '2026-03-29 2026-03-30T00:30Z',
        ],
        wrong: ['2026-03-29T00:30:00Z'],
      },
      {
        zone: 'America/Santiago',
        time: '00:00',
        posts: [
          '2026-09-05 2026-09-05T04:00Z',
          '2026-09-06 2026-09-06T04:00Z',
          '2026-09-07 2026-09-07T03:00Z',
        ],
        wrong: ['2026-09-06T03:00:00Z'],
      },
      {
        zone: 'America/New_York',
        time: '01:30',
        posts: [
          '2026-10-31 2026-10-31T05:30Z',
          '2026-11-01 2026-11-01T05:30Z',
          '2026-11-02 2026-11-02T06:30Z',
        ],
        wrong: ['2026-11-01T06:30:00Z'],
      },
    ];
    for (const [i, { zone, time, posts, wrong }] of changes.entries()) {
      const here = channel(i);
      const due = posts.map((post) => post.slice('2026-03-07 '.length));
      await theatre.moveTo(at(due[0]!) - 60 * MINUTE);
      expect(await setUp(here, time, zone)).toContain('gets a digest every day');
      let come = 0;
      for (const instant of [...due, ...wrong].sort()) {
        await pass(theatre, instant);
        if (due.includes(instant)) await theatre.done(++come, undefined, here);
        else await theatre.looked();
      }
      await expectOneASlot(theatre, here, posts);
      await pause(here);
    }
  });

  it(
    'neither repeats nor drops a date when time or zone are changed on the day itself',
    PATIENT,
    async () => {
      await theatre.moveTo(at('2026-01-24T20:00:00Z'));
      const { setUp, channel } = await openCouncil(theatre);
      await startServing(theatre);
      const kyiv = 'Europe/Kyiv';
      const changes = [
        { at: '06:00', time: '20:00', zone: kyiv, posts: ['25 2026-01-25T18:00Z', '26 2026-01-26T18:00Z'] },
        { at: '06:00', time: '07:00', zone: kyiv, posts: ['25 2026-01-25T07:00Z', '26 2026-01-26T05:00Z'] },
        { at: '08:00', time: '20:00', zone: kyiv, posts: ['25 2026-01-25T07:00Z', '26 2026-01-26T18:00Z'] },
        { at: '08:00', time: '07:00', zone: kyiv, posts: ['25 2026-01-25T07:00Z', '26 2026-01-26T05:00Z'] },
        {
          at: '08:00',
          time: '09:00',
          zone: 'America/Los_Angeles',
          posts: ['25 2026-01-25T07:00Z', '26 2026-01-26T17:00Z'],
        },
        {
          at: '08:00',
          time: '09:00',
          zone: 'Pacific/Auckland',
          posts: ['25 2026-01-25T07:00Z', '26 2026-01-25T20:00Z', '27 2026-01-26T20:00Z'],
        },
      ];
      for (const i of changes.keys()) await setUp(channel(i), '09:00', kyiv);
      const change = async (hour: string) => {
        for (const [i, { time, zone, at }] of changes.entries())
          if (at === hour) expect(await setUp(channel(i), time, zone)).toContain('Changed.');
      };
      const instants = [
        ...new Set(changes.flatMap(({ posts }) => posts.map((post) => post.slice(3)))),
      ].sort();
      await theatre.moveTo(at('2026-01-25T06:00:00Z'));
      await change('06:00');
      for (const instant of instants) {
        await pass(theatre, instant);
        for (const [i, { posts }] of changes.entries())
          await theatre.done(posts.filter((post) => post.slice(3) <= instant).length, 60_000, channel(i));
        await theatre.looked();
        if (instant !== '2026-01-25T07:00Z') continue;
        await theatre.moveTo(at('2026-01-25T08:00:00Z'));
        await change('08:00');
      }
      for (const [i, { posts }] of changes.entries())
        await expectOneASlot(
          theatre,
          channel(i),
          posts.map((post) => `2026-01-${post}`),
        );
    },
  );

  it(
    'after minutes away posts late, after days away the newest only, after hours too many none',
    PATIENT,
    async () => {
      const start = async () => {
        const program = theatre.start();
        return async () => {
          program.child.kill('SIGKILL');
          await program.ended;
        };
      };
      const [channel] = await theatre.subscribe(1, {
        zone: 'America/New_York',
        local_time: '02:30',
        quiet_line: 1,
        next_slot: '2026-03-07',
        next_due_at: at('2026-03-07T07:30:00Z'),
      });
      let stop = await start();
      await theatre.looked();
      await stop();
      await theatre.moveTo(at('2026-03-07T07:42:00Z'));
      stop = await start();
      await theatre.done(1, 60_000, channel);
      await stop();
      const [[late] = []] = await theatre.posts([channel!]);
      expect(JSON.stringify(late!.components)).toContain('(late)');

      // Over the gap of the eighth.
      await theatre.moveTo(at('2026-03-10T08:00:00Z'));
      stop = await start();
      await theatre.done(4, 60_000, channel);
      await stop();
      expect(await slots(theatre, channel!, 'missed')).toEqual([
        '2026-03-08 2026-03-08T07:30Z',
        '2026-03-09 2026-03-09T06:30Z',
      ]);

      await theatre.moveTo(at('2026-03-13T20:00:00Z'));
      stop = await start();
      await theatre.done(7, 60_000, channel);
      await pass(theatre, '2026-03-14T06:30:00Z');
      await theatre.done(8, 60_000, channel);
      expect(await slots(theatre, channel!, 'missed')).toHaveLength(5);
      const told = async () => (await theatre.posts([channel!]))[0]!.filter(isMissedNotice);
      await until(
        async () => (await told()).length > 0,
        'told of the thirteenth, for which no late one came',
      );
      await theatre.looked();
      expect((await told()).map(({ content }) => content)).toEqual([
        expect.stringContaining('The digest of 13 Mar 2026 could not be posted'),
      ]);
      await expectOneASlot(theatre, channel!, [
        '2026-03-07 2026-03-07T07:30Z',
        '2026-03-10 2026-03-10T06:30Z',
        '2026-03-14 2026-03-14T06:30Z',
      ]);
    },
  );

  it.each([
    ['an hour too early', '2026-03-08T06:30:00Z'],
    ['an hour too late', '2026-03-08T08:30:00Z'],
  ])('keeps to its own zone data when older data planned %s', PATIENT, async (_, planned) => {
    const [channel] = await theatre.subscribe(1, {
      zone: 'America/New_York',
      local_time: '02:30',
      next_slot: '2026-03-08',
      next_due_at: at(planned),
    });
    await pass(theatre, '2026-03-08T06:30:00Z');
    theatre.start();
    await theatre.looked();
    expect(await theatre.posts([channel!])).toEqual([[]]);
    await pass(theatre, '2026-03-08T07:30:00Z');
    await theatre.done(1, 60_000, channel);
    await expectOneASlot(theatre, channel!, ['2026-03-08 2026-03-08T07:30Z']);
  });

  it('erases what it keeps of a server thirty days after it was removed from it', PATIENT, async () => {
    await theatre.subscribe(2, { next_slot: '2026-12-31', next_due_at: at('2026-12-31T00:00:00Z') });
    await startServing(theatre);
    await theatre.control.change({ do: 'kick', guild: theatre.local.guildId });
    const kept = async () => {
      const { db } = theatre.store;
      return [
        ...(await db.selectFrom('subscriptions').selectAll().execute()),
        ...(await db.selectFrom('departures').selectAll().execute()),
      ].length;
    };
    await until(async () => (await kept()) === 3, 'noticed');
    await theatre.moveTo(theatre.now() + 31 * DAY);
    await until(async () => (await kept()) === 0, 'erased');
  });
});
