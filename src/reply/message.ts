/** A reply as a plain value: Components V2 and who may see it; sending it is somebody else's work. */

import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { CHOICE_LIMIT, LABEL_LIMIT } from './limits.ts';

/** What is sent, in parts. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** `asker`: only the person who asked sees it. */
  readonly seenBy: 'channel' | 'asker';
  /** Sent after it. */
  readonly followedBy?: Message;
  /** What it is sent for, and only once however often it is asked for. */
  readonly once?: string;
}

/** `id` marks a text that a later button press reads back from the message. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A button whose press carries everything needed in `customId`. */
export function button(
  label: string,
  customId: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label: label.slice(0, LABEL_LIMIT), custom_id: customId };
}

/** A text with a button at its side. */
export function section(content: string, accessory: APIButtonComponentWithCustomId): APIComponentInContainer {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

/** One choice out of several, each with a word on what it is; throws on more than Discord takes. */
export function select(
  placeholder: string,
  customId: string,
  options: readonly APISelectMenuOption[],
): APIComponentInContainer {
  if (options.length > CHOICE_LIMIT) throw new RangeError(`${options.length} choices`);
  return {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.StringSelect, custom_id: customId, placeholder, options: [...options] },
    ],
  };
}

/** A row of up to five buttons; nothing when there is none. */
export function row(...buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** A thin line between two parts of a card. */
export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator };
}

/** One framed message. */
export function card(seenBy: Message['seenBy'], ...components: readonly APIComponentInContainer[]): Message {
  return { seenBy, components: [{ type: ComponentType.Container, components: once(components) }] };
}

/** Discord takes no button twice in one message: a text beside one that is there already stands alone. */
function once(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Set<string>();
  const shown: APIComponentInContainer[] = [];
  for (const component of components) {
    if (component.type === ComponentType.Section && 'custom_id' in component.accessory) {
      const { custom_id } = component.accessory;
      if (seen.has(custom_id)) {
        shown.push(...component.components);
        continue;
      }
      seen.add(custom_id);
    }
    shown.push(component);
  }
  return shown;
}

/** A short unframed message. */
export function note(seenBy: Message['seenBy'], content: string): Message {
  return { seenBy, components: [text(content)] };
}
