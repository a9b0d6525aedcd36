/** Rate limits as Discord keeps them: a bucket per route and first id, and 50 requests a second in all. */

import { createHash } from 'node:crypto';
import type { Route } from './route.ts';

/** Requests a second over all routes, answers to interactions excepted. */
const GLOBAL = { requests: 50, windowMs: 1_000 };

/** For routes without a limit of their own: never reached before the global one. */
const ROOMY = { requests: 50, windowMs: 1_000 };

interface Window {
  used: number;
  /** Epoch milliseconds. */
  endsAt: number;
}

export interface Counted {
  readonly headers: Record<string, string>;
  /** `null`: go on; otherwise the request is refused for this long. */
  readonly refusedMs: number | null;
  readonly global: boolean;
}

export interface Limits {
  /** Counts a request. `firstId` is the channel, server or token in its path. */
  count(route: Route, firstId: string): Counted;
}

export function createLimits(now: () => number): Limits {
  const windows = new Map<string, Window>();
  let all: Window = { used: 0, endsAt: 0 };

  const windowOf = (key: string, windowMs: number): Window => {
    const at = now();
    const open = windows.get(key);
    if (open !== undefined && open.endsAt > at) return open;
    if (windows.size > 5_000) for (const [old, { endsAt }] of windows) if (endsAt <= at) windows.delete(old);
    const fresh = { used: 0, endsAt: at + windowMs };
    windows.set(key, fresh);
    return fresh;
  };

  return {
    count: (route, firstId) => {
      const at = now();
      if (route.access !== 'open') {
        if (all.endsAt <= at) all = { used: 0, endsAt: at + GLOBAL.windowMs };
        if (++all.used > GLOBAL.requests) return { headers: {}, refusedMs: all.endsAt - at, global: true };
      }
      const { requests, windowMs } = route.limit ?? ROOMY;
      const bucket = bucketOf(route);
      const window = windowOf(`${bucket} ${firstId}`, windowMs);
      window.used++;
      const headers = {
        'x-ratelimit-limit': String(requests),
        'x-ratelimit-remaining': String(Math.max(0, requests - window.used)),
        'x-ratelimit-reset': (window.endsAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': ((window.endsAt - at) / 1000).toFixed(3),
        'x-ratelimit-bucket': bucket,
      };
      return { headers, refusedMs: window.used > requests ? window.endsAt - at : null, global: false };
    },
  };
}

const buckets = new WeakMap<Route, string>();

function bucketOf(route: Route): string {
  const known = buckets.get(route);
  if (known !== undefined) return known;
  const bucket = createHash('sha256').update(`${route.method} ${route.path}`).digest('hex').slice(0, 32);
  buckets.set(route, bucket);
  return bucket;
}
