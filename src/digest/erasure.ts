/** What is kept about a person, and how it is erased: the id of who set a digest up or paused it. */

import type { Kysely } from 'kysely';
import type { Schema, Subscription } from '../store/schema.ts';
import { type Pause, readPause } from './pause.ts';

type Db = Kysely<Schema>;

/** The digests that name this person, in whatever server. */
export async function naming(db: Db, user: string): Promise<Subscription[]> {
  const some = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where((row) => row.or([row('set_up_by', '=', user), row('pause', 'like', '%"asked"%')]))
    .orderBy('channel_id')
    .execute();
  return some.filter(({ set_up_by, pause }) => set_up_by === user || pausedBy(pause, user));
}

/** The digests stay; nobody is named by them any more, nor written to. */
export async function forget(db: Db, user: string): Promise<void> {
  const nobody: Pause = { why: 'asked', by: '' };
  for (const { channel_id, set_up_by, pause } of await naming(db, user)) {
    await db
      .updateTable('subscriptions')
      .set({
        set_up_by: set_up_by === user ? '' : set_up_by,
        pause: pausedBy(pause, user) ? JSON.stringify(nobody) : pause,
      })
      .where('channel_id', '=', channel_id)
      // Set up or paused anew meanwhile, by somebody else perhaps.
      .where('set_up_by', '=', set_up_by)
      .where('pause', 'is not distinct from', pause)
      .execute();
  }
}

function pausedBy(pause: string | null, user: string): boolean {
  const why = pause === null ? null : readPause(pause);
  return why?.why === 'asked' && why.by === user;
}
