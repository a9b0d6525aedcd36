/** How often Discord's gateway is knocked at while it does not open: discord.js itself does so twice a second. */

import { setTimeout as sleep } from 'node:timers/promises';
import { SimpleShardingStrategy, type WebSocketOptions, WebSocketShardStatus } from 'discord.js';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/** How often it is looked whether a shard is still knocking. */
const LOOK_MS = 50;

/**
 * For discord.js' `ws.buildStrategy`. A shard that was connected tries anew at once, then after 1, 2, 4 and 8 seconds and
 * from then on every 10. One of a client that is destroyed never tries again: discord.js forgets those that are between
 * two tries, and they would log in beside the next client.
 */
export const politely: NonNullable<WebSocketOptions['buildStrategy']> = (manager) => {
  const strategy = new SimpleShardingStrategy(manager);
  const { options } = manager;
  const { retrieveSessionInfo, updateSessionInfo } = options;
  const pauses = new Map<number, number>();
  const statusOf = async (id: number) => (await strategy.fetchStatus()).get(id);
  const connect = strategy.connect.bind(strategy);
  // The first shard that is turned away has all destroyed. What the gateway says to one that still knocks then, nobody
  // hears, and an error that nobody hears ends the process.
  strategy.connect = async () => {
    try {
      await connect();
    } catch (error) {
      while ([...(await strategy.fetchStatus()).values()].includes(WebSocketShardStatus.Connecting))
        await sleep(LOOK_MS);
      throw error;
    }
  };
  // Asked for before every try, and with every event.
  options.retrieveSessionInfo = async (id) => {
    let status = await statusOf(id);
    if (status === WebSocketShardStatus.Idle) {
      const pause = pauses.get(id) ?? 0;
      pauses.set(id, Math.min(pause * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
      await sleep(pause);
      status = await statusOf(id);
    }
    return status === undefined ? new Promise<never>(() => {}) : retrieveSessionInfo(id);
  };
  // Told of everything that comes through a connection.
  options.updateSessionInfo = (id, session) => {
    if (session !== null) pauses.delete(id);
    return updateSessionInfo(id, session);
  };
  return strategy;
};
