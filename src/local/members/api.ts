/** The members' API: what people do in the local Discord, for the page and for tests. */

import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { parseMessage } from '../forms/message.ts';
import type { Local } from '../local.ts';
import { createMessage, deleteMessage } from '../messages.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import { missingPermissions, Refusal, unknownChannel, unknownUser } from '../refusal.ts';
import { type Place, placeOf } from '../world.ts';
import { seen } from './act.ts';
import { liveNews } from './events.ts';
import { invoke } from './invoke.ts';
import { placesFor, welcome } from './places.ts';
import type { Invocation } from './shapes.ts';
import { usableCommands } from './usable.ts';

const CHANNEL = '/:member/channels/:channel';

const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: z.string().optional(),
  after: z.string().optional(),
});
const post = z.object({
  content: z.string(),
  reply_to: z.string().optional(),
  /** Whether a reply pings the one replied to. */
  ping: z.boolean().default(true),
});
const locale = z.string().optional();
const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional();
const path = z.array(z.string()).optional();
const invocation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), command: z.string(), path, options: optionValues, locale }),
  z.object({
    kind: z.literal('autocomplete'),
    command: z.string(),
    path,
    options: optionValues,
    focused: z.string(),
    locale,
  }),
  z.object({ kind: z.literal('message command'), command: z.string(), message: z.string(), locale }),
  z.object({
    kind: z.literal('component'),
    message: z.string(),
    custom_id: z.string(),
    values: z.array(z.string()).optional(),
    locale,
  }),
  z.object({
    kind: z.literal('modal'),
    interaction: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
    locale,
  }),
]);

/** Mounted at `/members`. */
export function membersApi(local: Local, version: string): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(error.toJSON(), error.status as ContentfulStatusCode);
    if (error instanceof z.ZodError) return context.json({ message: z.prettifyError(error), code: 0 }, 400);
    throw error;
  });

  app.get('/', (context) => context.json(welcome(local, version)));
  app.get('/:member/places', (context) => context.json(placesFor(local, memberOf(local, context))));
  app.get('/:member/events', (context) => liveNews(local, memberOf(local, context)));

  app.get(`${CHANNEL}/messages`, (context) => {
    const { place, userId } = enter(local, context);
    const wanted = page.parse(context.req.query());
    const visible = place.channel.log.list(wanted, ({ onlyFor }) => onlyFor === null || onlyFor === userId);
    return context.json(visible.map(({ message }) => message));
  });
  app.post(`${CHANNEL}/messages`, async (context) => {
    const { place, userId } = enter(local, context, Permission.SendMessages);
    const { content, reply_to, ping } = post.parse(await context.req.json());
    const form = parseMessage({
      content,
      allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
    });
    const replyTo = reply_to === undefined ? undefined : seen(place, userId, reply_to);
    return context.json(createMessage(local, { place, authorId: userId, form, replyTo }).message);
  });
  app.delete(`${CHANNEL}/messages/:message`, (context) => {
    const { place, userId } = enter(local, context);
    const stored = seen(place, userId, context.req.param('message'));
    const mayManage = may(permissionsIn(local.world, place, userId), Permission.ManageMessages);
    if (stored.message.author.id !== userId && !mayManage) throw missingPermissions();
    deleteMessage(local, place, stored);
    return context.body(null, 204);
  });
  app.get(`${CHANNEL}/commands`, (context) => {
    const { place, userId } = enter(local, context);
    return context.json(usableCommands(local, place, userId));
  });
  app.post(`${CHANNEL}/interactions`, async (context) => {
    const { place, userId } = enter(local, context);
    const wish = invocation.parse(await context.req.json()) as Invocation;
    return context.json(await invoke(local, place, userId, wish));
  });
  return app;
}

function memberOf(local: Local, context: Context): string {
  const userId = context.req.param('member') ?? '';
  if (!local.world.people.includes(userId)) throw unknownUser();
  return userId;
}

/** The channel, if the member may see it and has the `wanted` permissions. */
function enter(local: Local, context: Context, wanted = 0n): { place: Place; userId: string } {
  const userId = memberOf(local, context);
  const place = placeOf(local.world, context.req.param('channel') ?? '');
  if (place === null) throw unknownChannel();
  const bits = permissionsIn(local.world, place, userId);
  if (!may(bits, Permission.ViewChannel)) throw unknownChannel();
  if (!may(bits, wanted)) throw missingPermissions();
  return { place, userId };
}
