/** The body of a message, as it is created, edited, or given as the answer to an interaction. */

import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Complaint, emptyMessage, invalidForm } from '../refusal.ts';
import { classicComponents, layoutComponents } from './components.ts';
import { embedComplaints, embeds } from './embeds.ts';
import { type AnyComponent, layoutComplaints } from './layout.ts';
import { parseForm } from './parse.ts';
import { choice, complain, list, snowflake, text, whole } from './rules.ts';

const MENTION_KINDS = ['users', 'roles', 'everyone'] as const;

const allowedMentions = z
  .object({
    parse: z.array(choice(MENTION_KINDS)).nullish(),
    users: list(snowflake, 0, 100).nullish(),
    roles: list(snowflake, 0, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (value.parse?.includes(kind) && value[kind]?.length) {
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        complain(context, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
      }
    }
  });

const reference = z.object({
  type: choice([0]).nullish(),
  message_id: snowflake.nullish(),
  channel_id: snowflake.nullish(),
  guild_id: snowflake.nullish(),
  fail_if_not_exists: z.boolean().nullish(),
});

const base = {
  content: text(0, 2000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: whole(0, 2 ** 31 - 1).nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([text(0, 25), z.number().int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: reference.nullish(),
};

const classicForm = z.object({ ...base, components: classicComponents.nullish() });
const layoutForm = z.object({ ...base, components: layoutComponents.nullish() });

/** A message body that passed every rule which needs no look at the world. */
export type MessageForm = z.output<typeof layoutForm>;

export interface Existing {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
}

const NOTHING: Existing = { flags: 0, content: '', embeds: [], components: [] };

/**
 * Reads a message body. `existing` is the message that it changes; without one the body makes a new message.
 * Throws 50035 for what is malformed and 50006 for a message that shows nothing.
 */
export function parseMessage(
  body: unknown,
  existing: Existing = NOTHING,
  prefix: readonly PropertyKey[] = [],
): MessageForm {
  const { flags } = parseForm(z.object({ flags: base.flags }), body, prefix);
  // The flag must be given again with every edit that brings layout components.
  const form = isLayout(flags ?? 0) ? layoutForm : classicForm;
  const message = parseForm(form, body, prefix) as MessageForm;
  const found = [
    ...legacyComplaints(message, existing, prefix),
    ...layoutComplaints((message.components ?? []) as AnyComponent[], prefix),
    ...embedComplaints(message.embeds ?? [], prefix),
  ];
  if (found.length > 0) throw invalidForm(found);
  if (showsNothing(message, existing)) throw emptyMessage();
  return message;
}

export function isLayout(flags: number): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** The field after an edit: given, cleared with `null`, or left as it was. */
export function edited<Value, Empty>(
  given: Value | null | undefined,
  old: Value,
  empty: Empty,
): Value | Empty {
  if (given === undefined) return old;
  return given ?? empty;
}

/** A layout message has no `content` and no `embeds`; an edit into one must clear them. */
function legacyComplaints(
  message: MessageForm,
  existing: Existing,
  prefix: readonly PropertyKey[],
): Complaint[] {
  if (!isLayout((message.flags ?? 0) | existing.flags)) return [];
  const left = {
    content: edited(message.content, existing.content, ''),
    embeds: edited<readonly unknown[], readonly unknown[]>(message.embeds, existing.embeds, []),
  };
  return (['content', 'embeds'] as const)
    .filter((field) => left[field].length > 0)
    .map((field) => ({
      path: [...prefix, field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

function showsNothing(message: MessageForm, existing: Existing): boolean {
  const content = edited(message.content, existing.content, '');
  const shownEmbeds = edited<readonly unknown[], readonly unknown[]>(message.embeds, existing.embeds, []);
  const components = edited<readonly unknown[], readonly unknown[]>(
    message.components,
    existing.components,
    [],
  );
  return content.trim() === '' && shownEmbeds.length === 0 && components.length === 0;
}
