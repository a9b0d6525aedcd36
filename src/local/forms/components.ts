/** The components a message may hold, one by one, as Discord's component reference gives them. */

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { choice, complain, list, snowflake, text, typed, whole } from './rules.ts';

const id = whole(0, 2 ** 31 - 1).nullish();
const customId = text(1, 100);

export const emoji = z.object({
  id: snowflake.nullish(),
  name: text(0, 32).nullish(),
  animated: z.boolean().nullish(),
});

/** Media by address. Attachments are not part of the local Discord. */
const media = z.object({ url: text(1, 2048) });

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: choice([1, 2, 3, 4, 5, 6]),
    label: text(0, 80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: text(1, 512).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const { custom_id, url, style } = value;
    if (custom_id && url) {
      const code = 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE';
      complain(context, code, 'A custom id and url cannot both be specified', ['custom_id']);
    } else if (style === ButtonStyle.Link && !url) {
      complain(context, 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required', ['url']);
    } else if (style !== ButtonStyle.Link && style !== ButtonStyle.Premium && !custom_id) {
      complain(context, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required', ['custom_id']);
    }
    if (style !== ButtonStyle.Premium && !value.label && !value.emoji) {
      complain(context, 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required', ['label']);
    }
  });

const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const anySelect = {
  id,
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: whole(0, 25).nullish(),
  max_values: whole(1, 25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

/** Shared with modals, where selects stand in labels. */
export const stringSelect = z
  .object({ type: z.literal(ComponentType.StringSelect), ...anySelect, options: list(selectOption, 1, 25) })
  .superRefine(({ options }, context) => {
    const seen = new Set<string>();
    for (const [place, { value }] of options.entries()) {
      if (seen.has(value)) {
        const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
        complain(context, code, 'The specified option value is already used', ['options', place, 'value']);
      }
      seen.add(value);
    }
  });

const defaults = z.array(z.object({ id: snowflake, type: choice(['user', 'role', 'channel']) })).nullish();
const entitySelect = <Type extends ComponentType>(type: Type) =>
  z.object({ type: z.literal(type), ...anySelect, default_values: defaults });

export const userSelect = entitySelect(ComponentType.UserSelect);
export const roleSelect = entitySelect(ComponentType.RoleSelect);
export const mentionableSelect = entitySelect(ComponentType.MentionableSelect);
export const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...anySelect,
  channel_types: z.array(whole(0, 16)).nullish(),
  default_values: defaults,
});

/** A row is five units wide: a button takes one, a select all five. */
const ROW_WIDTH = 5;

export const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(
      typed([button, stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect]),
      1,
      ROW_WIDTH,
    ),
  })
  .superRefine(({ components }, context) => {
    let width = 0;
    for (const [place, { type }] of components.entries()) {
      width += type === ComponentType.Button ? 1 : ROW_WIDTH;
      if (width > ROW_WIDTH) {
        const message = 'The specified component exceeds the maximum width';
        complain(context, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, ['components', place]);
      }
    }
  });

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, 4000),
});

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(typed([textDisplay]), 1, 3),
  accessory: typed([button, thumbnail]),
});

const galleryItem = z.object({
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(galleryItem, 1, 10),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: media,
  spoiler: z.boolean().nullish(),
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().nullish(),
  spacing: choice([1, 2]).nullish(),
});

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: list(typed([actionRow, section, textDisplay, mediaGallery, file, separator]), 1, 40),
  accent_color: whole(0, 0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
});

/** What may stand at the top of a message without IS_COMPONENTS_V2. */
export const classicComponents = list(typed([actionRow]), 0, 5);

/** What may stand at the top of a message with IS_COMPONENTS_V2. */
export const layoutComponents = list(
  typed([actionRow, section, textDisplay, mediaGallery, file, separator, container]),
  0,
  40,
);

export type LayoutComponent = z.output<typeof layoutComponents>[number];
