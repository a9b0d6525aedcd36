/** A modal as an application may open it. */

import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  channelSelect,
  mentionableSelect,
  roleSelect,
  stringSelect,
  textDisplay,
  userSelect,
} from './components.ts';
import { choice, complain, list, text, typed, whole } from './rules.ts';

const id = whole(0, 2 ** 31 - 1).nullish();
const customId = text(1, 100);

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: choice([1, 2]),
  /** Only in the old form, in an action row; a Label has it otherwise. */
  label: text(1, 45).nullish(),
  min_length: whole(0, 4000).nullish(),
  max_length: whole(1, 4000).nullish(),
  required: z.boolean().nullish(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});

const groupOption = z.object({
  value: text(1, 100),
  label: text(1, 100),
  description: text(0, 100).nullish(),
  default: z.boolean().nullish(),
});

const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  id,
  custom_id: customId,
  options: list(groupOption, 2, 10).superRefine((options, context) => {
    if (options.filter((option) => option.default).length > 1) {
      complain(context, 'RADIO_GROUP_MULTIPLE_DEFAULTS', 'Only one option may be the default');
    }
  }),
  required: z.boolean().nullish(),
});

const checkboxGroup = z.object({
  type: z.literal(ComponentType.CheckboxGroup),
  id,
  custom_id: customId,
  options: list(groupOption, 1, 10),
  min_values: whole(0, 10).nullish(),
  max_values: whole(1, 10).nullish(),
  required: z.boolean().nullish(),
});

const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: typed([
    textInput,
    stringSelect,
    userSelect,
    roleSelect,
    mentionableSelect,
    channelSelect,
    radioGroup,
    checkboxGroup,
    checkbox,
  ]),
});

const oldRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(typed([textInput]), 1, 1),
});

export const modalForm = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(typed([label, textDisplay, oldRow]), 1, 5),
});

export type ModalForm = z.output<typeof modalForm>;
