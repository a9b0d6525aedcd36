/** Turns the pages of facts and timelines: what they are about is read back from the message. */

import type { Button } from '../../button.ts';
import { factOf, topicLabelled } from '../../facts/fact.ts';
import { timeline } from '../../facts/timeline.ts';
import { factCard } from '../../reply/fact.ts';
import { note } from '../../reply/message.ts';
import { timelineCard } from '../../reply/timeline.ts';
import { askedIn } from '../asked.ts';

export const factPage: Button<'fact'> = {
  action: 'fact',
  async press(interaction, press, { library, words }) {
    const topic = askedIn(interaction);
    if (topic === null) return { reply: note('asker', words.unknownButton) };
    if (press.corpus !== library.corpus.id) return { reply: note('asker', words.changed) };
    const found = await topicLabelled(topic, library);
    return found
      ? { update: factCard(factOf(found, library), library.corpus, press.asker, words, Number(press.from)) }
      : { reply: note('asker', words.changed) };
  },
};

export const timelinePage: Button<'timeline'> = {
  action: 'timeline',
  async press(interaction, press, { library, words }) {
    if (press.corpus !== library.corpus.id) return { reply: note('asker', words.changed) };
    const found = await timeline(library, askedIn(interaction), press.since || null, press.until || null);
    return found.moments.length > 0
      ? { update: timelineCard(found, library, press.asker, words, Number(press.from)) }
      : { reply: note('asker', words.changed) };
  },
};
