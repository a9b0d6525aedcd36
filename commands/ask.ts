/** `/ask question:` quotes the passages that answer. */

import { ApplicationCommandOptionType } from 'discord.js';
import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { isDate } from '../src/corpus/date.ts';
import { articlesMeant, articlesNamed } from '../src/corpus/named.ts';
import { outcomeCard } from '../src/reply/answer.ts';
import { articleChoices, choices, distinct, topicChoices } from '../src/reply/choices.ts';
import { said } from '../src/reply/escape.ts';
import { explainCard } from '../src/reply/explain.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT, QUESTION_LIMIT } from '../src/reply/limits.ts';
import { note } from '../src/reply/message.ts';
import { whichArticle } from '../src/reply/sources.ts';

const { String: Text, Boolean: Flag } = ApplicationCommandOptionType;

export const ask = {
  data: {
    ...EVERYWHERE,
    name: 'ask',
    description: 'Answers from the articles, in their own words, with the source',
    options: [
      {
        name: 'question',
        description: 'What you want to know',
        type: Text,
        required: true,
        autocomplete: true,
        max_length: QUESTION_LIMIT,
      },
      { name: 'article', description: 'Look in this article only', type: Text, autocomplete: true },
      {
        name: 'as-of',
        description: 'Leave out articles after this day, YYYY-MM-DD',
        type: Text,
        max_length: 10,
      },
      {
        name: 'visibility',
        description: 'Who sees the answer; what the articles do not say is only ever shown to you',
        type: Text,
        choices: [
          { name: 'channel', value: 'channel' },
          { name: 'only me', value: 'asker' },
        ],
      },
      { name: 'explain', description: 'Also show how the answer came about', type: Flag },
    ],
  },
  example: '/ask who represented Russia',
  async run({ options, user }, { librarian, words, record }) {
    const { corpus } = librarian;
    const named = options.getString('article');
    const meant = named === null ? [] : articlesMeant(corpus, named);
    if (named !== null && meant.length !== 1) return whichArticle(named, meant, words);
    const article = meant[0] ?? null;
    const asOf = options.getString('as-of');
    if (asOf !== null && !isDate(asOf)) return note('asker', words.noSuchDate(asOf));

    const limits = { ...(article && { article: article.id }), ...(asOf && { asOf }) };
    const question = said(options.getString('question', true));
    const explained = options.getBoolean('explain') ? await librarian.explained(question, limits) : null;
    const outcome = explained ?? (await librarian.answer(question, limits));
    record.question(outcome);
    const asked = { asker: user.id, words, scope: { article: article?.hash ?? '', asOf: asOf ?? '' } };
    const card = outcomeCard(
      outcome,
      corpus,
      asked,
      options.getString('visibility') === 'asker' ? 'asker' : 'channel',
    );
    return explained
      ? {
          ...card,
          followedBy: explainCard(explained, corpus, { corpus: corpus.id, ...asked.scope }, 0, words),
        }
      : card;
  },
  async suggest({ options }, { librarian, words }) {
    const { name, value } = options.getFocused(true);
    if (name === 'article') return articleChoices(articlesNamed(librarian.corpus, value));
    if (value.length > CHOICE_TEXT_LIMIT) return [];
    const whole = topicChoices(value, await librarian.topics(value, CHOICE_LIMIT), words);
    return distinct([...whole, ...choices(await librarian.endings(value, CHOICE_LIMIT))]);
  },
} satisfies SlashCommand;
