/** The tests' door: what was asked, what shall go wrong, and how long things last. Not part of Discord. */

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { faultForm } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { knobs } from '../knobs.ts';
import type { Local } from '../local.ts';
import { changeWorld, worldChange } from './world.ts';

const gatewayDeed = z.discriminatedUnion('do', [
  /** Breaks all connections; with a code, says goodbye with it. */
  z.object({ do: z.literal('drop'), code: z.number().int().min(1000).max(4999).optional() }),
  /** Op 7. */
  z.object({ do: z.literal('reconnect') }),
  /** Op 9. */
  z.object({ do: z.literal('invalidate'), resumable: z.boolean() }),
  z.object({
    do: z.literal('set'),
    /** `false`: heartbeats are not acknowledged. */
    acknowledge: z.boolean().optional(),
    /** `false`: new connections are turned away. */
    open: z.boolean().optional(),
    /** With this HTTP status; `null`: without a word. */
    refusal: z.number().int().min(400).max(599).nullable().optional(),
    /** Every IDENTIFY is answered with this close code; `null`: no longer. */
    identifyCloses: z.number().int().min(4000).max(4999).nullable().optional(),
  }),
]);

/** Mounted at `/control`. */
export function controlApi(local: Local, gateway: () => Gateway): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ message: z.prettifyError(error) }, 400);
    throw error;
  });
  const body = (context: Context) => context.req.json() as Promise<unknown>;

  app.get('/requests', (context) => context.json(local.journal.requests));
  app.get('/dispatches', (context) => context.json(local.journal.dispatches));
  app.delete('/journal', (context) => {
    local.journal.clear();
    return context.body(null, 204);
  });

  app.get('/faults', (context) => context.json(local.faults.list()));
  app.post('/faults', async (context) => {
    local.faults.add(faultForm.parse(await body(context)));
    return context.body(null, 204);
  });
  app.delete('/faults', (context) => {
    local.faults.clear();
    return context.body(null, 204);
  });

  app.patch('/knobs', async (context) => {
    // Only what was given: the defaults must not turn the others back.
    const given = (await body(context)) as object;
    const read = knobs.parse({ ...local.knobs, ...given });
    return context.json(Object.assign(local.knobs, read));
  });

  app.get('/gateway', (context) => {
    const sessions = [...gateway().sessions].map(({ id, shard, shards, sequence, socket }) => ({
      id,
      shard,
      shards,
      sequence,
      connected: socket !== null,
    }));
    const { identifies, turnedAway } = gateway();
    return context.json({ sessions, identifies, turnedAway });
  });
  app.post('/gateway', async (context) => {
    doToGateway(gateway(), gatewayDeed.parse(await body(context)));
    return context.body(null, 204);
  });

  app.post('/world', async (context) => {
    changeWorld(local, worldChange.parse(await body(context)));
    return context.body(null, 204);
  });
  return app;
}

function doToGateway(gateway: Gateway, deed: z.output<typeof gatewayDeed>): void {
  switch (deed.do) {
    case 'drop':
      gateway.drop(deed.code ?? null);
      break;
    case 'reconnect':
      gateway.reconnect();
      break;
    case 'invalidate':
      gateway.invalidate(deed.resumable);
      break;
    case 'set': {
      const { do: _, ...given } = deed;
      Object.assign(gateway.temper, given);
    }
  }
}
