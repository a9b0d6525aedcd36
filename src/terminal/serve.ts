/** `parley serve`: the bot on Discord, or on the local Discord when there is no token. */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import { type Config, readConfig, roomForLanceDB } from '../config.ts';
import type { Corpus } from '../corpus/article.ts';
import { type Bot, startBot } from '../discord/bot.ts';
import { createDigests } from '../discord/digests.ts';
import { patience } from '../discord/patience.ts';
import { landing } from '../feeds/landing.ts';
import { collectOften } from '../garbage.ts';
import { createMetrics } from '../health/metrics.ts';
import { readiness } from '../health/ready.ts';
import { startHealthServer } from '../health/server.ts';
import { keepLibrary } from '../library/keeper.ts';
import { keepReports } from '../store/reports.ts';
import { awaitStore } from '../store/wait.ts';
import { isTrouble, type Trouble } from '../trouble.ts';
import { beginLife, type Life } from './life.ts';
import { createLog } from './log.ts';
import { progressOn } from './progress.ts';

/** How long the first reading may hold up the login, in milliseconds. */
const FIRST_WAIT_MS = 3_000;

/** Runs until it is told to stop, or cannot go on; resolves to the exit status. */
export async function serve(): Promise<number> {
  const config = readConfig();
  if (isTrouble(config)) return complain(config);
  collectOften();
  const log = createLog(config.logLevel);
  const life = beginLife(log, config.underNpm);
  const trouble = await run(config, log, life);
  if (trouble !== null) complain(trouble);
  await life.end(trouble === null ? String(life.stop.reason) : 'trouble');
  return trouble?.exitCode ?? 0;
}

/** `null`: it was told to stop. Whatever was opened is left for `life` to close. */
async function run(config: Config, log: Logger, life: Life): Promise<Trouble | null> {
  const store = await awaitStore(
    { file: join(config.data, 'parley.db'), url: config.databaseUrl ?? undefined },
    {
      stop: life.stop,
      again: (trouble, seconds) => log.warn({ seconds }, `${trouble} Trying again.`),
    },
  );
  if (store === null || isTrouble(store)) return store;
  life.opened('store', store.close);

  if (config.index !== null) roomForLanceDB();
  let builtAt: number | null = null;
  let bot: Bot | null = null;
  const progress = progressOn(log, () => bot?.client ?? null);
  const warn = newProblems(log);
  const keeper = keepLibrary(
    {
      folders: [config.articles, landing(config)],
      waits: config.feeds.length > 0,
      // LanceDB keeps what it holds by itself.
      snapshot: config.index === null ? join(config.data, 'cache', 'articles') : null,
      address: config.index,
    },
    {
      progress: progress.progress,
      swapped({ corpus: { id, articles, problems } }) {
        builtAt = Date.now();
        progress.finished();
        warn(problems);
        log.info({ index: id, articles: articles.size }, 'index built');
      },
      noted(problems) {
        progress.finished();
        warn(problems);
      },
      waiting: (sentence) => log.warn(sentence),
      refused(sentence) {
        progress.finished();
        log.warn(sentence);
      },
      unsaved: (error) =>
        log.warn({ err: error }, 'the snapshot could not be written: the next start reads all articles'),
    },
  );
  life.opened('library', keeper.close);
  if (config.feeds.length > 0) {
    const { followFeeds } = await import('../feeds/follow.ts');
    const feeds = followFeeds(config, landing(config), log);
    life.opened('feeds', feeds.stop);
  }
  const silence = () => bot?.gateway.silence() ?? Number.POSITIVE_INFINITY;
  const metrics = createMetrics({
    librarian: keeper.librarian,
    builtAt: () => builtAt,
    silence,
    digests: async () => {
      const states = store.db.selectFrom('digest_runs').groupBy('state');
      const counted = await states.select(['state', (run) => run.fn.countAll<number>().as('runs')]).execute();
      return counted.map(({ state, runs }) => [state, Number(runs)]);
    },
  });
  const vitals = {
    indexed: () => keeper.librarian() !== null,
    silence,
    database: () => store.db.selectFrom('kysely_migration').select('name').limit(1).execute(),
    stopping: () => life.stop.aborted,
  };
  if (config.health) {
    const health = await startHealthServer(config.health, metrics, () => readiness(vitals));
    // A supervisor relies on it; whoever only tries the bot on the local Discord does not.
    if (isTrouble(health) && config.token !== null) return health;
    if (isTrouble(health)) log.warn(health.trouble);
    else {
      life.opened('health', health.close);
      log.info({ url: health.url }, 'health is told');
    }
  }

  // A small folder is read before anybody can ask; with a large one, askers are told how far it is.
  const early = await Promise.race([keeper.first, sleep(FIRST_WAIT_MS, null, { ref: false })]);
  if (isTrouble(early)) return early;

  const digests = createDigests(store, () => keeper.librarian()!, log);
  const local = config.token === null ? await openLocalDiscord(config.localPort) : null;
  if (isTrouble(local)) return local;
  if (local) life.opened('local Discord', local.close);
  const started = await startBot(
    { ...config, ...(local && { apiUrl: local.apiUrl }), token: local?.token ?? config.token! },
    {
      librarian: keeper.librarian,
      reading: keeper.reading,
      commands,
      record: metrics.record,
      reports: keepReports(store, (report) => log.warn({ report }, 'a member reports an answer')),
      digests,
      patience: patience(),
      log,
    },
    life.stop,
  );
  if (started === null || isTrouble(started)) return started;
  bot = started;
  life.opened('bot', started.close);
  const unreadable = keeper.first.then((first) => {
    if (isTrouble(first)) return first;
    digests.start(started.client);
    life.opened('digests', digests.stop);
    return new Promise<never>(() => {});
  });
  if (local) log.info(`no DISCORD_TOKEN: open ${local.pageUrl} to talk to the bot in your browser`);
  return Promise.race([life.stopped().then(() => null), started.gateway.gone, unreadable]);
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

function complain({ trouble, exitCode }: Trouble): number {
  process.stderr.write(`${trouble}\n`);
  return exitCode;
}
