/** What the bot may do in a channel, asked before it is given a task there. */

import { type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/** Without these a digest cannot be posted; named as Discord names them in its settings. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
] as const;

export interface Reach {
  /** Permissions without which nothing can be posted. */
  readonly missing: readonly string[];
  /** Whether a post whose answer was lost can be looked for. */
  readonly readsBack: boolean;
}

export function reachOf(channel: GuildBasedChannel): Reach {
  const mine = channel.permissionsFor(channel.client.user);
  const has = (bit: bigint) => mine?.has(bit) ?? false;
  const thread = channel.isThread();
  const needed = NEEDED.map(([name, bit]) =>
    thread && bit === PermissionFlagsBits.SendMessages
      ? (['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const)
      : ([name, bit] as const),
  );
  return {
    missing: needed.filter(([, bit]) => !has(bit)).map(([name]) => name),
    readsBack: has(PermissionFlagsBits.ReadMessageHistory),
  };
}
