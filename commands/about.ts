/** `/about`: what Parley quotes, how to ask, what it keeps. */

import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { readPackage } from '../src/package.ts';
import { aboutCard } from '../src/reply/about.ts';

export const about = {
  data: { ...EVERYWHERE, name: 'about', description: 'What I quote from, how to ask, and what I keep' },
  examples: ['/about', '/about'],
  async run({ client }, { librarian: { corpus }, commands, words }) {
    const known = client.application.commands.cache;
    const listed = commands.map(({ data, examples }) => ({
      ...data,
      id: known.find(({ name }) => name === data.name)?.id ?? null,
      example: examples[0] ?? null,
    }));
    return aboutCard(corpus, listed, readPackage().version, words);
  },
} satisfies SlashCommand;
