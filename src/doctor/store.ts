/** The doctor looks at the database: whether it answers, its clock, and the digests that are set up in it. */

import type { Config } from '../config.ts';
import { isZone } from '../digest/zone.ts';
import { openStore, type Store, storePlace } from '../store/open.ts';
import { isTrouble } from '../trouble.ts';
import { apart, SKEW_MS } from './clock.ts';
import { bad, type Finding, fine, look } from './finding.ts';

export interface Subscribed {
  readonly channel: string;
  readonly zone: string;
}

/** The findings, and the channels that get a digest. */
export async function database(
  config: Pick<Config, 'data' | 'databaseUrl'>,
): Promise<{ findings: Finding[]; subscribed: Subscribed[] }> {
  const store = await openStore(storePlace(config));
  if (isTrouble(store)) {
    const fix = config.databaseUrl ? 'see to the server and to DATABASE_URL' : 'see to DATA';
    return { findings: [bad('database', store.trouble, fix)], subscribed: [] };
  }
  try {
    return await examine(store, config.databaseUrl ? 'PostgreSQL' : 'SQLite');
  } finally {
    await store.close();
  }
}

async function examine(store: Store, engine: string) {
  const rows = await store.db.selectFrom('subscriptions').select(['channel_id', 'zone', 'pause']).execute();
  const subscribed = rows.map(({ channel_id, zone }) => ({ channel: channel_id, zone }));
  const asked = Date.now();
  const theirs = await store.now();
  const skew = theirs - (asked + Date.now()) / 2;
  const paused = rows.filter(({ pause }) => pause !== null).length;
  const findings = [
    fine('database', `${engine} answers; ${rows.length} channels get a digest, ${paused} of them paused`),
    Math.abs(skew) > SKEW_MS
      ? look('clock', `the database is ${apart(skew)} of this machine`, 'set both by NTP')
      : fine('clock', `within ${SKEW_MS / 1000} s of the database's`),
    ...zones(subscribed),
  ];
  return { findings, subscribed };
}

/** Node.js brings the zone data: an older one may not know a zone that a newer one accepted. */
export function zones(subscribed: readonly Subscribed[]): Finding[] {
  const unknown = subscribed.filter(({ zone }) => !isZone(zone));
  if (unknown.length === 0) return [fine('zones', 'this Node.js knows all that are used')];
  return unknown.map(({ channel, zone }) =>
    bad(
      'zones',
      `${zone} of channel ${channel} is unknown here`,
      'update Node.js, or use /digest setup again',
    ),
  );
}
