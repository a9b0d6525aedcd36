/** Follows the feeds of the settings as long as the bot runs. */

import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { LIMITS } from './download.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { createLanding } from './landing.ts';
import { recall } from './memory.ts';
import { type Polling, poll } from './poll.ts';
import { createPageReader } from './reader.ts';

const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** After a fault of ours the feed is asked again, in milliseconds. */
const AFTER_FAULT_MS = 10 * 60_000;

/** Each feed in its own time: one that is slow, or that announces pages of a slow host, keeps no other waiting. */
export function followFeeds(
  { feeds, feedIntervalMs, feedsPrivate }: Pick<Config, 'feeds' | 'feedIntervalMs' | 'feedsPrivate'>,
  folder: string,
  log: Logger,
): { stop(): Promise<void> } {
  const reader = createPageReader();
  const timers = new Map<string, NodeJS.Timeout>();
  let hosts: Hosts | null = null;
  let stopped = false;
  const turn = async (feed: string, polling: Omit<Polling, 'feeds'>) => {
    let next: number;
    try {
      next = await poll({ ...polling, feeds: [feed] }, Date.now());
    } catch (error) {
      log.error({ err: error }, 'a feed could not be followed');
      next = Date.now() + AFTER_FAULT_MS;
    }
    if (stopped) return;
    const wait = Math.min(LONGEST_TIMER_MS, Math.max(1000, next - Date.now()));
    timers.set(feed, setTimeout(() => void turn(feed, polling), wait).unref());
  };
  const start = async () => {
    const memories = await recall(folder);
    if (stopped) return;
    hosts = createHosts(memories.held);
    const polling: Omit<Polling, 'feeds'> = {
      intervalMs: feedIntervalMs,
      limits: feedsPrivate ? { ...LIMITS, admits: null } : LIMITS,
      memories,
      hosts,
      reader,
      put: createLanding(folder),
      report: (line, details) => log.info(details, line),
    };
    for (const feed of new Set(feeds)) void turn(feed, polling);
  };
  void start();
  return {
    async stop() {
      stopped = true;
      hosts?.close();
      for (const timer of timers.values()) clearTimeout(timer);
      await reader.close();
    },
  };
}
