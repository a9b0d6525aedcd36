/** `/fact topic:` shows what each article says on a topic. */

import { ApplicationCommandOptionType } from 'discord.js';
import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { outcomeCard } from '../src/reply/answer.ts';
import { topicChoices } from '../src/reply/choices.ts';
import { said } from '../src/reply/escape.ts';
import { chooseCard, factCard, noTopicCard } from '../src/reply/fact.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT } from '../src/reply/limits.ts';
import { note } from '../src/reply/message.ts';

/** Topics that are named when there is none of that name. */
const NEAR = 5;

export const fact = {
  data: {
    ...EVERYWHERE,
    name: 'fact',
    description: 'What each article says on a topic: value, date, attribution, certainty',
    options: [
      {
        name: 'topic',
        description: 'A topic, person or place of the articles',
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: QUESTION_LIMIT,
      },
    ],
  },
  example: '/fact Next round',
  async run({ options, user }, { librarian, words, record }) {
    const name = said(options.getString('topic', true));
    if (name === '') return note('asker', words.because({ why: 'empty' }));
    const found = await librarian.fact(name);
    if (found.kind === 'fact') return factCard(found, librarian.corpus, user.id, words);
    if (found.kind === 'ambiguous') return chooseCard(found, librarian.corpus, words);
    record.question(found);
    if (found.kind === 'answer') return outcomeCard(found, librarian.corpus, { asker: user.id, words });
    return noTopicCard(name, await librarian.topicsNear(name, NEAR), librarian.corpus, words);
  },
  async suggest({ options }, { librarian, words }) {
    const typed = options.getFocused();
    return topicChoices(typed, await librarian.topics(typed, CHOICE_LIMIT), words);
  },
} satisfies SlashCommand;
