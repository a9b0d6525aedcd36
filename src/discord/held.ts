/** Says in the log when Discord has us wait for long: meanwhile members see nothing of us. */

import type { RateLimitData } from 'discord.js';
import type { Logger } from 'pino';

/** A busy channel makes its own replies wait for up to five seconds, again and again. */
const LONG_MS = 10_000;

/** To be asked before each wait; `false`: it shall wait. One line for each route and wait, however many requests. */
export function sayHeldBack(log: Logger): (limit: RateLimitData) => false {
  const until = new Map<string, number>();
  return ({ route, method, scope, retryAfter }) => {
    const now = performance.now();
    for (const [other, end] of until) if (end <= now) until.delete(other);
    const what = `${method} ${route.replace(/\?.*/, '')}`;
    if (retryAfter >= LONG_MS && !until.has(what)) {
      until.set(what, now + retryAfter);
      const seconds = Math.round(retryAfter / 1000);
      log.warn({ route: what, scope, seconds }, 'Discord has us wait (429)');
    }
    return false;
  };
}
