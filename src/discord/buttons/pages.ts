/** Turns the pages of facts and timelines: what they are about is read back from the message. */

import type { Button } from '../../button.ts';
import { factPage } from '../../reply/fact.ts';
import { note } from '../../reply/message.ts';
import { timelinePage } from '../../reply/timeline.ts';
import { askedIn } from '../asked.ts';
import { turned } from './turned.ts';

export const fact: Button<'fact'> = {
  action: 'fact',
  async press(interaction, press, { librarian, words }) {
    const topic = askedIn(interaction);
    if (topic === null) return { reply: note('asker', words.unknownButton) };
    if (press.corpus !== librarian.corpus.id) return { reply: note('asker', words.changed) };
    const found = await librarian.factLabelled(topic);
    return found
      ? turned(interaction, factPage(found, librarian.corpus, Number(press.from), words))
      : { reply: note('asker', words.changed) };
  },
};

export const timeline: Button<'timeline'> = {
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
      ? turned(interaction, timelinePage(found, librarian.corpus, Number(press.from), words))
      : { reply: note('asker', words.changed) };
  },
};
