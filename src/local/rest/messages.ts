/** Messages of a channel, as the bot sends, reads, changes and deletes them. */

import { z } from 'zod';
import { existingOf } from '../answers.ts';
import { type MessageForm, parseMessage } from '../forms/message.ts';
import { parseForm } from '../forms/parse.ts';
import { whole } from '../forms/rules.ts';
import { visibleToBot } from '../gateway/intents.ts';
import type { Local } from '../local.ts';
import type { StoredMessage } from '../message-log.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import { may, Permission, permissionsIn } from '../permissions.ts';
import {
  cannotReply,
  emptyMessage,
  invalidField,
  missingPermissions,
  notYourMessage,
  unknownMessage,
} from '../refusal.ts';
import type { Place } from '../world.ts';
import { reachChannel, reachMessage } from './reach.ts';
import { nothing, ok, type Route } from './route.ts';

const page = z.object({
  limit: z.coerce.number().pipe(whole(1, 100)).default(50),
  before: z.string().optional(),
  after: z.string().optional(),
  around: z.string().optional(),
});

/** Discord's usual five messages in five seconds per channel. */
const SENDING = { requests: 5, windowMs: 5_000 };

export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    limit: SENDING,
    handle: (local, { params, body }) => {
      const place = reachChannel(local, params.channel!, Permission.SendMessages);
      return ok(visibleToBot(local.world, send(local, place, parseMessage(body)).message));
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    handle: (local, { params, query }) => {
      const place = reachChannel(local, params.channel!);
      const wanted = parseForm(page, Object.fromEntries(query));
      // Without the permission Discord does not refuse, it lists nothing.
      if (!mayRead(local, place)) return ok([]);
      const listed = place.channel.log.list(wanted, ({ onlyFor }) => onlyFor === null);
      return ok(listed.map(({ message }) => visibleToBot(local.world, message)));
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    handle: (local, { params }) => {
      const place = reachChannel(local, params.channel!, Permission.ReadMessageHistory);
      return ok(visibleToBot(local.world, reachMessage(place, params.message!).message));
    },
  },
  {
    method: 'PATCH',
    path: '/channels/:channel/messages/:message',
    limit: SENDING,
    handle: (local, { params, body }) => {
      const place = reachChannel(local, params.channel!);
      const stored = reachMessage(place, params.message!);
      if (stored.message.author.id !== local.world.application.id) throw notYourMessage();
      editMessage(local, place, stored, parseMessage(body, existingOf(stored)));
      return ok(visibleToBot(local.world, stored.message));
    },
  },
  {
    method: 'DELETE',
    path: '/channels/:channel/messages/:message',
    handle: (local, { params }) => {
      const place = reachChannel(local, params.channel!);
      const stored = reachMessage(place, params.message!);
      const bot = local.world.application.id;
      const bits = permissionsIn(local.world, place, bot);
      if (stored.message.author.id !== bot && !may(bits, Permission.ManageMessages))
        throw missingPermissions();
      deleteMessage(local, place, stored);
      return nothing;
    },
  },
];

function mayRead(local: Local, place: Place): boolean {
  return may(permissionsIn(local.world, place, local.world.application.id), Permission.ReadMessageHistory);
}

function send(local: Local, place: Place, form: MessageForm): StoredMessage {
  const bot = local.world.application.id;
  const nonce = form.enforce_nonce && form.nonce != null ? String(form.nonce) : null;
  const sent = nonce === null ? undefined : local.nonces.recall(bot, nonce);
  if (sent !== undefined) {
    const stored = local.world.channels.get(sent.channelId)?.log.get(sent.messageId);
    if (stored === undefined) throw unknownMessage();
    return stored;
  }
  const stored = createMessage(local, {
    place,
    authorId: bot,
    form: withPermittedEmbeds(local, place, form),
    replyTo: repliedTo(local, place, form),
  });
  if (nonce !== null) local.nonces.remember(bot, nonce, place.channel.id, stored.message.id);
  return stored;
}

/** Without Embed Links the embeds are dropped without a word. */
function withPermittedEmbeds(local: Local, place: Place, form: MessageForm): MessageForm {
  const bits = permissionsIn(local.world, place, local.world.application.id);
  if (!form.embeds?.length || may(bits, Permission.EmbedLinks)) return form;
  if (!form.content?.trim() && !form.components?.length) throw emptyMessage();
  return { ...form, embeds: [] };
}

function repliedTo(local: Local, place: Place, form: MessageForm): StoredMessage | undefined {
  const id = form.message_reference?.message_id;
  if (id == null) return undefined;
  if (!mayRead(local, place)) throw cannotReply();
  const stored = place.channel.log.get(String(id));
  if (stored !== undefined && stored.onlyFor === null) return stored;
  if (form.message_reference?.fail_if_not_exists === false) return undefined;
  throw invalidField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}
