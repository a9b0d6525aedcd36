/** Commands as the slash menu lists them: one entry for each thing that can be typed. */

import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Command, OptionValues } from '../members/shapes.ts';

export interface Entry {
  readonly command: Command;
  /** Subcommand group and subcommand. */
  readonly path: readonly string[];
  /** As it is typed, in the reader's language: `digest setup`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

type Localized = {
  name: string;
  name_localizations?: Partial<Record<string, string | null>> | null;
  description?: string;
  description_localizations?: Partial<Record<string, string | null>> | null;
};

export const nameIn = (locale: string, thing: Localized) => thing.name_localizations?.[locale] ?? thing.name;
export const descriptionIn = (locale: string, thing: Localized) =>
  thing.description_localizations?.[locale] ?? thing.description ?? '';

/** Slash commands only; message commands stand in the menu of a message. */
export function entriesOf(commands: readonly Command[], locale: string): Entry[] {
  return commands.filter(({ type }) => type === 1).flatMap((command) => entriesUnder(command, locale));
}

function entriesUnder(command: Command, locale: string): Entry[] {
  const entry = (part: Localized, path: string[], words: string[], options: unknown): Entry => ({
    command,
    path,
    name: words.join(' '),
    description: descriptionIn(locale, part),
    options: (options ?? []) as APIApplicationCommandBasicOption[],
  });
  const first = nameIn(locale, command);
  const branches = (command.options ?? []).filter((option) => option.type === 1 || option.type === 2);
  if (branches.length === 0) return [entry(command, [], [first], command.options)];
  return branches.flatMap((branch) => {
    const second = nameIn(locale, branch);
    if (branch.type === 1) return [entry(branch, [branch.name], [first, second], branch.options)];
    return (branch.options ?? []).map((leaf) =>
      entry(leaf, [branch.name, leaf.name], [first, second, nameIn(locale, leaf)], leaf.options),
    );
  });
}

/** Entries that fit what was typed after the slash: by beginning first, then by any part. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.toLowerCase().trim();
  const at = ({ name }: Entry) => name.toLowerCase().indexOf(wanted);
  return entries
    .filter((entry) => at(entry) >= 0)
    .sort((left, right) => Number(at(left) > 0) - Number(at(right) > 0));
}

/** What a member does from where commands and messages are written. */
export interface ComposerDeeds {
  readonly say: (content: string) => void;
  readonly run: (entry: Entry, options: OptionValues) => void;
  /** Asks the bot for choices while an option is typed. */
  readonly complete: (
    entry: Entry,
    focused: string,
    options: OptionValues,
  ) => Promise<{ name: string; value: string | number }[]>;
}
