/** A reply that everybody sees, with a button for whoever brought it there to take it away again. */

import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { button, type Message, row } from './message.ts';
import { customId, readCustomId } from './press.ts';
import type { Words } from './words/index.ts';

/** Takes an answer away, for `who` brought it there. */
export const deleteButton = (who: string, words: Words) =>
  button(words.delete, customId({ action: 'delete', asker: who }));

/** Puts a private card before everybody. */
export const shareButton = ({ id }: { readonly id: string }, words: Words) =>
  button(words.share, customId({ action: 'share', corpus: id, message: '' }));

/** `who` may delete it, if nobody may yet: the button stands behind the last ones, or in a row of its own. */
export function forEverybody(message: Message, who: string, words: Words): Message {
  if (message.components.some(deletes)) return { ...message, seenBy: 'channel' };
  const remove = deleteButton(who, words);
  const last = message.components.at(-1);
  if (last?.type !== ComponentType.Container)
    return { ...message, seenBy: 'channel', components: [...message.components, ...topRow(remove)] };
  const end = last.components.at(-1);
  const components =
    end?.type === ComponentType.ActionRow
      ? [...last.components.slice(0, -1), { ...end, components: [...end.components, remove] }]
      : [...last.components, ...row(remove)];
  return {
    ...message,
    seenBy: 'channel',
    components: [...message.components.slice(0, -1), { ...last, components }],
  };
}

function topRow(remove: ReturnType<typeof button>): APIMessageTopLevelComponent[] {
  return [{ type: ComponentType.ActionRow, components: [remove] }];
}

function deletes(component: APIMessageTopLevelComponent): boolean {
  if (component.type === ComponentType.ActionRow)
    return component.components.some(
      (part) => 'custom_id' in part && readCustomId(part.custom_id)?.action === 'delete',
    );
  return (
    component.type === ComponentType.Container &&
    component.components.some((part) => part.type === ComponentType.ActionRow && deletes(part))
  );
}

/** Without the buttons of an action; a row that is left empty goes with them. */
export function withoutButton(
  component: APIMessageTopLevelComponent,
  action: string,
): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  const components = component.components.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const left = part.components.filter(
      (one) => !('custom_id' in one && readCustomId(one.custom_id)?.action === action),
    );
    return left.length > 0 ? [{ ...part, components: left }] : [];
  });
  return { ...component, components };
}
