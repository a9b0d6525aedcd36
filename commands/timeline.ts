/** `/timeline` shows dated statements, the oldest first. */

import { ApplicationCommandOptionType } from 'discord.js';
import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { isDate } from '../src/corpus/date.ts';
import { topicChoices } from '../src/reply/choices.ts';
import { said } from '../src/reply/escape.ts';
import { CHOICE_LIMIT, QUESTION_LIMIT } from '../src/reply/limits.ts';
import { note } from '../src/reply/message.ts';
import { noMomentCard, timelineCard } from '../src/reply/timeline.ts';

const { String: Text } = ApplicationCommandOptionType;
/** Topics that are named when nothing was found. */
const NEAR = 5;

export const timeline = {
  data: {
    ...EVERYWHERE,
    name: 'timeline',
    description: 'Dated statements of the articles, the oldest first',
    options: [
      {
        name: 'about',
        description: 'A topic, person or place of the articles',
        type: Text,
        autocomplete: true,
        max_length: QUESTION_LIMIT,
      },
      { name: 'from', description: 'First day, YYYY-MM-DD', type: Text, max_length: 10 },
      { name: 'to', description: 'Last day, YYYY-MM-DD', type: Text, max_length: 10 },
    ],
  },
  example: '/timeline',
  async run({ options, user }, { librarian, words }) {
    const about = said(options.getString('about') ?? '') || null;
    const [since, until] = [options.getString('from'), options.getString('to')];
    for (const day of [since, until])
      if (day !== null && !isDate(day)) return note('asker', words.noSuchDate(day));
    if (since !== null && until !== null && since > until) return note('asker', words.facts.backwards);
    const found = await librarian.timeline(about, since, until);
    if (found.moments.length > 0) return timelineCard(found, librarian.corpus, user.id, words);
    const near = about === null ? [] : await librarian.topicsNear(about, NEAR, 'dated');
    return noMomentCard(found, near, words);
  },
  async suggest({ options }, { librarian, words }) {
    const typed = options.getFocused();
    return topicChoices(typed, await librarian.topics(typed, CHOICE_LIMIT, 'dated'), words);
  },
} satisfies SlashCommand;
