/** Making, changing and removing messages, whoever does it and for whatever reason. */

import { type APIEmbed, type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { edited, type MessageForm } from './forms/message.ts';
import type { Local } from './local.ts';
import { type Mentions, mentionText, readMentions } from './mentions.ts';
import type { StoredMessage } from './message-log.ts';
import { may, Permission, permissionsIn } from './permissions.ts';
import { storedComponents } from './stored-components.ts';
import { withoutNulls } from './without-nulls.ts';
import { type Place, userOf } from './world.ts';

/** What a sender may set on a new message; everything else in `flags` is Discord's own. */
const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

export interface Draft {
  readonly place: Place;
  readonly authorId: string;
  readonly form: MessageForm;
  readonly type?: MessageType;
  /** The message this one replies to. */
  readonly replyTo?: StoredMessage | undefined;
  /** Ephemeral: the one user who sees it. */
  readonly onlyFor?: string | null;
  /** Flags that only Discord sets: LOADING, EPHEMERAL. */
  readonly ownFlags?: number;
  /** What answers to interactions carry: `interaction_metadata`, `webhook_id`, `application_id`. */
  readonly extra?: Partial<APIMessage>;
}

/** Stores a new message and tells everybody who may know. The form has passed `parseMessage`. */
export function createMessage(local: Local, draft: Draft): StoredMessage {
  const { place, authorId, form, replyTo } = draft;
  const content = form.content?.trim() ?? '';
  const components = storedComponents(form.components ?? [], local.nextId);
  const mentions = mentionsOf(local, draft, content, components);
  const message = {
    id: local.nextId(),
    type: draft.type ?? (replyTo ? MessageType.Reply : MessageType.Default),
    channel_id: place.channel.id,
    content,
    mentions: mentions.users.map((id) => userOf(local.world, id)),
    mention_roles: mentions.roles,
    mention_everyone: mentions.everyone,
    attachments: [],
    embeds: storedEmbeds(form.embeds),
    components,
    timestamp: new Date(local.now()).toISOString(),
    edited_timestamp: null,
    flags: ((form.flags ?? 0) & SETTABLE) | (draft.ownFlags ?? 0),
    author: userOf(local.world, authorId),
    pinned: false,
    tts: false,
    ...(form.nonce != null && { nonce: form.nonce }),
    ...(replyTo && {
      message_reference: reference(replyTo),
      referenced_message: alone(replyTo.message),
    }),
    ...draft.extra,
  } as APIMessage;
  const stored: StoredMessage = {
    message,
    guildId: place.channel.guildId,
    onlyFor: draft.onlyFor ?? null,
  };
  place.channel.log.add(stored);
  local.bus.tell({ type: 'message-created', stored });
  return stored;
}

/** Puts the edited message in place of the old one. The form has passed `parseMessage` against it. */
export function editMessage(local: Local, place: Place, stored: StoredMessage, form: MessageForm): void {
  const old = stored.message;
  const flags = old.flags ?? 0;
  const content = edited(form.content, old.content, '').trim();
  const components =
    form.components === undefined
      ? (old.components ?? [])
      : storedComponents(form.components ?? [], local.nextId);
  const draft = { place, authorId: old.author.id, form };
  const mentions = mentionsOf(local, draft, content, components);
  // The first text of a deferred answer is not an edit to its readers.
  const wasLoading = (flags & MessageFlags.Loading) !== 0;
  const kept = flags & ~(MessageFlags.Loading | MessageFlags.SuppressEmbeds);
  const given = (form.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
  stored.message = {
    ...old,
    content,
    components,
    embeds: form.embeds === undefined ? old.embeds : storedEmbeds(form.embeds),
    mentions: mentions.users.map((id) => userOf(local.world, id)),
    mention_roles: mentions.roles,
    mention_everyone: mentions.everyone,
    flags: kept | given,
    edited_timestamp: wasLoading ? old.edited_timestamp : new Date(local.now()).toISOString(),
  };
  local.bus.tell({ type: 'message-updated', stored });
}

export function deleteMessage(local: Local, place: Place, stored: StoredMessage): void {
  if (place.channel.log.delete(stored.message.id) === undefined) return;
  local.bus.tell({ type: 'message-deleted', stored });
}

function mentionsOf(local: Local, draft: Draft, content: string, components: readonly unknown[]): Mentions {
  const { place, authorId, form, replyTo } = draft;
  const mayAll = may(permissionsIn(local.world, place, authorId), Permission.MentionEveryone);
  const text = mentionText(content, components);
  const found = readMentions(text, form.allowed_mentions, local.world, place.guild, mayAll);
  const pinged = replyTo && pingsReplied(form, replyTo) ? [replyTo.message.author.id] : [];
  return { ...found, users: [...new Set([...found.users, ...pinged])] };
}

/** A reply pings unless told not to. What an application answered to an interaction cannot be pinged. */
function pingsReplied(form: MessageForm, { message }: StoredMessage): boolean {
  if (message.webhook_id !== undefined) return false;
  return form.allowed_mentions ? (form.allowed_mentions.replied_user ?? false) : true;
}

function reference({ message, guildId }: StoredMessage): APIMessage['message_reference'] {
  const { channel_id, id } = message;
  return { type: 0, channel_id, message_id: id, ...(guildId !== null && { guild_id: guildId }) };
}

/** A reply shows what it replies to, but not what that replied to. */
function alone({ referenced_message: _, ...message }: APIMessage): APIMessage {
  return message as APIMessage;
}

function storedEmbeds(embeds: MessageForm['embeds']): APIEmbed[] {
  return (embeds ?? []).map((embed) => {
    const { fields, ...given } = withoutNulls(embed);
    const stored = fields?.map((field) => ({ inline: false, ...field }));
    return { ...given, ...(stored && { fields: stored }), type: 'rich' } as APIEmbed;
  });
}
