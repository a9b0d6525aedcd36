/** A member's typed options made into the option list of an interaction, checked as Discord's client checks them. */

import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import type { OptionValues } from './shapes.ts';

interface Sent {
  name: string;
  type: Option;
  value?: string | number | boolean;
  focused?: true;
  options?: Sent[];
}

/** The loose view of an option that building needs. */
interface Loose {
  name: string;
  type: Option;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
  options?: Loose[];
}

/**
 * The nested options. With `focused` it is an autocomplete: unfinished values pass, and the focused one is marked.
 * Throws a 400 with a sentence for what the member has to correct.
 */
export function sentOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): Sent[] {
  return level((command.options ?? []) as APIApplicationCommandOption[] as Loose[], path, values, focused);
}

function level(
  options: readonly Loose[],
  path: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): Sent[] {
  const [step, ...rest] = path;
  if (step !== undefined) {
    const branch = options.find(({ name, type }) => name === step && type <= Option.SubcommandGroup);
    if (branch === undefined) throw wrong(`There is no subcommand "${step}".`);
    return [{ name: step, type: branch.type, options: level(branch.options ?? [], rest, values, focused) }];
  }
  if (options.some(({ type }) => type <= Option.SubcommandGroup)) throw wrong('Choose a subcommand.');
  for (const name of Object.keys(values)) {
    if (!options.some((option) => option.name === name)) throw wrong(`There is no option "${name}".`);
  }
  return options.flatMap((option) => sent(option, values[option.name], focused));
}

function sent(
  option: Loose,
  value: string | number | boolean | undefined,
  focused: string | undefined,
): Sent[] {
  const { name, type } = option;
  if (name === focused)
    return [{ name, type, value: value === undefined ? '' : String(value), focused: true }];
  if (value === undefined || value === '') {
    if (option.required && focused === undefined) throw wrong(`"${name}" is required.`);
    return [];
  }
  return [{ name, type, value: focused === undefined ? checked(option, value) : value }];
}

function checked(option: Loose, value: string | number | boolean): string | number | boolean {
  const { name, type } = option;
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    throw wrong(`"${name}" must be one of the choices.`);
  }
  switch (type) {
    case Option.String: {
      const length = [...String(value)].length;
      if (length < (option.min_length ?? 0))
        throw wrong(`"${name}" needs at least ${option.min_length} characters.`);
      if (length > (option.max_length ?? 6000))
        throw wrong(`"${name}" may have at most ${option.max_length ?? 6000} characters.`);
      return String(value);
    }
    case Option.Integer:
    case Option.Number: {
      const number = Number(value);
      if (!Number.isFinite(number) || (type === Option.Integer && !Number.isInteger(number))) {
        throw wrong(`"${name}" must be a number.`);
      }
      if (number < (option.min_value ?? -Infinity))
        throw wrong(`"${name}" must be at least ${option.min_value}.`);
      if (number > (option.max_value ?? Infinity))
        throw wrong(`"${name}" may be at most ${option.max_value}.`);
      return number;
    }
    case Option.Boolean:
      if (typeof value !== 'boolean') throw wrong(`"${name}" must be true or false.`);
      return value;
    default:
      return String(value);
  }
}

function wrong(sentence: string): Refusal {
  return new Refusal(400, 0, sentence);
}

/** Every value in the list, however deep, with its option type: users, channels and roles need resolving. */
export function flatOptions(options: readonly Sent[]): Sent[] {
  return options.flatMap((option) => (option.options ? flatOptions(option.options) : [option]));
}
