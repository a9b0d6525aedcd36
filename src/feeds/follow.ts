/** Follows the feeds of the settings as long as the bot runs. */

import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { LIMITS } from './download.ts';
import { poll } from './poll.ts';
import { createReader } from './reader.ts';

/** A fault of ours, such as a full disk, is tried again after this, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const AFTER_FAULT_MS = 10 * 60_000;

export function followFeeds(
  { feeds, feedIntervalMs, feedsPrivate }: Pick<Config, 'feeds' | 'feedIntervalMs' | 'feedsPrivate'>,
  folder: string,
  log: Logger,
): { stop(): Promise<void> } {
  const reader = createReader();
  const polling = {
    reader,
    folder,
    feeds,
    intervalMs: feedIntervalMs,
    limits: feedsPrivate ? { ...LIMITS, admits: null } : LIMITS,
    report: (line: string, details: Readonly<Record<string, unknown>>) => log.info(details, line),
  };
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const turn = async () => {
    let next: number;
    try {
      next = await poll(polling, Date.now());
    } catch (error) {
      log.error({ err: error }, 'the feeds could not be followed');
      next = Date.now() + AFTER_FAULT_MS;
    }
    if (!stopped)
      timer = setTimeout(
        () => void turn(),
        Math.min(LONGEST_TIMER_MS, Math.max(1000, next - Date.now())),
      ).unref();
  };
  void turn();
  return {
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await reader.close();
    },
  };
}
