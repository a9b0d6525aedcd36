/** Turns the pages of facts and timelines: what they are about is read back from the message. */

import type { Button } from '../../button.ts';
import { factCard } from '../../reply/fact.ts';
import { note } from '../../reply/message.ts';
import { timelineCard } from '../../reply/timeline.ts';
import { askedIn } from '../asked.ts';

export const factPage: Button<'fact'> = {
  action: 'fact',
  async press(interaction, press, { librarian, words }) {
    const topic = askedIn(interaction);
    if (topic === null) return { reply: note('asker', words.unknownButton) };
    if (press.corpus !== librarian.corpus.id) return { reply: note('asker', words.changed) };
    const found = await librarian.factLabelled(topic);
    return found
      ? { update: factCard(found, librarian.corpus, press.asker, words, Number(press.from)) }
      : { reply: note('asker', words.changed) };
  },
};

export const timelinePage: Button<'timeline'> = {
  action: 'timeline',
  async press(interaction, press, { librarian, words }) {
    if (press.corpus !== librarian.corpus.id) return { reply: note('asker', words.changed) };
    const found = await librarian.timeline(
      askedIn(interaction),
      press.since || null,
      press.until || null,
      Number(press.from),
    );
    return found.moments.length > 0
      ? { update: timelineCard(found, librarian.corpus, press.asker, words, Number(press.from)) }
      : { reply: note('asker', words.changed) };
  },
};
