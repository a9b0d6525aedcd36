/** Starts a local Discord for one test; when it is over, all that a bot sent there is held against Discord's document. */

import { onTestFinished } from 'vitest';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local/server.ts';
import { isTrouble } from '../../src/trouble.ts';
import { controlOf } from './control.ts';

export async function startLocal(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  if (isTrouble(local)) throw new Error(local.trouble);
  onTestFinished(async () => {
    try {
      await controlOf(local).checkSent();
    } finally {
      await local.close();
    }
  });
  return local;
}
