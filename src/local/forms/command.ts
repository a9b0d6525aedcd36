/** An application command as a bot may register it. */

import {
  ApplicationCommandType,
  Locale,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { choice, complain, list, text, whole } from './rules.ts';

/** Characters over all names, descriptions and choice values of a command, in its longest language. */
const MAX_COMMAND_SIZE = 8000;

/** What Discord lets a slash command's name be made of. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES = Object.values(Locale);

const typedName = text(1, 32).superRefine((name, context) => {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    complain(context, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
});

function translations(word: z.ZodType<string>) {
  return z.partialRecord(z.string(), word.nullable()).superRefine((value, context) => {
    for (const locale of Object.keys(value)) {
      if (LOCALES.includes(locale as Locale)) continue;
      const message = `Value must be one of (${LOCALES.map((each) => `'${each}'`).join(', ')}).`;
      complain(context, 'BASE_TYPE_CHOICES', message, [locale]);
    }
  });
}

const description = text(1, 100);
const words = {
  name: typedName,
  name_localizations: translations(typedName).nullish(),
  description,
  description_localizations: translations(description).nullish(),
};

const optionChoice = z.object({
  name: text(1, 100),
  name_localizations: translations(text(1, 100)).nullish(),
  value: z.union([text(1, 100), z.number()]),
});

const plainOption = z
  .object({
    ...words,
    type: choice([3, 4, 5, 6, 7, 8, 9, 10, 11]),
    required: z.boolean().nullish(),
    choices: list(optionChoice, 0, 25).nullish(),
    autocomplete: z.boolean().nullish(),
    min_length: whole(0, 6000).nullish(),
    max_length: whole(1, 6000).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    channel_types: z.array(whole(0, 16)).nullish(),
  })
  .superRefine((option, context) => {
    if (option.autocomplete && option.choices?.length) {
      const message = 'Autocomplete and choices are mutually exclusive';
      complain(context, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_EXCLUSIVE', message);
    }
    for (const [place, each] of (option.choices ?? []).entries()) {
      if ((typeof each.value === 'string') === (option.type === Option.String)) continue;
      const message = `Value "${each.value}" is not ${option.type === Option.String ? 'string' : 'int'}.`;
      complain(context, 'NUMBER_TYPE_COERCE', message, ['choices', place, 'value']);
    }
  });

const plainOptions = list(plainOption, 0, 25).superRefine(checkOrder);
const subcommand = z.object({
  ...words,
  type: z.literal(Option.Subcommand),
  options: plainOptions.nullish(),
});
const group = z.object({
  ...words,
  type: z.literal(Option.SubcommandGroup),
  options: list(subcommand, 1, 25).superRefine(checkOrder),
});

const anyOption = z.unknown().transform((value, context) => {
  const type = (value as { type?: unknown } | null)?.type;
  const form =
    type === Option.Subcommand ? subcommand : type === Option.SubcommandGroup ? group : plainOption;
  const result = form.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.issues.push(issue as never);
  return z.NEVER;
});

/** Options in order: required ones first, no name twice, subcommands only among themselves. */
function checkOrder(
  options: readonly { name: string; type: number; required?: boolean | null | undefined }[],
  context: z.core.$RefinementCtx<unknown>,
): void {
  const names = new Set<string>();
  let optional = false;
  const nested = options.filter(({ type }) => type <= Option.SubcommandGroup).length;
  for (const [place, { name, required }] of options.entries()) {
    if (names.has(name)) {
      complain(context, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name is already used', [
        place,
        'name',
      ]);
    }
    names.add(name);
    if (required && optional) {
      const message = 'Required options must be placed before non-required options';
      complain(context, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message, [place]);
    }
    optional ||= !required;
  }
  if (nested > 0 && nested < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    complain(context, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

const common = {
  default_member_permissions: z.union([z.string(), z.number().int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(choice([0, 1, 2])).nullish(),
  integration_types: z.array(choice([0, 1])).nullish(),
  nsfw: z.boolean().nullish(),
};

const slashCommand = z.object({
  ...words,
  ...common,
  type: z.literal(ApplicationCommandType.ChatInput).nullish(),
  options: list(anyOption, 0, 25)
    .superRefine((options, context) => checkOrder(options, context))
    .nullish(),
});

const menuCommand = z.object({
  ...common,
  type: choice([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: text(1, 32),
  name_localizations: translations(text(1, 32)).nullish(),
  description: text(0, 0).nullish(),
  options: list(z.unknown(), 0, 0).nullish(),
});

/** Whichever form the body's `type` asks for; checked as one so that paths stay Discord's. */
export const commandForm = z
  .unknown()
  .transform((value, context): SlashCommandForm | MenuCommandForm => {
    const type = (value as { type?: unknown } | null)?.type ?? ApplicationCommandType.ChatInput;
    const form = type === ApplicationCommandType.ChatInput ? slashCommand : menuCommand;
    const result = (form as typeof slashCommand).safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.issues.push(issue as never);
    return z.NEVER;
  })
  .superRefine((command, context) => {
    if (sizeOf(command) > MAX_COMMAND_SIZE) {
      const message = `Command exceeds maximum size (${MAX_COMMAND_SIZE})`;
      complain(context, 'APPLICATION_COMMAND_TOO_LARGE', message);
    }
  });

export type SlashCommandForm = z.output<typeof slashCommand>;
export type MenuCommandForm = z.output<typeof menuCommand>;
export type CommandForm = z.output<typeof commandForm>;

interface Sized {
  readonly name?: string;
  readonly name_localizations?: Record<string, string | null | undefined> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Record<string, string | null | undefined> | null | undefined;
  readonly value?: string | number;
  readonly options?: readonly unknown[] | null | undefined;
  readonly choices?: readonly unknown[] | null | undefined;
}

/** Discord counts, for each text, its longest translation. */
function sizeOf(part: Sized): number {
  const longest = (word: string | null | undefined, translated: Sized['name_localizations']) =>
    Math.max(0, ...[word, ...Object.values(translated ?? {})].map((each) => each?.length ?? 0));
  const own =
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (part.value === undefined ? 0 : String(part.value).length);
  const nested = [...(part.options ?? []), ...(part.choices ?? [])] as Sized[];
  return nested.reduce((sum, each) => sum + sizeOf(each), own);
}
