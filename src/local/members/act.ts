/** What a member does, as the part of an interaction that depends on its kind. */

import {
  type ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import { type AnyComponent, walk } from '../forms/layout.ts';
import type { Authorization } from '../interaction.ts';
import type { Local } from '../local.ts';
import type { StoredMessage } from '../message-log.ts';
import { Refusal } from '../refusal.ts';
import type { Place } from '../world.ts';
import { submittedComponents } from './modal-fields.ts';
import { flatOptions, sentOptions } from './options.ts';
import { resolved } from './resolved.ts';
import type { Invocation } from './shapes.ts';
import { authorize, authorizedBy, usableCommands } from './usable.ts';

export interface Act {
  readonly type: InteractionType;
  readonly data: object;
  readonly authorization: Authorization;
  /** Id of the message it happens on. */
  readonly source: string | null;
  readonly answerType: MessageType;
  readonly command: string | null;
  /** Fields of `interaction_metadata` beyond the usual. */
  readonly metadata?: object;
}

/** Throws a 400 or 404 with a sentence for what the member cannot do. */
export function actOf(local: Local, place: Place, userId: string, invocation: Invocation): Act {
  switch (invocation.kind) {
    case 'command':
    case 'autocomplete': {
      const command = usable(local, place, userId, invocation.command);
      const focused = invocation.kind === 'autocomplete' ? invocation.focused : undefined;
      const options = sentOptions(command, invocation.path ?? [], invocation.options ?? {}, focused);
      const complete = invocation.kind === 'command';
      return {
        type: complete ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete,
        data: { ...commandData(command), options, ...resolved(local, place, flatOptions(options)) },
        authorization: authorize(local, place, userId, command)!,
        source: null,
        command: [command.name, ...(invocation.path ?? [])].join(' '),
        answerType: MessageType.ChatInputCommand,
      };
    }
    case 'message command': {
      const command = usable(local, place, userId, invocation.command);
      const { message } = seen(place, userId, invocation.message);
      return {
        type: InteractionType.ApplicationCommand,
        data: {
          ...commandData(command),
          target_id: message.id,
          resolved: { messages: { [message.id]: message } },
        },
        authorization: authorize(local, place, userId, command)!,
        source: null,
        command: command.name,
        answerType: MessageType.ContextMenuCommand,
        metadata: { target_message_id: message.id },
      };
    }
    case 'component':
      return componentDeed(local, place, userId, invocation);
    case 'modal':
      return modalDeed(local, userId, invocation);
  }
}

function usable(local: Local, place: Place, userId: string, id: string) {
  const command = usableCommands(local, place, userId).find((each) => each.id === id);
  if (command === undefined) throw new Refusal(404, 0, 'You cannot use this command here.');
  return command;
}

function commandData({
  id,
  name,
  type,
  guild_id,
}: {
  id: string;
  name: string;
  type: ApplicationCommandType;
  guild_id?: string;
}) {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

/** A message of the channel as far as the member can see it. */
export function seen(place: Place, userId: string, id: string): StoredMessage {
  const stored = place.channel.log.get(id);
  if (stored === undefined || (stored.onlyFor !== null && stored.onlyFor !== userId)) {
    throw new Refusal(404, 0, 'There is no such message.');
  }
  return stored;
}

function componentDeed(
  local: Local,
  place: Place,
  userId: string,
  { message: id, custom_id, values }: Extract<Invocation, { kind: 'component' }>,
): Act {
  const source = seen(place, userId, id);
  const all = [...walk((source.message.components ?? []) as AnyComponent[])];
  const found = all.find(({ component }) => component.custom_id === custom_id)?.component;
  const component = found as (AnyComponent & { id?: number; disabled?: boolean }) | undefined;
  if (component === undefined || component.disabled) throw new Refusal(404, 0, 'This cannot be pressed.');
  const isButton = component.type === ComponentType.Button;
  const metadata = source.message.interaction_metadata as unknown as
    | { authorizing_integration_owners: Record<string, string> }
    | undefined;
  const owners = metadata?.authorizing_integration_owners ?? { 0: place.guild?.id ?? '0' };
  return {
    type: InteractionType.MessageComponent,
    data: {
      component_type: component.type,
      custom_id,
      id: component.id,
      ...(!isButton && { values: checkedValues(component, values ?? []) }),
    },
    authorization: authorizedBy(local, place, userId, owners),
    source: source.message.id,
    command: null,
    answerType: MessageType.Reply,
    metadata: { interacted_message_id: source.message.id },
  };
}

function checkedValues(component: AnyComponent, values: readonly string[]): readonly string[] {
  const {
    options,
    min_values = 1,
    max_values = 1,
  } = component as {
    options?: { value: string }[];
    min_values?: number;
    max_values?: number;
  };
  const known =
    options === undefined || values.every((value) => options.some((each) => each.value === value));
  if (!known || values.length < min_values || values.length > max_values) {
    throw new Refusal(400, 0, 'Choose among the options.');
  }
  return values;
}

function modalDeed(
  local: Local,
  userId: string,
  { interaction: id, fields }: Extract<Invocation, { kind: 'modal' }>,
): Act {
  const opener = local.interactions.byId(id);
  if (opener === undefined || opener.modal === null || opener.userId !== userId) {
    throw new Refusal(404, 0, 'This form is no longer open.');
  }
  return {
    type: InteractionType.ModalSubmit,
    data: { custom_id: opener.modal.custom_id, components: submittedComponents(opener.modal, fields) },
    authorization: opener.authorization,
    source: opener.source,
    command: null,
    answerType: opener.source ? MessageType.Reply : MessageType.ChatInputCommand,
    metadata: { triggering_interaction_metadata: opener.metadata },
  };
}
