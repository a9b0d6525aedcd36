/** Interactions from the member's click to the bot's answer: who may answer, with what, and until when. */

import {
  InteractionResponseType as Answer,
  type APIMessage,
  type InteractionType,
  MessageFlags,
  MessageType,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { answersTo, callbackForm, choicesForm } from './forms/callback.ts';
import { type MessageForm, parseMessage } from './forms/message.ts';
import { modalForm } from './forms/modal.ts';
import { parseForm } from './forms/parse.ts';
import type { Local } from './local.ts';
import type { Modal, Outcome } from './members/shapes.ts';
import type { Authorization } from './members/usable.ts';
import type { StoredMessage } from './message-log.ts';
import { createMessage, editMessage } from './messages.ts';
import { alreadyAcknowledged, unknownInteraction } from './refusal.ts';
import { type Place, userOf } from './world.ts';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly place: Place;
  readonly userId: string;
  readonly startedAt: number;
  /** The message whose button, select or modal this is. */
  readonly source: StoredMessage | null;
  /** `interaction_metadata` of the answers. */
  readonly metadata: object;
  /** The command with its subcommand, `digest setup`: shown above the answer. `null`: not a command. */
  readonly command: string | null;
  readonly answerType: MessageType;
  readonly authorization: Authorization;
  /** The modal the first answer opened. */
  modal: Modal | null;
  /** The message the first answer made or changed. */
  original: StoredMessage | null;
  state: 'waiting' | 'answered' | 'given up';
  followUps: number;
}

export interface Interactions {
  /** Waits until the bot has answered or its time is over. `send` hands the interaction to the bot. */
  start(interaction: Interaction, send: () => void): Promise<Outcome>;
  /** The bot's first answer. Throws a `Refusal` as Discord would refuse it. */
  answer(id: string, token: string, body: unknown): { interaction: Interaction; type: Answer };
  byId(id: string): Interaction | undefined;
  /** By token, while the token lives. */
  byToken(token: string): Interaction | undefined;
}

export function createInteractions(local: () => Local): Interactions {
  // Both in order of time, so that what has expired is always in front.
  const ids = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const waiting = new Map<string, (outcome: Outcome) => void>();

  const expired = ({ startedAt }: Interaction) => startedAt + local().knobs.tokenMs <= local().now();
  const forgetOld = () => {
    for (const interaction of ids.values()) {
      if (!expired(interaction)) return;
      ids.delete(interaction.id);
      tokens.delete(interaction.token);
    }
  };
  const finish = (interaction: Interaction, state: Interaction['state'], outcome: Outcome) => {
    interaction.state = state;
    waiting.get(interaction.id)?.(outcome);
    waiting.delete(interaction.id);
  };

  return {
    start: (interaction, send) =>
      new Promise((resolve) => {
        forgetOld();
        ids.set(interaction.id, interaction);
        tokens.set(interaction.token, interaction);
        const giveUp = () => finish(interaction, 'given up', { kind: 'no answer' });
        const timer = setTimeout(giveUp, local().knobs.answerMs);
        waiting.set(interaction.id, (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        });
        send();
      }),
    answer: (id, token, body) => {
      const interaction = ids.get(id);
      if (interaction === undefined || interaction.token !== token) throw unknownInteraction();
      if (interaction.state === 'given up' || expired(interaction)) throw unknownInteraction();
      if (interaction.state === 'answered') throw alreadyAcknowledged();
      const fromMessage = interaction.source !== null;
      const { type, data } = parseForm(callbackForm(answersTo(interaction.type, fromMessage)), body);
      finish(interaction, 'answered', applyAnswer(local(), interaction, type, data));
      return { interaction, type };
    },
    byId: (id) => ids.get(id),
    byToken: (token) => {
      const interaction = tokens.get(token);
      return interaction === undefined || expired(interaction) ? undefined : interaction;
    },
  };
}

/** Does what the answer says. Throws before anything is changed when the answer is malformed. */
function applyAnswer(local: Local, interaction: Interaction, type: Answer, data: unknown): Outcome {
  const body = data ?? {};
  switch (type) {
    case Answer.ChannelMessageWithSource: {
      interaction.original = answerMessage(local, interaction, parseMessage(body, undefined, ['data']));
      return { kind: 'message', message: interaction.original.message };
    }
    case Answer.DeferredChannelMessageWithSource: {
      const { flags } = body as { flags?: number };
      const form = { flags: flags ?? 0 } as MessageForm;
      interaction.original = answerMessage(local, interaction, form, MessageFlags.Loading);
      return { kind: 'message', message: interaction.original.message };
    }
    case Answer.DeferredMessageUpdate:
      interaction.original = interaction.source;
      return { kind: 'acknowledged' };
    case Answer.UpdateMessage: {
      const source = interaction.source!;
      editMessage(local, interaction.place, source, parseMessage(body, existingOf(source), ['data']));
      interaction.original = source;
      return { kind: 'message', message: source.message };
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

/** Posts an answer or a follow-up in the name of the application. A pressed button's message is replied to. */
export function answerMessage(
  local: Local,
  interaction: Interaction,
  form: MessageForm,
  ownFlags = 0,
  replyTo: StoredMessage | null = interaction.source,
): StoredMessage {
  const { application } = local.world;
  const ephemeral =
    interaction.authorization.forcedPrivate || ((form.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
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
export function callbackResponse(
  interaction: Interaction,
  type: Answer,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const { id, original, place } = interaction;
  const shown =
    type === Answer.ChannelMessageWithSource ||
    type === Answer.DeferredChannelMessageWithSource ||
    type === Answer.UpdateMessage;
  const flags = original?.message.flags ?? 0;
  return {
    interaction: {
      id,
      type: interaction.type,
      channel_id: place.channel.id,
      ...(place.channel.guildId !== null && { guild_id: place.channel.guildId }),
      ...(original !== null && {
        response_message_id: original.message.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    ...(shown && original !== null && { resource: { type, message: original.message } }),
  } as unknown as RESTPostAPIInteractionCallbackWithResponseResult;
}
