import { expect, it } from 'vitest';
import { resume, subscriptionOf } from '../../src/digest/subscriptions.ts';
import { joinAs } from '../local/member.ts';
import { onBothEngines } from '../store/engines.ts';
import { sceneOn } from './scene.ts';

const DUE = '2026-01-25T07:00:00Z';
const MINUTE = 60_000;
const POST = 'POST /channels/:channel/messages';
const PATCH = 'PATCH /channels/:channel/messages/:message';
const LIST = 'GET /channels/:channel/messages';

onBothEngines('a digest survives that', (bench) => {
  // Answers that never come are waited for in real time.
  const scene = sceneOn(bench, { answerMs: 1_000 });
  /** Passes every five minutes until nothing is open. */
  async function live(): Promise<void> {
    for (let i = 0; i < 20; i++) {
      await scene.pass();
      scene.wait(5 * MINUTE);
    }
  }

  it.each([
    ['a burst of 502 to posts', { kind: 'status', route: POST, status: 502, times: 5 }],
    ['an answer to the post lost in a 500', { kind: 'answer lost', route: POST, as: '500', times: 1 }],
    [
      'an answer to the post lost in a closed connection',
      { kind: 'answer lost', route: POST, as: 'closed', times: 1 },
    ],
    ['an answer to the post broken in the middle', { kind: 'truncate', route: POST, times: 1 }],
    ['a post that is never answered', { kind: 'hang', route: POST, times: 2 }],
    ['a post answered too late', { kind: 'stall', route: POST, ms: 1500, times: 1 }],
    ['a rate limit', { kind: 'rate limit', route: POST, scope: 'shared', waitMs: 300, times: 1 }],
    [
      'a rate limit longer than its patience',
      { kind: 'rate limit', route: POST, scope: 'user', waitMs: 1800, times: 1 },
    ],
    ['a failing edit', { kind: 'status', route: PATCH, status: 500, times: 4 }],
    ['an answer to the edit lost', { kind: 'answer lost', route: PATCH, as: 'closed', times: 1 }],
    ['Discord failing at everything for a while', { kind: 'status', route: '*', status: 503, times: 8 }],
  ] as const)('%s: one message, in its full form', async (_, fault) => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.control.fault(fault);
    if (fault.route === POST && fault.kind !== 'status')
      await scene.control.fault({ kind: 'status', route: LIST, status: 500, times: 2 });
    await live();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    await scene.control.heal();
    const messages = await scene.messages();
    expect(messages).toHaveLength(1);
    expect(messages[0]!.content).toBe('');
  });

  it('an edit Discord refuses: the plain text stands', async () => {
    await scene.subscribe();
    scene.at(DUE);
    await scene.control.fault({
      kind: 'status',
      route: PATCH,
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    await live();
    expect(await scene.runs()).toEqual([
      { slot: '2026-01-25', state: 'posted', error: 'only its headline so far: 50035 Invalid Form Body' },
    ]);
    expect((await scene.messages())[0]!.content).toContain('Digest of 2026-01-25');
  });

  it('a lost permission: paused, the one who set it up is told once, and nothing is lost', async () => {
    const moderator = await joinAs(scene.local, 'Moderator');
    const channel = scene.local.channelId;
    await scene.subscribe({ set_up_by: moderator.id });
    await scene.control.change({ do: 'deny', channel, permissions: ['SendMessages'] });
    scene.at(DUE);
    await live();
    await scene.tell();
    await scene.tell();
    expect(await scene.runs()).toMatchObject([{ state: 'failed', error: '50013 Missing Permissions' }]);
    const direct = await scene.control.requests('POST /users/@me/channels');
    expect(direct).toHaveLength(1);
    await scene.control.change({ do: 'deny', channel, permissions: [] });
    await resume(scene.store.db, channel, scene.now());
    scene.at('2026-01-26T07:00:00Z');
    await live();
    expect(await scene.runs()).toMatchObject([{ state: 'failed' }, { state: 'posted' }]);
  });

  it('a history it may not read: uncertain, told in the channel', async () => {
    const channel = scene.local.channelId;
    await scene.subscribe();
    await scene.control.change({ do: 'deny', channel, permissions: ['ReadMessageHistory'] });
    await scene.control.fault({ kind: 'answer lost', route: POST, as: 'closed', times: 1 });
    scene.at(DUE);
    await live();
    expect(await scene.runs()).toMatchObject([{ state: 'uncertain' }]);
    await scene.tell();
    await scene.tell();
    await scene.control.change({ do: 'deny', channel, permissions: [] });
    const contents = (await scene.messages()).map(({ content }) => content);
    expect(contents.filter((content) => content === 'Notice: uncertain')).toHaveLength(1);
  });

  it('a deleted channel: paused as gone, settings kept', async () => {
    await scene.subscribe();
    await scene.control.change({ do: 'delete channel', channel: scene.local.channelId });
    scene.at(DUE);
    await live();
    expect(await scene.runs()).toMatchObject([{ state: 'failed', error: '10003 Unknown Channel' }]);
    expect(await subscriptionOf(scene.store.db, scene.local.channelId)).toMatchObject({
      pause: '{"why":"gone"}',
      local_time: '09:00',
    });
  });

  it('a message a moderator deletes while the answer is lost: not posted again', async () => {
    await scene.subscribe();
    await scene.control.turn({ nonceMs: 180_000 });
    await scene.control.fault({ kind: 'answer lost', route: POST, as: 'closed', times: 1 });
    scene.at(DUE);
    await scene.pass();
    const [message] = await scene.messages();
    if (message)
      await scene.control.change({
        do: 'delete message',
        channel: scene.local.channelId,
        message: message.id,
      });
    scene.wait(MINUTE);
    await scene.pass();
    expect(await scene.runs()).toMatchObject([{ state: 'posted' }]);
    expect(await scene.messages()).toEqual([]);
  });
});
