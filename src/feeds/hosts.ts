/** When a host may be asked: one request after another with a pause between two, and none before it wishes. */

import { setTimeout as sleep } from 'node:timers/promises';
import { failed, isTrouble, type Trouble } from '../trouble.ts';
import { inOrder } from '../turns.ts';
import type { Download, Gate } from './download.ts';

/** Between the end of a request to a host and the next one to it. */
const PAUSE_MS = 1_000;
/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 8;
/** A host that wishes to be left alone for longer is asked after a day all the same. */
export const LONGEST_PAUSE_MS = 24 * 60 * 60_000;
/** By so much the clocks may differ with which times are written and read. */
const SKEW_MS = 60_000;

/** Whether `time` is still to come. What lies beyond every pause was written when the clock ran ahead: it is due. */
export function isAhead(time: number, now: number): boolean {
  return time > now && time <= now + LONGEST_PAUSE_MS + SKEW_MS;
}

/** The request was not made: its host asked for time, which ends then, in milliseconds since 1970. */
export interface Held extends Trouble {
  readonly heldUntil: number;
}

/** Whether a value says that the host is not to be asked yet. */
export function isHeld(value: unknown): value is Held {
  return isTrouble(value) && 'heldUntil' in value;
}

/** Hosts that are being asked. */
export interface Hosts {
  /** Lets requests go when their host's turn comes. */
  gate(now: () => number): Gate;
  /** When each host that asked for time may be asked again. */
  readonly held: Map<string, number>;
  /** What waits is never asked. */
  close(): void;
}

/** `held`: as it was remembered. */
export function createHosts(held: Map<string, number> = new Map(), pauseMs: number = PAUSE_MS): Hosts {
  const lines = new Map<string, { waiting: number; readonly turn: ReturnType<typeof inOrder> }>();
  const slots = createSlots(HOSTS_AT_ONCE);
  let closed = false;
  return {
    held,
    gate: (now) => (url, request) =>
      new Promise((resolve, reject) => {
        const { host } = url;
        const line = lines.get(host) ?? { waiting: 0, turn: inOrder() };
        lines.set(host, line);
        line.waiting++;
        const ask = async () => {
          const until = held.get(host) ?? 0;
          if (closed) return;
          if (isAhead(until, now())) return resolve(heldBack(url, until));
          held.delete(host);
          try {
            const answer = await slots(request);
            const wait = isTrouble(answer) || leadsOn(answer) ? 0 : retryAfter(answer, now());
            if (wait > 0) held.set(host, now() + wait);
            resolve(answer);
          } catch (error) {
            reject(error);
          }
          await sleep(pauseMs, undefined, { ref: false });
        };
        void line.turn(ask).then(() => {
          if (--line.waiting === 0) lines.delete(host);
        });
      }),
    close() {
      closed = true;
    },
  };
}

function heldBack({ origin }: URL, until: number): Held {
  const time = new Date(until).toISOString();
  return { ...failed(`${origin} asks to be left alone until ${time}.`), heldUntil: until };
}

/** What a redirect asks to wait for is its target. */
const leadsOn = ({ status }: Download) => status >= 300 && status < 400 && status !== 304;

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 when there is none. */
export function retryAfter({ headers }: Download, now: number): number {
  const value = headers['retry-after'];
  if (!value) return 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), LONGEST_PAUSE_MS) : 0;
}

/** Runs at most so many at once, in the order they came. */
function createSlots(most: number): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
