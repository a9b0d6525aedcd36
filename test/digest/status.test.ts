import { expect, it } from 'vitest';
import { statusOf } from '../../src/digest/history.ts';
import { pause, resume, subscriptionOf } from '../../src/digest/subscriptions.ts';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import { statusCard } from '../../src/reply/digest-desk.ts';
import { wordsFor } from '../../src/reply/words/index.ts';
import { SEEDS, sound } from '../discord/scene.ts';
import { onSqlite } from '../store/engines.ts';
import { sceneOn } from './scene.ts';

const { corpus } = librarianOf(sound(await openLibrary(SEEDS)));

onSqlite('the status of a channel', (bench) => {
  const scene = sceneOn(bench);
  async function status(locale: string): Promise<string> {
    const { db } = scene.store;
    const subscription = await subscriptionOf(db, scene.local.channelId);
    const found = await statusOf(db, subscription!, corpus, scene.now());
    return JSON.stringify(statusCard([found], 1, wordsFor(locale)));
  }

  it('says of a day with nothing new that nothing was posted', async () => {
    await scene.subscribe();
    scene.compose = async () => null;
    scene.at('2026-01-25T07:00:00Z');
    await scene.pass();
    expect(await status('en-US')).toContain('25 Jan 2026, nothing new, nothing posted');
    expect(await status('en-US')).toContain('so far: 1 skipped');
  });

  it('names a date that a change of zone passes over', async () => {
    scene.at('2026-03-10T16:00:00Z');
    await scene.subscribe({ zone: 'America/Los_Angeles', local_time: '23:00' });
    scene.at('2026-03-10T17:00:00Z');
    await scene.subscribe({ zone: 'Asia/Tokyo', local_time: '01:00' });
    const passedOver = '11 Mar 2026, not posted: the new time or zone passed over this date';
    expect(await status('en-US')).toContain(passedOver);
    scene.at('2026-03-11T06:00:00Z');
    await scene.pass();
    expect(await status('en-US')).toContain('10 Mar 2026, posted');
    scene.at('2026-03-11T16:00:00Z');
    await scene.pass();
    expect(await status('en-US')).toContain('12 Mar 2026, posted');
    expect(await status('en-US')).toContain('so far: 2 posted, 1 skipped');
  });

  it('says of a digest that was under way when somebody paused it that it was not posted for that', async () => {
    await scene.subscribe();
    scene.at('2026-01-25T07:00:00Z');
    await scene.pass({ post: async () => ({ kind: 'unsure', error: '503' }) });
    await pause(scene.store.db, scene.local.channelId, { why: 'asked', by: '3001' });
    scene.wait(40_000);
    await scene.pass();
    await resume(scene.store.db, scene.local.channelId, scene.now());
    expect(await status('en-US')).toContain('25 Jan 2026, not posted: the digest was paused');
    expect(await status('en-US')).not.toContain('nothing new');
    expect(await status('de')).toContain('25. Januar 2026, nicht veröffentlicht: die Übersicht ruhte');
    expect(await status('de')).toContain('bisher: 1 ausgefallen');
  });
});
