/** Answering interactions: the first answer, its changes, and follow-ups. The token in the address is the right. */

import { MessageFlags } from 'discord-api-types/v10';
import { answerMessage, callbackResponse, existingOf, messageNamed } from '../answers.ts';
import { parseMessage } from '../forms/message.ts';
import type { Interaction } from '../interaction.ts';
import type { Local } from '../local.ts';
import type { StoredMessage } from '../message-log.ts';
import { deleteMessage, editMessage } from '../messages.ts';
import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from '../refusal.ts';
import { type Call, nothing, ok, type Route } from './route.ts';

const HOOK = '/webhooks/:application/:token';

/** Discord's usual five requests in two seconds per token. */
const HOOK_LIMIT = { requests: 5, windowMs: 2_000 };

/** An application that only the user has installed may follow up this often. */
const USER_INSTALL_FOLLOW_UPS = 5;

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
    handle: (local, call) => ok(ownMessage(local, hookOf(local, call), call).message),
  },
  {
    method: 'PATCH',
    path: `${HOOK}/messages/:message`,
    access: 'open',
    limit: HOOK_LIMIT,
    handle: (local, call) => {
      const interaction = hookOf(local, call);
      const stored = ownMessage(local, interaction, call);
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
      deleteMessage(local, interaction.place, ownMessage(local, interaction, call));
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

function ownMessage(local: Local, interaction: Interaction, { params }: Call): StoredMessage {
  const id = params.message === '@original' ? interaction.original : (params.message ?? null);
  const stored = messageNamed(interaction, id);
  if (stored.message.author.id !== local.world.application.id) throw unknownMessage();
  return stored;
}

/** A follow-up. The first one after a deferral becomes the deferred message itself. */
function followUp(local: Local, interaction: Interaction, body: unknown): StoredMessage {
  const form = parseMessage(body);
  const { original, place, authorization } = interaction;
  const first = original === null ? undefined : place.channel.log.get(original);
  if (first && ((first.message.flags ?? 0) & MessageFlags.Loading) !== 0) {
    editMessage(local, place, first, form);
    return first;
  }
  if (authorization.byUserOnly && interaction.followUps >= USER_INSTALL_FOLLOW_UPS) throw tooManyFollowUps();
  interaction.followUps++;
  return answerMessage(local, interaction, form, { replyTo: first ?? null });
}
