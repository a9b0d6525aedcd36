/** `parley serve`: the bot on Discord, or on the local Discord when there is no token. */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import { type Config, readConfig } from '../config.ts';
import type { Corpus } from '../corpus/article.ts';
import { startBot } from '../discord/bot.ts';
import { createDigests } from '../discord/digests.ts';
import { firstTime } from '../discord/once.ts';
import { patience } from '../discord/patience.ts';
import { landing } from '../feeds/landing.ts';
import { boundGarbage } from '../garbage.ts';
import { type Keeper, keepLibrary } from '../library/keeper.ts';
import { roomForLanceDB } from '../search/lance-room.ts';
import { storePlace } from '../store/open.ts';
import { keepReports } from '../store/reports.ts';
import { awaitStore } from '../store/wait.ts';
import { isTrouble, type Trouble } from '../trouble.ts';
import { complain } from './complain.ts';
import { type Parts, tellHealth } from './health.ts';
import { beginLife, type Life } from './life.ts';
import { createLog } from './log.ts';
import { progressOn } from './progress.ts';

/** How long the first reading may hold up the login, in milliseconds. */
const FIRST_WAIT_MS = 3_000;

/** Runs until it is told to stop, or cannot go on; resolves to the exit status. */
export async function serve(): Promise<number> {
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  boundGarbage('few');
  const log = createLog(config.logLevel);
  const life = beginLife(log, config.underNpm);
  const trouble = await run(config, log, life);
  if (trouble !== null) complain(trouble);
  await life.end(trouble === null ? String(life.stop.reason) : 'trouble');
  return trouble?.exitCode ?? 0;
}

/** `null`: it was told to stop. Whatever was opened is left for `life` to close. */
async function run(config: Config, log: Logger, life: Life): Promise<Trouble | null> {
  const parts: Parts = { store: null, noStore: 'not open yet', keeper: null, builtAt: null, bot: null };
  const metrics = await tellHealth(config, parts, life, log);
  if (isTrouble(metrics)) return metrics;

  const store = await awaitStore(storePlace(config), {
    stop: life.stop,
    again(trouble, seconds) {
      parts.noStore = trouble;
      log.warn({ seconds }, `${trouble} Trying again.`);
    },
  });
  if (store === null || isTrouble(store)) return store;
  parts.store = store;
  life.opened('store', store.close);

  if (config.index !== null) roomForLanceDB();
  const keeper = keep(config, parts, log);
  parts.keeper = keeper;
  life.opened('library', keeper.close);
  if (config.feeds.length > 0) {
    const { followFeeds } = await import('../feeds/follow.ts');
    const feeds = followFeeds(config, landing(config), log);
    life.opened('feeds', feeds.stop);
  }

  // A small folder is read before anybody can ask; with a large one, askers are told how far it is.
  const early = await Promise.race([keeper.first, sleep(FIRST_WAIT_MS, null, { ref: false })]);
  if (isTrouble(early)) return early;

  const digests = createDigests(store, () => keeper.librarian()!, log);
  const local = config.token === null ? await openLocalDiscord(config.localPort) : null;
  if (isTrouble(local)) return local;
  if (local) life.opened('local Discord', local.close);
  const bot = await startBot(
    { ...config, ...(local && { apiUrl: local.apiUrl }), token: local?.token ?? config.token! },
    {
      librarian: keeper.librarian,
      reading: keeper.reading,
      commands,
      record: metrics.record,
      reports: keepReports(store, (report) => log.warn({ report }, 'a member reports an answer')),
      digests,
      patience: patience(),
      isNew: firstTime(),
      log,
    },
    life.stop,
  );
  if (bot === null || isTrouble(bot)) return bot;
  parts.bot = bot;
  // Each takes its seconds when Discord hangs: one after the other they would not fit into the time to end.
  life.opened('bot and digests', () => Promise.all([bot.close(), digests.stop()]));
  if (local) {
    const invitation = `no DISCORD_TOKEN: open ${local.pageUrl} to talk to the bot in your browser`;
    void bot.registered.then(() => log.info(invitation));
  }
  return Promise.race([
    life.stopped().then(() => null),
    bot.gateway.gone,
    troubleOf(bot.registered),
    troubleOf(
      keeper.first.then((first) => {
        if (isTrouble(first)) return first;
        if (!life.stop.aborted) digests.start(bot.client);
        return null;
      }),
    ),
  ]);
}

/** Settles with trouble alone. */
async function troubleOf(outcome: Promise<Trouble | null>): Promise<Trouble> {
  return (await outcome) ?? new Promise<never>(() => {});
}

/** Reads the articles and keeps them as they are; what becomes of it goes to the log and to `parts`. */
function keep(config: Config, parts: Parts, log: Logger): Keeper {
  const progress = progressOn(log, () => parts.bot?.client ?? null);
  const warn = newProblems(log);
  return keepLibrary(
    {
      folders: [config.articles, landing(config)],
      waits: config.feeds.length > 0,
      // LanceDB keeps what it holds by itself.
      snapshot: config.index === null ? join(config.data, 'cache', 'articles') : null,
      address: config.index,
    },
    {
      progress: progress.progress,
      ended: progress.finished,
      swapped({ corpus: { id, articles, problems } }) {
        parts.builtAt = Date.now();
        warn(problems);
        log.info({ index: id, articles: articles.size }, 'index built');
      },
      noted: warn,
      waiting: (sentence) => log.warn(sentence),
      refused: (sentence) => log.warn(sentence),
      unsaved: (error) =>
        log.warn({ err: error }, 'the snapshot could not be written: the next start reads all articles'),
    },
  );
}

/** Warns of problems that the time before had not. */
function newProblems(log: Logger): (problems: Corpus['problems']) => void {
  let before = new Set<string>();
  return (problems) => {
    const now = new Set(problems.map(({ message }) => message));
    for (const message of now) if (!before.has(message)) log.warn(message);
    before = now;
  };
}

/** Loaded only where it is used, as on no server that has members. */
async function openLocalDiscord(port: number) {
  const { startLocalDiscord } = await import('../local/server.ts');
  return startLocalDiscord({ port, page: true });
}
