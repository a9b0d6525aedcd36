/** The options of a command while they are filled in: what was typed, and what of it counts. */

import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValues } from '../members/shapes.ts';
import { nameIn } from './entries.ts';

export interface Typed {
  readonly text: string;
  /** Set once something was picked from a list. */
  readonly value?: string | number | boolean;
}

export type TypedOptions = Readonly<Record<string, Typed>>;

/**
 * What was typed behind the name of a command: `time:9:00 zone:Europe/Kyiv`. Words that no option's name stands before are
 * of the first one that is required.
 */
export function typedBehind(
  options: readonly APIApplicationCommandBasicOption[],
  behind: string,
  locale: string,
): TypedOptions {
  const called = new Map(
    options.flatMap((option) => [option.name, nameIn(locale, option)].map((name) => [name, option.name])),
  );
  const names =
    called.size === 0
      ? []
      : [...behind.matchAll(RegExp(`(?:^|\\s)(${[...called.keys()].join('|')}):`, 'gu'))];
  const said = (from: number, to?: number): Typed => ({ text: behind.slice(from, to).trimStart() });
  const typed: Record<string, Typed> = {};
  const first = options.find(({ required }) => required);
  const before = said(0, names[0]?.index);
  if (first !== undefined && before.text !== '') typed[first.name] = before;
  for (const [i, name] of names.entries())
    typed[called.get(name[1]!)!] = said(name.index + name[0].length, names[i + 1]?.index);
  return typed;
}

const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;
/** Types whose value must come from the list: boolean, user, channel, role, mentionable. */
const FROM_LIST = new Set([5, 6, 7, 8, 9]);

type Choices = { choices?: { name: string; value: string | number }[] };

/** What would be sent for one option; `undefined`: nothing, or nothing valid. */
export function sentValue(
  option: APIApplicationCommandBasicOption,
  typed: Typed | undefined,
): string | number | boolean | undefined {
  if (typed === undefined) return undefined;
  if (typed.value !== undefined) return typed.value;
  const text = typed.text.trim();
  if (option.type === BOOLEAN && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text === '' || FROM_LIST.has(option.type)) return undefined;
  const { choices } = option as Choices;
  if (choices?.length) return choices.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.value;
  if (option.type === INTEGER || option.type === NUMBER)
    return Number.isNaN(Number(text)) ? undefined : Number(text);
  return text;
}

/** The first option that still needs something; `null`: ready to send. */
export function missingOption(
  options: readonly APIApplicationCommandBasicOption[],
  typed: TypedOptions,
): APIApplicationCommandBasicOption | null {
  const lacks = (option: APIApplicationCommandBasicOption) => {
    const given = typed[option.name];
    if (sentValue(option, given) !== undefined) return false;
    return option.required === true || (given?.text.trim() ?? '') !== '';
  };
  return options.find(lacks) ?? null;
}

export function collected(
  options: readonly APIApplicationCommandBasicOption[],
  typed: TypedOptions,
): OptionValues {
  const pairs = options.map((option) => [option.name, sentValue(option, typed[option.name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as OptionValues;
}
