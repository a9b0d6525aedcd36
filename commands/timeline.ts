/** `/timeline` shows dated statements, the oldest first. */

import { ApplicationCommandOptionType } from 'discord.js';
import { EVERYWHERE, type SlashCommand } from '../src/command.ts';
import { timeline as timelineOf } from '../src/facts/timeline.ts';
import { topicsOf } from '../src/facts/topics.ts';
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
  examples: ['/timeline', '/timeline about:Next round'],
  async run({ options, user }, { library, words }) {
    const about = said(options.getString('about') ?? '') || null;
    const [since, until] = [options.getString('from'), options.getString('to')];
    for (const day of [since, until])
      if (day !== null && !isDate(day)) return note('asker', words.noSuchDate(day));
    if (since !== null && until !== null && since > until) return note('asker', words.facts.backwards);
    const found = await timelineOf(library, about, since, until);
    if (found.moments.length > 0) return timelineCard(found, library, user.id, words);
    const { near } = await topicsOf(library);
    return noMomentCard(found, about === null ? [] : near(about, NEAR), words);
  },
  async suggest({ options }, { library, words }) {
    const typed = options.getFocused();
    const { suggest } = await topicsOf(library);
    return topicChoices(typed, suggest(typed, CHOICE_LIMIT), words);
  },
} satisfies SlashCommand;

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
