/** `parley serve`: the bot on Discord, or on the local Discord when there is no token. */

import { type Logger, pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { startBot } from '../discord/bot.ts';
import { patience } from '../discord/patience.ts';
import { openLibrary } from '../library.ts';
import { startLocalDiscord } from '../local/server.ts';
import type { Reports } from '../report.ts';
import { isTrouble, type Trouble } from '../trouble.ts';

/** Runs until SIGINT or SIGTERM; resolves to the exit status. */
export async function serve(_args: string[]): Promise<number> {
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  const log = pino({ level: config.logLevel });
  const stop = stopped(config.underNpm);

  const library = await openLibrary(config.articles);
  if (isTrouble(library)) return complain(library);
  for (const { message } of library.corpus.problems) log.warn(message);
  log.info({ index: library.corpus.id, articles: library.corpus.articles.size }, 'index built');

  const local =
    config.token === null ? await startLocalDiscord({ port: config.localPort, page: true }) : null;
  if (isTrouble(local)) return complain(local);
  const server = local ?? { apiUrl: config.apiUrl, token: config.token!, guildId: config.guildId };
  const bot = await startBot(
    { apiUrl: server.apiUrl, token: server.token, guildId: config.guildId },
    { library: () => library, commands, reports: loggedReports(log), patience: patience(), log },
  );
  if (isTrouble(bot)) {
    await local?.close();
    return complain(bot);
  }
  if (local) log.info(`no DISCORD_TOKEN: open ${local.pageUrl} to talk to the bot in your browser`);

  log.info({ reason: await stop }, 'stopping');
  await bot.close();
  await local?.close();
  log.info('stopped');
  return 0;
}

/** Reports for the operator to read in the log. */
function loggedReports(log: Logger): Reports {
  return { add: async (report) => log.warn({ report }, 'a member reports an answer') };
}

function complain({ trouble, exitCode }: Trouble): number {
  process.stderr.write(`${trouble}\n`);
  return exitCode;
}

/** How often the parent is looked for, in milliseconds. */
const PARENT_CHECK_MS = 500;

/** Resolves to the reason to stop: a signal, or under npm that npm is gone, since its shell keeps signals to itself. */
function stopped(underNpm: boolean): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
    if (!underNpm) return;
    const shell = process.ppid;
    const watch = setInterval(() => {
      // An orphan is given to process 1, perhaps before it could ask for its parent.
      if (process.ppid === shell && shell !== 1) return;
      clearInterval(watch);
      resolve('npm is gone');
    }, PARENT_CHECK_MS);
    watch.unref();
  });
}
