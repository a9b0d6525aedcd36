/** The one way into the REST API: faults, token, rate limit, JSON, refusals, and the journal of it all. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import type { Fault } from '../faults.ts';
import type { Local } from '../local.ts';
import { invalidJson, methodNotAllowed, notFound, Refusal, unauthorized } from '../refusal.ts';
import { applicationRoutes } from './application.ts';
import { breakOff } from './break-off.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import type { Limits } from './limits.ts';
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

/** A reply with its headers. */
type Answer = Reply & { readonly headers?: Record<string, string> };

/** The API below `/api/v10`. */
export function restApi(local: Local, limits: Limits): Hono {
  const app = new Hono();
  for (const route of routes) {
    app.on(route.method, route.path, (context) => pass(local, limits, route, context));
  }
  const paths = new Set(routes.map(({ path }) => path));
  for (const path of paths) app.all(path, (context) => send(context, refused(methodNotAllowed())));
  app.all('*', (context) => send(context, refused(notFound())));
  return app;
}

async function pass(local: Local, limits: Limits, route: Route, context: Context): Promise<Response> {
  const name = `${route.method} ${route.path}`;
  const fault = local.faults.take(name);
  if (fault?.kind === 'hang') return breakOff.whenGone(context);
  const text = await context.req.text();
  const answer = instead(fault) ?? answerTo(local, limits, route, context, text);
  const { pathname, search } = new URL(context.req.url);
  local.journal.request({
    at: local.now(),
    route: name,
    path: pathname.replace(/^\/api\/v\d+/, '') + search,
    body: quietly(text),
    status: answer.status,
    answer: answer.body,
  });
  return send(context, answer, fault);
}

/** What a fault answers in place of the route. */
function instead(fault: Fault | null): Answer | null {
  if (fault?.kind === 'status') return refused(new Refusal(fault.status, fault.code, fault.message));
  if (fault?.kind === 'rate limit') return limited(fault.waitMs, fault.scope, {});
  return null;
}

function answerTo(local: Local, limits: Limits, route: Route, context: Context, text: string): Answer {
  const params = context.req.param() as Record<string, string>;
  try {
    if (route.access !== 'open' && !hasToken(local, context)) throw unauthorized();
    const counted = limits.count(route, countedBy(params));
    if (local.knobs.rateLimits && counted.refusedMs !== null) {
      return limited(counted.refusedMs, counted.global ? 'global' : 'user', counted.headers);
    }
    const headers = local.knobs.rateLimits ? counted.headers : {};
    try {
      const query = new URL(context.req.url).searchParams;
      return { ...route.handle(local, { params, query, body: parsed(text) }), headers };
    } catch (error) {
      if (error instanceof Refusal) return { ...refused(error), headers };
      throw error;
    }
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function hasToken(local: Local, context: Context): boolean {
  return context.req.header('authorization') === `Bot ${local.world.application.token}`;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

/** For the journal, which takes whatever came. */
function quietly(text: string): unknown {
  try {
    return parsed(text);
  } catch {
    return text;
  }
}

function refused(refusal: Refusal): Answer {
  return { status: refusal.status, body: refusal.toJSON() };
}

function limited(
  waitMs: number,
  scope: 'user' | 'shared' | 'global',
  headers: Record<string, string>,
): Answer {
  const seconds = waitMs / 1000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    headers: {
      ...headers,
      'retry-after': seconds.toFixed(3),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  };
}

async function send(context: Context, answer: Answer, fault: Fault | null = null): Promise<Response> {
  if (fault?.kind === 'stall') await sleep(fault.ms);
  if (fault?.kind === 'truncate') return breakOff.inTheMiddle(context, answer);
  if (fault?.kind === 'answer lost') {
    if (fault.as !== '500') return breakOff.atOnce(context, fault.as);
    return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
  }
  const { status, body, headers } = answer;
  if (body === undefined) return new Response(null, { status, ...(headers && { headers }) });
  return Response.json(body, { status, ...(headers && { headers }) });
}

/** Whose requests are counted together: those to a channel, a server, or the token of an interaction. */
function countedBy({ token, ...params }: Record<string, string>): string {
  return token ?? Object.values(params)[0] ?? '';
}
