/** What a command is called in another language. */

/**
 * Name and description of everything that Discord shows of a command, by path: `ask`, `ask question`,
 * `digest setup channel`; a choice by its value, `ask visibility asker`, without a description.
 * Names: 1 to 32 lower-case letters, digits, `-` and `_`; descriptions: 1 to 100 characters.
 * https://discord.com/developers/docs/interactions/application-commands#localization
 */
export type Labels = Readonly<Record<string, readonly [name: string, description?: string]>>;

/** How a slash command is typed in a language: `digest setup` as `/дайджест налаштувати`. */
export function caller(labels: Labels): (path: string) => string {
  return (path) => {
    const words = path.split(' ');
    const names = words.map((word, i) => labels[words.slice(0, i + 1).join(' ')]?.[0] ?? word);
    return `/${names.join(' ')}`;
  };
}
