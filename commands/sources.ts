/** `/sources` lists the articles, or opens one to read. */

import { ApplicationCommandOptionType } from 'discord.js';
import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { articlesMeant, articlesNamed } from '../src/corpus/named.ts';
import { articleChoices } from '../src/reply/choices.ts';
import { articlePage, sourcesList, whichArticle } from '../src/reply/sources.ts';

export const sources = {
  data: {
    ...EVERYWHERE,
    name: 'sources',
    description: 'The articles I quote from, or one of them to read',
    options: [
      {
        name: 'article',
        description: 'Words of its title',
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
    ],
  },
  example: '/sources',
  async run(interaction, { librarian, words }) {
    const { corpus } = librarian;
    const wanted = interaction.options.getString('article');
    if (wanted === null) return sourcesList(librarian, words);
    const meant = articlesMeant(corpus, wanted);
    return meant.length === 1 ? articlePage(corpus, meant[0]!, 0, words) : whichArticle(wanted, meant, words);
  },
  async suggest(interaction, { librarian: { corpus } }) {
    return articleChoices(articlesNamed(corpus, interaction.options.getFocused()));
  },
} satisfies SlashCommand;
