/** The health endpoints over HTTP: `/livez`, `/readyz` and `/metrics`. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { failed, type Trouble } from '../trouble.ts';
import type { Metrics } from './metrics.ts';
import { isReady, type Readiness } from './ready.ts';

/** A server that listens. */
export interface HealthServer {
  /** For example `http://127.0.0.1:4001`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Trouble is an address that cannot be listened on. Nothing here needs a password, so it belongs on loopback. */
export async function startHealthServer(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Pick<Metrics, 'page'>,
  readiness: () => Promise<Readiness>,
): Promise<HealthServer | Trouble> {
  const app = new Hono();
  // Answered at all, it says that the event loop turns.
  app.get('/livez', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const state = await readiness();
    return context.json(state, isReady(state) ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    const { type, text } = await metrics.page();
    return context.body(text, 200, { 'content-type': type });
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be listened on (${code})`;
    return failed(
      `Port ${port} on ${host} ${why}.`,
      'Choose another with HEALTH_PORT and HEALTH_HOST, or HEALTH_PORT=off.',
    );
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
