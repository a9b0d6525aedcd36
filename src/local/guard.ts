/** Keeps other web pages out: the server is for this machine, and for its own page only. */

import type { MiddlewareHandler } from 'hono';

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * A page elsewhere can make a browser send requests here, under a name of its own that leads to 127.0.0.1, or from
 * its own origin. Neither a foreign `Host` nor a foreign `Origin` is answered.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const ownHost = OWN_NAMES.has(host.replace(/:\d+$/, ''));
  if (!ownHost || (origin !== undefined && origin !== `http://${host}`)) {
    return context.text('This server answers its own page only.', 403);
  }
  return next();
};
