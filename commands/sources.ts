/** `/sources` lists the articles, or opens one to read. */

import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../src/command.ts';
import type { Corpus } from '../src/corpus/article.ts';
import { CHOICE_TEXT_LIMIT } from '../src/reply/limits.ts';
import { note } from '../src/reply/message.ts';
import { articlePage, sourcesList } from '../src/reply/sources.ts';

export const sources = {
  data: {
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
  examples: ['/sources', '/sources article:'],
  async run(interaction, { library: { corpus }, words }) {
    const wanted = interaction.options.getString('article');
    if (wanted === null) return sourcesList(corpus, new Map(), words);
    const article = articlesNamed(corpus, wanted)[0];
    return article ? articlePage(corpus, article, 0, words) : note('asker', words.noSuchArticle(wanted));
  },
  async suggest(interaction, { library: { corpus } }) {
    return articlesNamed(corpus, interaction.options.getFocused()).map(({ title }) => {
      const name = title.slice(0, CHOICE_TEXT_LIMIT);
      return { name, value: name };
    });
  },
} satisfies SlashCommand;

/** Articles whose title or id holds the words, so that a value typed by hand works like a chosen one. */
function articlesNamed(corpus: Corpus, words: string) {
  const wanted = words.trim().toLowerCase();
  return [...corpus.articles.values()].filter(
    ({ id, title }) => title.toLowerCase().includes(wanted) || id.toLowerCase() === wanted,
  );
}
