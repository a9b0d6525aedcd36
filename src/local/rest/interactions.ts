/** Answering interactions: the first answer, its changes, and follow-ups. The token in the address is the right. */

import { MessageFlags } from 'discord-api-types/v10';
import { parseMessage } from '../forms/message.ts';
import { answerMessage, callbackResponse, existingOf, type Interaction } from '../interactions.ts';
import type { Local } from '../local.ts';
import type { StoredMessage } from '../message-log.ts';
import { deleteMessage, editMessage } from '../messages.ts';
import { invalidWebhookToken, unknownMessage, unknownWebhook } from '../refusal.ts';
import { type Call, nothing, ok, type Route } from './route.ts';

const HOOK = '/webhooks/:application/:token';

/** Discord's usual five requests in two seconds per token. */
const HOOK_LIMIT = { requests: 5, windowMs: 2_000 };

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    access: 'open',
    handle: (local, { params, query, body }) => {
      const { interaction, type } = local.interactions.answer(params.interaction!, params.token!, body);
      return query.get('with_response') === 'true' ? ok(callbackResponse(interaction, type)) : nothing;
    },
  },
  {
    method: 'POST',
    path: HOOK,
    access: 'open',
    limit: HOOK_LIMIT,
    handle: (local, call) => ok(followUp(local, hookOf(local, call), call.body).message),
  },
  {
    method: 'GET',
    path: `${HOOK}/messages/:message`,
    access: 'open',
    handle: (local, call) => ok(ownMessage(hookOf(local, call), call).message),
  },
  {
    method: 'PATCH',
    path: `${HOOK}/messages/:message`,
    access: 'open',
    limit: HOOK_LIMIT,
    handle: (local, call) => {
      const interaction = hookOf(local, call);
      const stored = ownMessage(interaction, call);
      editMessage(local, interaction.place, stored, parseMessage(call.body, existingOf(stored)));
      return ok(stored.message);
    },
  },
  {
    method: 'DELETE',
    path: `${HOOK}/messages/:message`,
    access: 'open',
    handle: (local, call) => {
      const interaction = hookOf(local, call);
      deleteMessage(local, interaction.place, ownMessage(interaction, call));
      return nothing;
    },
  },
];

/** The interaction whose token stands in the address, once it has been answered. */
function hookOf(local: Local, { params }: Call): Interaction {
  const interaction = local.interactions.byToken(params.token!);
  if (params.application !== local.world.application.id) throw unknownWebhook();
  if (interaction === undefined) throw invalidWebhookToken();
  if (interaction.state !== 'answered') throw unknownWebhook();
  return interaction;
}

function ownMessage({ original, place }: Interaction, { params }: Call): StoredMessage {
  const id = params.message === '@original' ? original?.message.id : params.message;
  const stored = id === undefined ? undefined : place.channel.log.get(id);
  if (stored === undefined || stored.message.webhook_id === undefined) throw unknownMessage();
  return stored;
}

/** A follow-up. The first one after a deferral becomes the deferred message itself. */
function followUp(local: Local, interaction: Interaction, body: unknown): StoredMessage {
  const form = parseMessage(body);
  const { original, place } = interaction;
  const alive = original && place.channel.log.get(original.message.id);
  if (alive && ((alive.message.flags ?? 0) & MessageFlags.Loading) !== 0) {
    editMessage(local, place, alive, form);
    return alive;
  }
  interaction.followUps++;
  return answerMessage(local, interaction, form, 0, alive ?? null);
}
