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
  /** There is nothing more to read; what comes next is another reading. */
  finished(): void;
}

/** Where the bar is drawn. */
export type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** `bot`: the client when it is logged in. */
export function progressOn(
  log: Logger,
  bot: () => Pick<Client<true>, 'user'> | null,
  screen: Screen = process.stderr,
): Progress {
  let began: number | null = null;
  let logged = 0;
  let shown = 0;
  return {
    progress(reading) {
      const now = performance.now();
      if (began === null) began = logged = now;
      if (now - began < SILENT_MS) return;
      if (screen.isTTY) drawBar(reading, screen);
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
      began = null;
      if (screen.isTTY) clearBar(screen);
      const client = bot();
      if (client && shown > 0) showReading(client, null);
      shown = 0;
    },
  };
}

/** Over itself. */
function drawBar({ done, total }: Reading, screen: Screen): void {
  const part = total === 0 ? 0 : done / total;
  const full = Math.round(part * BAR_WIDTH);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${done} of ${total} articles`;
  screen.write(`\r\x1b[K${bar}`);
}

function clearBar(screen: Screen): void {
  screen.write('\r\x1b[K');
}
