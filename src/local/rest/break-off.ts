/** Ways not to answer a request, below what the framework offers. */

import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { Reply } from './route.ts';

export const breakOff = {
  /** Closes or resets the connection without a word. */
  atOnce(context: Context, manner: 'closed' | 'reset'): Response {
    const { socket } = bindings(context).incoming;
    if (manner === 'reset') socket.resetAndDestroy();
    else socket.destroy();
    return RESPONSE_ALREADY_SENT;
  },
  /** Announces the whole answer, sends half of it, and closes. */
  inTheMiddle(context: Context, { status, body }: Reply): Response {
    const { incoming, outgoing } = bindings(context);
    const text = Buffer.from(JSON.stringify(body ?? {}));
    outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length + 1 });
    outgoing.write(text.subarray(0, text.length / 2), () => incoming.socket.destroy());
    return RESPONSE_ALREADY_SENT;
  },
  /** Keeps silent until the other side has gone. */
  async whenGone(context: Context): Promise<Response> {
    const { outgoing } = bindings(context);
    await new Promise((resolve) => outgoing.once('close', resolve));
    return RESPONSE_ALREADY_SENT;
  },
};

function bindings(context: Context): HttpBindings {
  return context.env as HttpBindings;
}
