/** Adds to a command, as it is registered, what it is called in each language. */

import { Locale, type RESTPostAPIApplicationCommandsJSONBody as Registration } from 'discord.js';
import { labels } from '../reply/words/commands/index.ts';

/** Discord has two kinds of Spanish and one of each other language. */
const LOCALES: Readonly<Record<keyof typeof labels, readonly Locale[]>> = {
  uk: [Locale.Ukrainian],
  ru: [Locale.Russian],
  de: [Locale.German],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  pl: [Locale.Polish],
};

/** Whatever of a command bears a name. */
interface Part {
  readonly name: string;
  readonly description?: string;
  readonly type?: number;
  readonly value?: string | number;
  readonly options?: readonly Part[];
  readonly choices?: readonly Part[];
}

/** The same command with `name_localizations` and `description_localizations` wherever a language has them. */
export function localise(command: Registration): Registration {
  return named(command as Part, command.name) as Registration;
}

function named(part: Part, path: string): Part {
  const known = Object.entries(LOCALES).flatMap(([language, locales]) => {
    const label = labels[language as keyof typeof labels][path];
    return label ? locales.map((locale) => [locale, label] as const) : [];
  });
  const names = Object.fromEntries(known.map(([locale, [name]]) => [locale, name]));
  const descriptions = Object.fromEntries(
    known.flatMap(([locale, [, description]]) => (description ? [[locale, description]] : [])),
  );
  return {
    ...part,
    ...(known.length > 0 && { name_localizations: names }),
    ...(part.description && known.length > 0 && { description_localizations: descriptions }),
    ...(part.options && { options: part.options.map((option) => named(option, `${path} ${option.name}`)) }),
    ...(part.choices && {
      choices: part.choices.map((choice) => named(choice, `${path} ${choice.value}`)),
    }),
  };
}
