/** `/about`: what Parley quotes, how to ask, what it keeps. */

import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { type Command, EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { readPackage } from '../src/package.ts';
import { aboutCard } from '../src/reply/about.ts';

export const about = {
  data: { ...EVERYWHERE, name: 'about', description: 'What I quote from, how to ask, and what I keep' },
  example: '/about',
  async run(interaction, { librarian, commands, words }) {
    const known = interaction.client.application.commands.cache;
    const listed = commands
      .filter((command) => isFor(interaction, command))
      .map(({ data, example }) => ({
        ...data,
        path: pathOf(data),
        id: known.find(({ name }) => name === data.name)?.id ?? null,
        example: example ?? null,
      }));
    return aboutCard(librarian, listed, readPackage().version, words);
  },
} satisfies SlashCommand;

/** What a member can call: a command that has subcommands is none by itself. */
function pathOf(data: Command['data']): string {
  const [first] = ('options' in data && data.options) || [];
  return first?.type === ApplicationCommandOptionType.Subcommand ? `${data.name} ${first.name}` : data.name;
}

/** Whether the member is shown the command here; what needs a permission also needs a server that the bot is in. */
function isFor(
  { memberPermissions, guild }: ChatInputCommandInteraction,
  { data: { default_member_permissions: needed } }: Command,
): boolean {
  return !needed || (guild !== null && memberPermissions?.has(BigInt(needed)) === true);
}
