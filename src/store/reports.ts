/** Keeps members' reports, and erases those of a server with what else is kept of it. */

import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Report, Reports } from '../report.ts';
import type { Store } from './open.ts';
import type { Schema } from './schema.ts';

type Db = Kysely<Schema>;

/** `told` hears of each report once it is kept. */
export function keepReports({ db, now }: Store, told: (report: Omit<Report, 'guild'>) => void): Reports {
  return {
    async add({ guild, ...report }) {
      const row = {
        ...report,
        id: randomUUID(),
        paragraph: Number(report.paragraph),
        sentence: Number(report.sentence),
        guild_id: guild,
        reported_at: await now(),
      };
      await db.insertInto('reports').values(row).execute();
      told(report);
    },
    async inServer(guild) {
      const counted = await db
        .selectFrom('reports')
        .select((row) => row.fn.countAll<number>().as('reports'))
        .where('guild_id', '=', guild)
        .executeTakeFirstOrThrow();
      return Number(counted.reports);
    },
    async erase(guild) {
      await db.deleteFrom('reports').where('guild_id', '=', guild).execute();
    },
  };
}

/**
 * Notes which servers with reports the bot has left, also where there was never a digest. `ours` tells which
 * servers this process would have been told of.
 */
export async function reconcileReported(
  db: Db,
  present: ReadonlySet<string>,
  ours: (guild: string) => boolean,
  now: number,
): Promise<void> {
  const rows = await db
    .selectFrom('reports')
    .select('guild_id')
    .distinct()
    .where('guild_id', 'is not', null)
    .execute();
  for (const { guild_id } of rows) {
    const guild = guild_id!;
    if (present.has(guild)) await db.deleteFrom('departures').where('guild_id', '=', guild).execute();
    else if (ours(guild))
      await db
        .insertInto('departures')
        .values({ guild_id: guild, left_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

/** Erases the reports of servers left at `until` or before; to be done before their departure is forgotten. */
export async function eraseReportsLeft(db: Db, until: number): Promise<void> {
  const gone = db.selectFrom('departures').select('guild_id').where('left_at', '<=', until);
  await db.deleteFrom('reports').where('guild_id', 'in', gone).execute();
}
