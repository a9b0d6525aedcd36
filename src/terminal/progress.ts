/** Shows how far a reading has come: a bar in a terminal, a line in a log, the bot's presence on Discord. */

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { showReading } from '../discord/presence.ts';
import type { Listener, Reading } from '../library/keeper.ts';

/** A log is read later: a line every so often is enough. */
const LOG_MS = 2_000;
/** Discord takes five changes of presence in twenty seconds. */
const PRESENCE_MS = 5_000;
const BAR_WIDTH = 30;

/** Readings shorter than this pass without a word. */
const SILENT_MS = 1_000;

export interface Progress extends Required<Pick<Listener, 'progress'>> {
  /** There is nothing more to read. */
  finished(): void;
}

/** `bot`: the client when it is logged in. */
export function progressOn(log: Logger, bot: () => Client<true> | null): Progress {
  const began = performance.now();
  let logged = began;
  let shown = 0;
  return {
    progress(reading) {
      const now = performance.now();
      if (now - began < SILENT_MS) return;
      if (process.stderr.isTTY) drawBar(reading);
      else if (now - logged > LOG_MS) {
        logged = now;
        log.info(reading, 'reading the articles');
      }
      const client = bot();
      if (client && now - shown > PRESENCE_MS) {
        shown = now;
        showReading(client, reading);
      }
    },
    finished() {
      if (process.stderr.isTTY) clearBar();
      const client = bot();
      if (client && shown > 0) showReading(client, null);
      shown = 0;
    },
  };
}

/** Over itself, on standard error. */
export function drawBar({ done, total }: Reading): void {
  const part = total === 0 ? 0 : done / total;
  const full = Math.round(part * BAR_WIDTH);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done} of ${total} articles`;
  process.stderr.write(`\r\x1b[K${bar}`);
}

export function clearBar(): void {
  process.stderr.write('\r\x1b[K');
}
