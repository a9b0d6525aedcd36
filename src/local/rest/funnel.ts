/** The one way into the REST API: token, rate limit, JSON, faults, refusals, and the journal of it all. */

import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Local } from '../local.ts';
import { invalidJson, methodNotAllowed, notFound, Refusal, unauthorized } from '../refusal.ts';
import { applicationRoutes } from './application.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import type { Reply, Route } from './route.ts';

export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];

/** The API below `/api/v10`. */
export function restApi(local: Local): Hono {
  const app = new Hono();
  for (const route of routes) {
    app.on(route.method, route.path, (context) => pass(local, route, context));
  }
  const known = new Set(routes.map(({ path }) => path));
  for (const path of known) app.all(path, (context) => send(context, refuse(methodNotAllowed())));
  app.all('*', (context) => send(context, refuse(notFound())));
  return app;
}

async function pass(local: Local, route: Route, context: Context): Promise<Response> {
  try {
    if (
      route.access !== 'open' &&
      context.req.header('authorization') !== `Bot ${local.world.application.token}`
    ) {
      throw unauthorized();
    }
    const body = await readBody(context);
    const query = new URL(context.req.url).searchParams;
    return send(context, route.handle(local, { params: context.req.param(), query, body }));
  } catch (error) {
    if (error instanceof Refusal) return send(context, refuse(error));
    throw error;
  }
}

async function readBody(context: Context): Promise<unknown> {
  const text = await context.req.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

function refuse(refusal: Refusal): Reply {
  return { status: refusal.status, body: refusal.toJSON() };
}

function send(context: Context, { status, body }: Reply): Response {
  if (body === undefined) return context.body(null, status as never);
  return context.json(body as never, status as ContentfulStatusCode);
}
