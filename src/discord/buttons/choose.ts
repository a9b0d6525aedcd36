/** Shows the topic that a member chose among several of one name. */

import type { Button } from '../../button.ts';
import { factOf, topicLabelled } from '../../facts/fact.ts';
import { factCard } from '../../reply/fact.ts';
import { note } from '../../reply/message.ts';

export const choose: Button<'choose'> = {
  action: 'choose',
  async press(interaction, press, { library, words }) {
    const [label] = interaction.isStringSelectMenu() ? interaction.values : [];
    if (label === undefined) return { reply: note('asker', words.unknownButton) };
    const topic = press.corpus === library.corpus.id ? await topicLabelled(label, library) : null;
    return {
      reply: topic
        ? factCard(factOf(topic, library), library.corpus, interaction.user.id, words)
        : note('asker', words.changed),
    };
  },
};
