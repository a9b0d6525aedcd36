/** A channel, a permission, a server is lost: the settings survive, somebody is told once, `/digest status` says it. */

import { expect, it } from 'vitest';
import type { Subscription } from '../../src/store/schema.ts';
import { controlOf } from '../local/control.ts';
import { until } from '../program.ts';
import { buttonOf, messageOf, onlyForAsker, textOf } from './read.ts';
import { logIn, openScene, SEEDS } from './scene.ts';

const setup = { time: '9:00', zone: 'UTC', silent: true };

/** A digest in the first channel, set up by the moderator. */
async function openDigest(options: Record<string, string | boolean> = {}) {
  const scene = await openScene();
  const { local, moderator, store } = scene;
  const control = controlOf(local);
  const places = await moderator.places();
  const other = places.guilds[0]!.rooms.find(({ name }) => name === 'news')!.id;
  const call = async (name: string, given = {}, channel = other) =>
    textOf(messageOf(await moderator.slash(`digest ${name}`, given, channel)));
  const kept = async (channel = local.channelId): Promise<Subscription> =>
    (await store.db
      .selectFrom('subscriptions')
      .selectAll()
      .where('channel_id', '=', channel)
      .executeTakeFirst())!;
  await moderator.slash('digest setup', { ...setup, ...options });
  return {
    ...scene,
    control,
    other,
    call,
    kept,
    status: () => call('status'),
    /** Moves it to this very minute. */
    async comeDue() {
      const minute = new Date().toISOString().slice(0, 16);
      const when = { local_time: minute.slice(11), next_slot: minute.slice(0, 10), zone: 'UTC' };
      const next_due_at = Date.parse(`${minute}Z`);
      await store.db
        .updateTable('subscriptions')
        .set({ ...when, next_due_at })
        .execute();
    },
    /** The run of today has come to this end, in every channel. */
    ended: (...states: string[]) =>
      until(async () => {
        const runs = await store.db.selectFrom('digest_runs').select('state').orderBy('state').execute();
        return runs.map(({ state }) => state).join() === states.join();
      }, `${states}`),
    /** What stands in a channel, but for answers that only one member sees. */
    posts: async (channel = local.channelId) =>
      (await moderator.history(channel)).filter((message) => !onlyForAsker(message)),
    /** Nothing is known to the channel, so that there is something to post. */
    forgetShown: () => store.db.deleteFrom('digested').execute(),
    /** What the bot wrote to the moderator directly. */
    async told(times: number) {
      const asked = async () => control.requests('POST /users/@me/channels');
      await until(async () => (await asked()).length >= times, 'told');
      // Time for another pass or two, in which it might be told again.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await asked()).toHaveLength(times);
      const posts = await control.requests('POST /channels/:channel/messages');
      return posts.map(({ body }) => (body as { content: string }).content);
    },
  };
}

it('a lost permission', async () => {
  const { local, control, comeDue, forgetShown, status, ended, told, kept } = await openDigest();
  const before = await kept();
  await control.change({ do: 'deny', channel: local.channelId, permissions: ['SendMessages'] });
  await forgetShown();
  await comeDue();
  await ended('failed');
  const said = await status();
  expect(said).toContain('**Paused**: Discord no longer lets me write there');
  expect(said).toContain('1 failed');
  expect((await told(1)).at(-1)).toContain(`The digest of <#${local.channelId}> is paused`);
  const { zone, silent, set_up_by } = before;
  expect(await kept()).toMatchObject({ zone, silent, set_up_by });
});

it('a deleted channel', async () => {
  const { local, control, comeDue, forgetShown, status, ended, told, kept } = await openDigest();
  await control.change({ do: 'delete channel', channel: local.channelId });
  await forgetShown();
  await comeDue();
  await ended('failed');
  expect(await status()).toContain('**Paused**: the channel is gone');
  expect((await told(1)).at(-1)).toContain('the channel is gone');
  expect(await kept()).toMatchObject({ zone: 'UTC', silent: 1, pause: '{"why":"gone"}', notice: null });
});

it('the server, and back again', async () => {
  const { local, control, call, other, status, told, kept } = await openDigest();
  // Two digests of one person are one message.
  await call('setup', setup, other);
  await control.change({ do: 'kick', guild: local.guildId });
  const messages = await told(1);
  expect(messages.at(-1)).toContain('I was removed from the server');
  expect(messages.at(-1)).toContain('30 days');
  for (const channel of [local.channelId, other])
    expect(await kept(channel)).toMatchObject({ local_time: '09:00', pause: '{"why":"left"}' });
  await control.change({ do: 'invite', guild: local.guildId });
  await until(async () => (await kept()).pause === null, 'goes on');
  expect(await status()).not.toContain('Paused');
});

it('the server while the gateway was away, and back again', async () => {
  const { local, control, comeDue, forgetShown, ended, told, kept } = await openDigest();
  await control.toGateway({ do: 'set', open: false });
  await control.toGateway({ do: 'drop' });
  await control.change({ do: 'kick', guild: local.guildId });
  await forgetShown();
  await comeDue();
  await ended('failed');
  await control.toGateway({ do: 'invalidate', resumable: false });
  await control.toGateway({ do: 'set', open: true });
  await until(async () => (await kept()).pause === '{"why":"left"}', 'noticed', 30_000);
  // Of the channel that could not be written to, and of the server once that was known.
  expect((await told(2)).at(-1)).toContain('30 days');
  await control.change({ do: 'invite', guild: local.guildId });
  await until(async () => (await kept()).pause === null, 'goes on');
});

it('the server while the bot was not running, a digest being due at its start, and back again', async () => {
  const { local, control, comeDue, forgetShown, ended, told, kept, bot, digests, file } = await openDigest();
  await digests.stop();
  await bot.close();
  await control.change({ do: 'kick', guild: local.guildId });
  await forgetShown();
  await comeDue();
  await logIn(local, SEEDS, {}, file);
  await until(async () => (await kept()).pause !== null, 'noticed');
  // Nothing was tried before it was noticed.
  await ended();
  expect((await told(1)).at(-1)).toContain('30 days');
  await control.change({ do: 'invite', guild: local.guildId });
  await until(async () => (await kept()).pause === null, 'goes on');
});

it('a server that is only unavailable: it goes on, and comes once when it is back', async () => {
  const { local, control, comeDue, forgetShown, kept, ended, posts, status } = await openDigest();
  await control.change({ do: 'outage', guild: local.guildId });
  await forgetShown();
  await comeDue();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await kept()).toMatchObject({ pause: null, notice: null });
  await control.change({ do: 'restore', guild: local.guildId });
  await ended('posted');
  expect(await posts()).toHaveLength(1);
  expect(await status()).toContain('1 posted');
});

it('its message, which a moderator deletes before it has its full form: not posted again', async () => {
  const { local, control, comeDue, forgetShown, ended, posts } = await openDigest();
  await control.fault({
    kind: 'stall',
    route: 'PATCH /channels/:channel/messages/:message',
    ms: 1000,
    times: 1,
  });
  await forgetShown();
  await comeDue();
  await until(async () => (await posts()).length > 0, 'posted');
  const [message] = await posts();
  await control.change({ do: 'delete message', channel: local.channelId, message: message!.id });
  await ended('posted');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await ended('posted');
  expect(await posts()).toEqual([]);
});

it('nothing: on a quiet day nothing is posted, or one line, and the status says so', async () => {
  const { local, call, other, comeDue, ended, posts, status } = await openDigest();
  await call('setup', { ...setup, 'quiet-day': true, silent: false }, other);
  await comeDue();
  await ended('posted', 'skipped');
  expect(await posts()).toEqual([]);
  const [line] = await posts(other);
  expect(line!.content).toContain('No new or changed passages since the last one.');
  const said = await status();
  expect(said).toMatch(new RegExp(`<#${local.channelId}>\\*\\* · .*, UTC · silent · on a quiet day nothing`));
  expect(said).toMatch(new RegExp(`<#${other}>\\*\\* · .*, UTC · on a quiet day one line`));
  expect(said).toContain('nothing new, nothing posted');
});

const SILENT = 1 << 12;

it.each([
  [true, SILENT],
  [false, 0],
])('silent %s: the message says so to Discord', async (silent, flag) => {
  const { control, comeDue, forgetShown, ended } = await openDigest({ silent });
  await forgetShown();
  await comeDue();
  await ended('posted');
  const [post] = await control.requests('POST /channels/:channel/messages');
  expect((post!.body as { flags: number }).flags & SILENT).toBe(flag);
});

it('what is kept about a member and a server is shown under /about, and erased', async () => {
  const { local, moderator, member, kept } = await openDigest();
  const about = messageOf(await moderator.slash('about'));
  expect(textOf(about)).toContain('the ids of the members who set it up and who paused it');
  const asked = await moderator.press(about.id, buttonOf(about, 'What you keep about me'));
  const shown = messageOf(asked);
  expect(textOf(shown)).toContain(`set up or paused the digest of <#${local.channelId}>`);
  expect(textOf(shown)).toContain('1 digest');
  expect(textOf(messageOf(await moderator.press(shown.id, buttonOf(shown, 'Erase my id'))))).toBe('Erased.');
  expect(await kept()).toMatchObject({ set_up_by: '', pause: null });

  const theirs = messageOf(await member.slash('about'));
  const nothing = messageOf(await member.press(theirs.id, buttonOf(theirs, 'What you keep about me')));
  expect(textOf(nothing)).toBe('I keep nothing about you.');
  expect(() => buttonOf(nothing, 'Erase all of this server')).toThrow();

  const again = messageOf(await moderator.press(about.id, buttonOf(about, 'What you keep about me')));
  await moderator.press(again.id, buttonOf(again, 'Erase all of this server'));
  expect(await kept()).toBeUndefined();
});
