/** The doctor looks at what lies around the bot: LanceDB, feeds, the port of health, other processes. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { download, LIMITS, type Limits } from '../feeds/download.ts';
import { FEED_HEADERS, pageOf } from '../feeds/poll.ts';
import { createPageReader, type PageReader } from '../feeds/reader.ts';
import { startHealthServer } from '../health/server.ts';
import { roomForLanceDB } from '../search/lance-room.ts';
import { asShown } from '../shown.ts';
import { isTrouble } from '../trouble.ts';
import { bad, type Finding, fine, look } from './finding.ts';

/** A bucket that does not answer is asked again and again by LanceDB itself. */
const INDEX_MS = 30_000;
const HEALTH_MS = 3_000;

export async function index(address: string | null): Promise<Finding> {
  if (address === null) return fine('index', 'in memory');
  roomForLanceDB();
  const { lanceStore } = await import('../search/lancedb.ts');
  const store = await Promise.race([
    lanceStore(address, (word) => word),
    sleep(INDEX_MS, null, { ref: false }),
  ]);
  if (store === null)
    return bad('index', 'INDEX does not answer in time', 'see to the address and the network');
  return isTrouble(store)
    ? bad('index', store.trouble, 'see to INDEX, or leave it empty')
    : fine('index', 'LanceDB opens INDEX');
}

/** A feed that fails costs its articles alone, and is asked again. */
export async function feeds({
  feeds,
  feedsPrivate,
}: Pick<Config, 'feeds' | 'feedsPrivate'>): Promise<Finding[]> {
  const limits = feedsPrivate ? { ...LIMITS, admits: null } : LIMITS;
  const reader = createPageReader();
  const findings = await Promise.all(feeds.map((feed) => feedAt(feed, limits, reader)));
  await reader.close();
  return findings;
}

/** Asked and read as the bot does it. */
async function feedAt(feed: string, limits: Limits, reader: PageReader): Promise<Finding> {
  const address = asShown(feed);
  const fix = 'see to its address in FEEDS; it is asked again by itself';
  const answer = await download(feed, FEED_HEADERS, limits);
  if (isTrouble(answer)) return look('feed', answer.trouble, fix);
  if (answer.status !== 200) return look('feed', `${address} answers with ${answer.status}`, fix);
  const read = await reader.read({ kind: 'feed', page: pageOf(answer), url: answer.url });
  if (typeof read === 'string') return look('feed', `${address} cannot be read: ${read}`, fix);
  const count = read.entries.length;
  return fine('feed', `${address} lists ${count} ${count === 1 ? 'entry' : 'entries'}`);
}

/** With a token the bot does not start without it. */
export async function health({ health, token }: Pick<Config, 'health' | 'token'>): Promise<Finding> {
  if (health === null) return fine('health', 'told nowhere, as HEALTH_PORT says');
  const server = await startHealthServer(
    health,
    { page: async () => ({ type: 'text/plain', text: '' }) },
    async () => ({ process: 'not started', index: '', database: '', gateway: '' }),
  );
  if (!isTrouble(server)) {
    await server.close();
    return fine('health', 'its port is free');
  }
  if (await parleyAt(health)) return fine('health', 'told by a Parley that runs already');
  const { trouble, fix = 'see to HEALTH_PORT' } = server;
  return token === null ? look('health', trouble, fix) : bad('health', trouble, fix);
}

async function parleyAt({ host, port }: NonNullable<Config['health']>): Promise<boolean> {
  const at = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${at}:${port}/metrics`, { signal: AbortSignal.timeout(HEALTH_MS) });
    return (await answer.text()).includes('parley_questions_total');
  } catch {
    return false;
  }
}

/** What other processes have claimed is known by a common database alone. */
export function shards({ shards, databaseUrl }: Pick<Config, 'shards' | 'databaseUrl'>): Finding {
  if (shards === null) return fine('shards', 'all are served by this process');
  const says = `${shards.ids.length} of ${shards.count} are served by this process`;
  return databaseUrl === null && shards.ids.length < shards.count
    ? bad(
        'shards',
        `${says}, and nothing is shared with the others`,
        'give all of them the same DATABASE_URL',
      )
    : fine('shards', says);
}
