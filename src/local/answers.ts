/** What an application's answers do: messages made and changed, forms opened, choices offered. */

import {
  InteractionResponseType as Answer,
  type APIMessage,
  type RESTPostAPIInteractionCallbackWithResponseResult as CallbackResponse,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { choicesForm } from './forms/callback.ts';
import { type MessageForm, parseMessage } from './forms/message.ts';
import { modalForm } from './forms/modal.ts';
import { parseForm } from './forms/parse.ts';
import type { Interaction } from './interaction.ts';
import type { Local } from './local.ts';
import type { Modal, Outcome } from './members/shapes.ts';
import type { StoredMessage } from './message-log.ts';
import { createMessage, editMessage } from './messages.ts';
import { unknownMessage } from './refusal.ts';
import { userOf } from './world.ts';

/** Does what the first answer says. Throws before anything is changed when the answer is malformed. */
export function applyAnswer(local: Local, interaction: Interaction, type: Answer, data: unknown): Outcome {
  const body = data ?? {};
  const shows = ({ message }: StoredMessage): Outcome => {
    interaction.original = message.id;
    return { kind: 'message', message };
  };
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return shows(answerMessage(local, interaction, parseMessage(body, undefined, ['data'])));
    case Answer.DeferredChannelMessageWithSource: {
      const { flags } = body as { flags?: number };
      const form = { flags: flags ?? 0 } as MessageForm;
      return shows(answerMessage(local, interaction, form, { ownFlags: MessageFlags.Loading }));
    }
    case Answer.DeferredMessageUpdate:
      interaction.original = interaction.source;
      return { kind: 'acknowledged' };
    case Answer.UpdateMessage: {
      const source = messageNamed(interaction, interaction.source);
      editMessage(local, interaction.place, source, parseMessage(body, existingOf(source), ['data']));
      return shows(source);
    }
    case Answer.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: parseForm(choicesForm, body, ['data']).choices };
    case Answer.Modal: {
      const modal = parseForm(modalForm, body, ['data']) as Modal;
      interaction.modal = modal;
      return { kind: 'modal', modal };
    }
    default:
      return { kind: 'acknowledged' };
  }
}

/** The interaction's message of this id. Throws 10008 when there is none, or no longer. */
export function messageNamed({ place }: Interaction, id: string | null): StoredMessage {
  const stored = id === null ? undefined : place.channel.log.get(id);
  if (stored === undefined) throw unknownMessage();
  return stored;
}

interface Manner {
  /** Flags that only Discord sets. */
  readonly ownFlags?: number;
  /** `null`: no reply. Without it, the message whose button was pressed is replied to. */
  readonly replyTo?: StoredMessage | null;
}

/** Posts an answer or a follow-up in the name of the application. */
export function answerMessage(
  local: Local,
  interaction: Interaction,
  form: MessageForm,
  { ownFlags = 0, replyTo = sourceOf(interaction) }: Manner = {},
): StoredMessage {
  const { application } = local.world;
  const wantsPrivate = ((form.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const ephemeral = interaction.authorization.forcedPrivate || wantsPrivate;
  return createMessage(local, {
    place: interaction.place,
    authorId: application.id,
    form: { allowed_mentions: { parse: ['users'] }, ...form },
    type: replyTo ? MessageType.Reply : interaction.answerType,
    replyTo: replyTo ?? undefined,
    onlyFor: ephemeral ? interaction.userId : null,
    ownFlags: ownFlags | (ephemeral ? MessageFlags.Ephemeral : 0),
    extra: {
      application_id: application.id,
      webhook_id: application.id,
      interaction_metadata: interaction.metadata as NonNullable<APIMessage['interaction_metadata']>,
      ...(interaction.command !== null && !replyTo && { interaction: usedCommand(local, interaction) }),
    },
  });
}

function sourceOf({ place, source }: Interaction): StoredMessage | null {
  return (source === null ? undefined : place.channel.log.get(source)) ?? null;
}

/** The older form of the metadata, which still names the command. */
function usedCommand(local: Local, { id, type, command, userId }: Interaction) {
  return { id, type, name: command ?? '', user: userOf(local.world, userId) };
}

/** The message as `parseMessage` wants to know it. */
export function existingOf({ message }: StoredMessage) {
  const { flags, content, embeds, components } = message;
  return { flags: flags ?? 0, content, embeds, components: components ?? [] };
}

/** The body of a callback that asked for it with `?with_response=true`. */
export function callbackResponse(interaction: Interaction, type: Answer): CallbackResponse {
  const { id, original, place } = interaction;
  const message = original === null ? undefined : place.channel.log.get(original)?.message;
  const flags = message?.flags ?? 0;
  const shown = [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.UpdateMessage,
  ].includes(type);
  return {
    interaction: {
      id,
      type: interaction.type,
      channel_id: place.channel.id,
      ...(place.channel.guildId !== null && { guild_id: place.channel.guildId }),
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    ...(shown && message && { resource: { type, message } }),
  } as unknown as CallbackResponse;
}
