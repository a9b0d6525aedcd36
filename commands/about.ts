/** `/about`: what Parley quotes, how to ask, what it keeps. */

import type { ChatInputCommandInteraction } from 'discord.js';
import { type Command, EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { readPackage } from '../src/package.ts';
import { aboutCard } from '../src/reply/about.ts';

export const about = {
  data: { ...EVERYWHERE, name: 'about', description: 'What I quote from, how to ask, and what I keep' },
  examples: ['/about', '/about'],
  async run(interaction, { librarian: { corpus }, commands, words }) {
    const known = interaction.client.application.commands.cache;
    const listed = commands
      .filter((command) => isFor(interaction, command))
      .map(({ data, examples }) => ({
        ...data,
        id: known.find(({ name }) => name === data.name)?.id ?? null,
        example: examples[0] ?? null,
      }));
    return aboutCard(corpus, listed, readPackage().version, words);
  },
} satisfies SlashCommand;

/** Whether the member is shown the command here; what needs a permission also needs a server that the bot is in. */
function isFor(
  { memberPermissions, guild }: ChatInputCommandInteraction,
  { data: { default_member_permissions: needed } }: Command,
): boolean {
  return !needed || (guild !== null && memberPermissions?.has(BigInt(needed)) === true);
}
