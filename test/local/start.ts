/** Starts a local Discord for one test and stops it when the test is over. */

import { onTestFinished } from 'vitest';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local/server.ts';
import { isTrouble } from '../../src/trouble.ts';

export async function startLocal(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  if (isTrouble(local)) throw new Error(local.trouble);
  onTestFinished(() => local.close());
  return local;
}
