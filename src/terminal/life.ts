/** The life of a process: what ends it, and that it does end. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { EXIT_FAILURE } from '../trouble.ts';

/** A supervisor's patience: Docker kills after 10 seconds. */
const END_MS = 10_000;
/** Left of it for the line that says so. */
const MARGIN_MS = 500;
/** With everything closed, the process is given so long to end by itself. */
const LINGER_MS = 500;
/** How often the parent is looked for. */
const PARENT_CHECK_MS = 500;

export interface Life {
  /** Aborted with the reason, a signal's name, once the process is to end. */
  readonly stop: AbortSignal;
  /** Has this closed at the end; the last one opened is closed first. */
  opened(name: string, close: () => Promise<unknown>): void;
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>;
  /** Closes everything. What cannot be closed is logged and does not keep the rest open. */
  end(reason: string): Promise<void>;
}

/**
 * From now on SIGINT and SIGTERM ask for an end, and a bug that nobody caught is logged and is the end: what
 * is in memory may be wrong, and a supervisor starts anew. `underNpm`: its shell keeps signals to itself.
 */
export function beginLife(log: Logger, underNpm: boolean): Life {
  const controller = new AbortController();
  const { signal: stop } = controller;
  const told = (reason: string) => {
    controller.abort(reason);
    limitEnd();
  };
  let late: NodeJS.Timeout | undefined;
  // Counted from the first word of it, also where closing begins only later.
  const limitEnd = () => {
    late ??= setTimeout(() => {
      log.fatal('could not close in time');
      process.exit(EXIT_FAILURE);
    }, END_MS - MARGIN_MS);
    late.unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, told);
  if (underNpm) watchParent(told);
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a bug ended the process');
    process.exit(EXIT_FAILURE);
  });

  const open: { readonly name: string; close(): Promise<unknown> }[] = [];
  return {
    stop,
    opened: (name, close) => void open.push({ name, close }),
    stopped: () =>
      new Promise((resolve) => {
        if (stop.aborted) resolve();
        stop.addEventListener('abort', () => resolve(), { once: true });
      }),
    async end(reason) {
      log.info({ reason }, 'stopping');
      limitEnd();
      for (const { name, close } of open.reverse()) {
        await close().catch((error: unknown) => log.error({ err: error, what: name }, 'could not be closed'));
      }
      log.info('stopped');
      // A line to standard output may still be on its way through a pipe.
      await sleep(0);
      // What is closed may yet hold the process: discord.js goes on knocking at a gateway that does not open.
      clearTimeout(late);
      setTimeout(() => process.exit(), LINGER_MS).unref();
    },
  };
}

/** An orphan is given to process 1, perhaps before it could ask for its parent. */
function watchParent(told: (reason: string) => void): void {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell && shell !== 1) return;
    clearInterval(watch);
    told('npm is gone');
  }, PARENT_CHECK_MS);
  watch.unref();
}
