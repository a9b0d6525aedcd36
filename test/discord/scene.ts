/** The real bot on the local Discord, with members to talk to it: the stage of every dialogue test. */

import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { TIMING } from '../../src/digest/timing.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createDigests } from '../../src/discord/digests.ts';
import type { Desk } from '../../src/discord/dispatch.ts';
import { firstTime } from '../../src/discord/once.ts';
import { patience } from '../../src/discord/patience.ts';
import { unrecorded } from '../../src/health/record.ts';
import { librarianOf } from '../../src/library/inquiries.ts';
import { openLibrary } from '../../src/library/open.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/server.ts';
import type { Report } from '../../src/report.ts';
import { openStore } from '../../src/store/open.ts';
import { keepReports } from '../../src/store/reports.ts';
import { isTrouble } from '../../src/trouble.ts';
import { joinAs } from '../local/member.ts';
import { startLocal } from '../local/start.ts';
import { temporaryFolder } from '../program.ts';

export const SEEDS = resolve(import.meta.dirname, '../../seeds');

/** A value that must not be trouble. */
export function sound<T>(value: T): Exclude<T, { trouble: string }> {
  if (isTrouble(value)) throw new Error(value.trouble);
  return value as Exclude<T, { trouble: string }>;
}

/** The seeds never change: they are read once. */
let seeds: ReturnType<typeof openLibrary> | null = null;
const libraryOf = (articles: string) => {
  if (articles !== SEEDS) return openLibrary(articles);
  seeds ??= openLibrary(SEEDS);
  return seeds;
};

/** Logs in a bot that answers from `articles`; closed when the test is over. */
export async function logIn(
  local: LocalDiscord,
  articles: string = SEEDS,
  changes: Partial<Desk> = {},
  /** Where settings are kept, for one that comes after another. */
  file: string = join(temporaryFolder(), 'parley.db'),
) {
  const librarian = librarianOf(sound(await libraryOf(articles)));
  const log = pino({ level: 'silent' });
  const store = sound(await openStore({ file }));
  // Looks often, so that a test that changes the store behind its back does not wait long.
  const timing = { ...TIMING, tick: 300 };
  const digests = createDigests(store, () => changes.librarian?.() ?? librarian, log, timing);
  const reports: Omit<Report, 'guild'>[] = [];
  const desk: Desk = {
    librarian: () => librarian,
    commands,
    reports: keepReports(store, (report) => void reports.push(report)),
    digests,
    patience: patience(),
    isNew: firstTime(),
    // Only what is about being slow is told so, however busy the machine.
    slowMs: 15_000,
    record: unrecorded,
    log,
    ...changes,
  };
  const leave = new AbortController();
  const config = {
    apiUrl: local.apiUrl,
    token: local.token,
    guildId: null,
    shards: null,
    gatewayLimitMs: 60_000,
  };
  const bot = sound(await startBot(config, desk, leave.signal));
  if (bot === null) throw new Error('Told to stop before it began');
  // A member calls a command by what Discord knows of it.
  sound(await bot.registered);
  digests.start(bot.client);
  onTestFinished(async () => {
    await digests.stop();
    await bot.close();
    await store.close();
  });
  return { bot, digests, store, file, librarian, corpus: librarian.corpus, reports };
}

/** `knobs`: without `rateLimits` a dialogue of hundreds of messages is not held up to five in five seconds. */
export async function openScene(
  articles: string = SEEDS,
  changes: Partial<Desk> = {},
  knobs: LocalDiscordOptions['knobs'] = {},
) {
  // Longer than Discord waits, so that a slow machine decides nothing.
  const local = await startLocal({ knobs: { answerMs: 20_000, ...knobs } });
  const bot = await logIn(local, articles, changes);
  return {
    local,
    ...bot,
    member: await joinAs(local, 'Member'),
    moderator: await joinAs(local, 'Moderator'),
  };
}
