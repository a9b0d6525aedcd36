/** `/ask question:` quotes the passages that answer. */

import { ApplicationCommandOptionType } from 'discord.js';
import { answer } from '../src/answer/index.ts';
import type { SlashCommand } from '../src/command.ts';
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
      {
        name: 'visibility',
        description: 'Who sees the answer; what the articles do not say is only ever shown to you',
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'channel', value: 'channel' },
          { name: 'only me', value: 'asker' },
        ],
      },
    ],
  },
  examples: ['/ask who represented Russia', '/ask next round date'],
  async run(interaction, { library, words, record }) {
    const outcome = await answer(interaction.options.getString('question', true), library);
    record.question(outcome);
    const seenBy = interaction.options.getString('visibility') === 'asker' ? 'asker' : 'channel';
    return outcomeCard(outcome, library.corpus, { asker: interaction.user.id, words }, seenBy);
  },
} satisfies SlashCommand;
