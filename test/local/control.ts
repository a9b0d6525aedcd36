/** The tests' door to a local Discord: what was sent, what shall go wrong. */

import type { WorldChange } from '../../src/local/control/world.ts';
import type { Fault } from '../../src/local/faults.ts';
import type { DispatchEntry, RequestEntry } from '../../src/local/journal.ts';
import type { Knobs } from '../../src/local/knobs.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { openMessageCheck } from '../openapi.ts';

type GatewayDeed =
  | { do: 'drop'; code?: number }
  | { do: 'reconnect' }
  | { do: 'invalidate'; resumable: boolean }
  | {
      do: 'set';
      acknowledge?: boolean;
      open?: boolean;
      refusal?: number | null;
      identifyCloses?: number | null;
    };

interface GatewayState {
  identifies: number;
  /** When connections were turned away, in epoch milliseconds. */
  turnedAway: number[];
  sessions: { id: string; shard: number; shards: number; sequence: number; connected: boolean }[];
}

export function controlOf({ pageUrl }: Pick<LocalDiscord, 'pageUrl'>) {
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const response = await fetch(`${pageUrl}control${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return (text === '' ? undefined : JSON.parse(text)) as Body;
  };
  const requests = async (route?: string) => {
    const all = await call<RequestEntry[]>('GET', '/requests');
    return route === undefined ? all : all.filter((entry) => entry.route === route);
  };
  const dispatches = () => call<DispatchEntry[]>('GET', '/dispatches');
  return {
    requests,
    dispatches,
    forget: () => call<void>('DELETE', '/journal'),
    fault: (
      fault: Fault | (Omit<Extract<Fault, { kind: 'status' }>, 'code' | 'message'> & { code?: number }),
    ) => call<void>('POST', '/faults', fault),
    heal: () => call<void>('DELETE', '/faults'),
    turn: (knobs: Partial<Knobs>) => call<Knobs>('PATCH', '/knobs', knobs),
    gateway: () => call<GatewayState>('GET', '/gateway'),
    toGateway: (deed: GatewayDeed) => call<void>('POST', '/gateway', deed),
    change: (change: WorldChange) => call<void>('POST', '/world', change),
    /** Holds every body that was taken against Discord's document. */
    checkSent: async () => {
      const check = openMessageCheck();
      for (const { route, body, status } of await requests()) if (status < 300) check({ route, body });
    },
    /** Holds everything that went over the wire against Discord's document; see `openMessageCheck`. */
    checkWire: async () => {
      const [sent, told] = [await requests(), await dispatches()];
      // Compiling the document takes seconds, in which an idle connection to the server would go stale.
      const check = openMessageCheck();
      for (const { route, body, status, answer } of sent) {
        if (status < 300) check({ route, body });
        check({ route, status, answer });
      }
      for (const { name, data } of told) check({ event: name, data });
    },
  };
}

export type Control = ReturnType<typeof controlOf>;
