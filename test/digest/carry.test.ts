import { expect, it } from 'vitest';
import type { Posting } from '../../src/digest/courier.ts';
import { readNotice } from '../../src/digest/pause.ts';
import { newRun } from '../../src/digest/plan.ts';
import { byHand } from '../../src/digest/slot.ts';
import { pause, resume, subscriptionOf } from '../../src/digest/subscriptions.ts';
import { translations, wordsFor } from '../../src/reply/words/index.ts';
import { onBothEngines } from '../store/engines.ts';
import { frozen, sceneOn } from './scene.ts';

const DUE = '2026-01-25T07:00:00Z';
const MINUTE = 60_000;

onBothEngines('a digest', (bench) => {
  const scene = sceneOn(bench);
  const lostAnswer = async (...what: Parameters<typeof scene.courier.post>): Promise<Posting> => {
    await scene.courier.post(...what);
    return { kind: 'unsure', error: 'answer lost' };
  };
  const lostRequest = async (): Promise<Posting> => ({ kind: 'unsure', error: 'request lost' });
  const forbidden = {
    kind: 'forbidden',
    no: { status: 403, code: 50013, message: 'Missing Permissions' },
  } as const;
  const noAccess = { ...forbidden, kind: 'refused' } as const;
  const settle = () => scene.wait(5 * MINUTE);

  it('is posted when it is due, and not before', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T06:59:59Z');
    await scene.pass();
    expect(await scene.messages()).toEqual([]);
    scene.at(DUE);
    await scene.pass();
    await scene.pass();
    scene.wait(12 * 60 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'posted', error: null }]);
    expect(scene.steps).toEqual([
      'due',
      'claimed',
      'looked',
      'composed',
      'frozen',
      'checked',
      'sent',
      'recorded',
      'dressed',
    ]);
    const [message, ...others] = await scene.messages();
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      content: '',
      components: [{ content: expect.stringContaining('all of it') }],
    });
  });

  it('is skipped on a day with nothing new', async () => {
    await scene.subscribe();
    scene.compose = async () => null;
    scene.at(DUE);
    await scene.pass();
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'skipped', error: 'nothing new' }]);
    expect(await scene.messages()).toEqual([]);
  });

  it('notes what it has shown, and that only', async () => {
    await scene.subscribe();
    scene.compose = async ({ channel_id }, { slot }) =>
      frozen(channel_id, slot, [
        ['a', '0001'],
        ['b', '0002'],
      ]);
    scene.at(DUE);
    await scene.pass({ post: lostRequest });
    const digested = () =>
      scene.store.db
        .selectFrom('digested')
        .select(['article_id', 'hash', 'slot'])
        .orderBy('article_id')
        .execute();
    expect(await digested()).toEqual([]);
    settle();
    await scene.pass();
    expect(await digested()).toEqual([
      { article_id: 'a', hash: '0001', slot: '2026-01-25' },
      { article_id: 'b', hash: '0002', slot: '2026-01-25' },
    ]);
  });

  it('of which the answer was lost is found in the channel', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostAnswer });
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'posting', error: 'answer lost' }]);
    settle();
    await scene.pass();
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'posted', error: null }]);
    expect(await scene.messages()).toHaveLength(1);
  });

  it('of which the request was lost is sent again, with the same words', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostRequest });
    scene.compose = async () => null;
    settle();
    await scene.pass();
    const [message] = await scene.messages();
    expect(message).toMatchObject({ components: [{ content: expect.stringContaining('2026-01-25') }] });
  });

  it('is not looked for before a lost request has settled', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostRequest });
    scene.wait(29_000);
    await scene.pass();
    expect(await scene.messages()).toEqual([]);
    scene.wait(1000);
    await scene.pass();
    expect(await scene.messages()).toHaveLength(1);
  });

  it('may come late after its answer was lost, and is still one', async () => {
    await scene.subscribe();
    scene.at(DUE);
    let send = async () => {};
    await scene.pass({
      async post(...what) {
        send = async () => void (await scene.courier.post(...what));
        return { kind: 'unsure', error: 'slow' };
      },
    });
    scene.wait(29_000);
    await send();
    scene.wait(1000);
    await scene.pass();
    expect(await scene.messages()).toHaveLength(1);
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
  });

  it.each([
    ['ten minutes', '2026-01-25T06:50:00Z'],
    ['half a year', '2025-07-25T06:50:00Z'],
  ])(
    'posted by a clock that was %s ahead, its answer lost, is found when that is set back',
    async (_, right) => {
      await scene.subscribe();
      scene.at(DUE);
      await scene.pass({
        async post(...what) {
          scene.at(right);
          return lostAnswer(...what);
        },
      });
      for (let i = 0; i < 4; i++) {
        await scene.pass();
        settle();
      }
      expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
      expect(await scene.messages()).toHaveLength(1);
    },
  );

  it('is uncertain, and never sent again, when the history may not be read', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostAnswer });
    for (let i = 0; i < 3; i++) {
      settle();
      await scene.pass({ find: async () => forbidden });
    }
    expect(await scene.runs()).toMatchObject([
      { state: 'uncertain', error: expect.stringContaining('history') },
    ]);
    expect(await scene.messages()).toHaveLength(1);
    const subscription = await subscriptionOf(scene.store.db, scene.local.channelId);
    expect(subscription).toMatchObject({ pause: null, notice: '{"why":"uncertain","slot":"2026-01-25"}' });
  });

  it.each(['news', 'overview'] as const)('of %s asked for by hand may be uncertain too', async (what) => {
    await scene.subscribe();
    const { channelId } = scene.local;
    const run = newRun(channelId, byHand(what, '77'), scene.now(), 'due');
    await scene.store.db.insertInto('digest_runs').values(run).execute();
    await scene.pass({ post: lostAnswer });
    settle();
    await scene.pass({ find: async () => forbidden });
    const { notice } = (await subscriptionOf(scene.store.db, channelId))!;
    for (const locale of ['en-US', ...Object.keys(translations)]) {
      const said = wordsFor(locale).digest.notice(channelId, readNotice(notice!));
      expect(said).toContain(`<#${channelId}>`);
      expect(said).not.toMatch(/undefined|NaN|77/);
    }
  });

  it('is not decided while Discord is away, and is missed after its grace', async () => {
    await scene.subscribe();
    scene.at(DUE);
    const away = { post: lostRequest, find: async () => ({ kind: 'unsure', error: '503' }) as const };
    for (let i = 0; i < 90; i++) {
      await scene.pass(away);
      settle();
    }
    expect(await scene.runs()).toMatchObject([{ state: 'posting' }]);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'missed' }]);
    await scene.tell();
    await scene.tell();
    expect((await scene.messages()).map(({ content }) => content)).toEqual(['Notice: missed']);
  });

  it('is recorded when it was posted before Discord went away for a day', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostAnswer });
    scene.at('2026-01-25T20:00:00Z');
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
  });

  const held: [string, string][] = [['a', '0001']];
  const shown = () => scene.store.db.selectFrom('digested').select('article_id').execute();
  const full = { content: '', components: [{ content: expect.stringContaining('all of it') }] };

  it.each([
    ['its process died', { kind: 'unsure', error: 'died' }],
    ['the permission was lost', noAccess],
  ] as const)('gets its full form a day late when %s after the headline', async (_, answer) => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ edit: async () => answer });
    expect(await scene.messages()).not.toMatchObject([full]);
    expect(await scene.runs()).toMatchObject([
      { state: 'posted', error: expect.stringContaining('only its headline so far') },
    ]);
    for (let i = 0; i < 20; i++) {
      scene.wait(60 * MINUTE);
      await scene.pass({ edit: async () => answer });
    }
    scene.wait(60 * MINUTE);
    await scene.pass();
    expect(await scene.messages()).toMatchObject([full]);
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'posted', error: null }]);
  });

  it.each([
    ['refused by Discord', 400, 50035, []],
    ['deleted by a moderator', 404, 10008, [{ article_id: 'a' }]],
  ])('of which the full form was %s is not asked for again', async (_, status, code, kept) => {
    await scene.subscribe();
    scene.compose = async ({ channel_id }, { slot }) => frozen(channel_id, slot, held);
    scene.at(DUE);
    await scene.pass({ edit: async () => ({ kind: 'refused', no: { status, code, message: 'no' } }) });
    scene.wait(12 * 60 * MINUTE);
    await scene.pass();
    expect(await scene.messages()).not.toMatchObject([full]);
    expect(await shown()).toEqual(kept);
  });

  it('whose full form stays impossible for two weeks is told again', async () => {
    await scene.subscribe();
    scene.compose = async ({ channel_id }, { slot }) =>
      (await shown()).length > 0 ? null : frozen(channel_id, slot, held);
    scene.at(DUE);
    for (let i = 0; i < 16; i++) {
      await scene.pass({ edit: async () => noAccess });
      scene.wait(24 * 60 * MINUTE);
    }
    await scene.pass();
    scene.wait(24 * 60 * MINUTE);
    await scene.pass();
    const posted = (await scene.runs()).filter(({ state }) => state === 'posted');
    expect(posted).toHaveLength(2);
    expect(await scene.messages()).toHaveLength(2);
  });

  it('that a moderator deleted at once is not posted again', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: async () => ({ kind: 'deleted' }) });
    settle();
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toEqual([]);
  });

  it('posted by a process whose record is gone is found, not repeated', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass();
    await scene.store.db.deleteFrom('digest_runs').execute();
    await scene.store.db
      .updateTable('subscriptions')
      .set({ next_slot: '2026-01-25', next_due_at: Date.parse(DUE) })
      .execute();
    scene.wait(10 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(1);
  });

  it.each([
    ['may not be written to', 403, 50013, '{"why":"forbidden","code":50013}'],
    ['is gone', 404, 10003, '{"why":"gone"}'],
    ['refuses the words', 400, 200000, '{"why":"rejected","code":200000,"message":"no"}'],
  ])('pauses a channel that %s, keeps its settings, and leaves word', async (_, status, code, why) => {
    await scene.subscribe({ silent: 1 });
    scene.at(DUE);
    const refused = { kind: 'refused', no: { status, code, message: 'no' } } as const;
    await scene.pass({ post: async () => refused });
    scene.wait(24 * 60 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toEqual([{ slot: '2026-01-25', state: 'failed', error: `${code} no` }]);
    expect(await subscriptionOf(scene.store.db, scene.local.channelId)).toMatchObject({
      pause: why,
      notice: why,
      silent: 1,
    });
    await resume(scene.store.db, scene.local.channelId, scene.now());
    scene.wait(24 * 60 * MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'failed' }, { slot: '2026-01-27', state: 'posted' }]);
  });

  it('due after hours away is posted late, after days away only the newest', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T12:30:00Z');
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    scene.at('2026-01-29T08:00:00Z');
    await scene.pass();
    expect(await scene.runs()).toMatchObject([
      { slot: '2026-01-25', state: 'posted' },
      { slot: '2026-01-26', state: 'missed' },
      { slot: '2026-01-27', state: 'missed' },
      { slot: '2026-01-28', state: 'missed' },
      { slot: '2026-01-29', state: 'posted' },
    ]);
    scene.at('2026-01-31T18:00:00Z');
    await scene.pass();
    expect((await scene.runs()).slice(5)).toMatchObject([{ state: 'missed' }, { state: 'missed' }]);
    expect(await scene.messages()).toHaveLength(2);
  });

  it('is not posted when the channel was paused after it became due', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostRequest });
    await pause(scene.store.db, scene.local.channelId, { why: 'asked', by: '3001' });
    settle();
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'skipped', error: 'paused' }]);
    expect(await scene.messages()).toEqual([]);
  });

  it('that was missed is told of though the channel is paused before that is done', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T18:00:00Z');
    await scene.pass();
    await pause(scene.store.db, scene.local.channelId, { why: 'asked', by: '3001' });
    await scene.tell();
    expect((await scene.messages()).map(({ content }) => content)).toEqual(['Notice: missed']);
  });

  it('asked for by hand is a slot of its own, and waits while another is under way', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.pass({ post: lostAnswer });
    const run = newRun(scene.local.channelId, byHand('news', '77'), scene.now(), 'due');
    await scene.store.db.insertInto('digest_runs').values(run).execute();
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posting' }, { slot: 'm:77', state: 'due' }]);
    settle();
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }, { slot: 'm:77', state: 'posted' }]);
    expect(await scene.messages()).toHaveLength(2);
  });
});

onBothEngines('a digest, with nonces kept', (bench) => {
  const scene = sceneOn(bench, { nonceMs: 180_000 });

  it('sent twice by mistake is one message', async () => {
    await scene.subscribe();
    const { headline } = frozen('1', '2026-01-25');
    const send = () =>
      scene.courier.post(scene.local.channelId, headline, 'nonce', AbortSignal.timeout(5000));
    const [first, second] = [await send(), await send()];
    expect(first.kind).toBe('posted');
    expect(second).toEqual(first);
    expect(await scene.messages()).toHaveLength(1);
  });
});
