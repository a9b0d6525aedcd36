/** `/ask question:` quotes the passages that answer. */

import { ApplicationCommandOptionType } from 'discord.js';
import { answer } from '../src/answer/index.ts';
import type { Command } from '../src/command.ts';
import { outcomeCard } from '../src/reply/answer.ts';
import { QUESTION_LIMIT } from '../src/reply/limits.ts';

export const ask = {
  data: {
    name: 'ask',
    description: 'Answers from the articles, in their own words, with the source',
    options: [
      {
        name: 'question',
        description: 'What you want to know, for example: who represented Russia',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: QUESTION_LIMIT,
      },
    ],
  },
  examples: ['/ask who represented Russia', '/ask next round date'],
  async run(interaction, { library, words }) {
    const outcome = await answer(interaction.options.getString('question', true), library);
    return outcomeCard(outcome, library.corpus, { asker: interaction.user.id, words });
  },
} satisfies Command;
