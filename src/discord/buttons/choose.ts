/** Shows the topic that a member chose among several of one name. */

import type { Button } from '../../button.ts';
import { factCard } from '../../reply/fact.ts';
import { note } from '../../reply/message.ts';

export const choose: Button<'choose'> = {
  action: 'choose',
  async press(interaction, press, { librarian, words }) {
    const [label] = interaction.isStringSelectMenu() ? interaction.values : [];
    if (label === undefined) return { reply: note('asker', words.unknownButton) };
    const fact = press.corpus === librarian.corpus.id ? await librarian.factLabelled(label) : null;
    return {
      reply: fact
        ? factCard(fact, librarian.corpus, interaction.user.id, words)
        : note('asker', words.changed),
    };
  },
};
