/** Shows a quoted sentence in its paragraph, before and after. */

import type { Button } from '../../button.ts';
import { contextCard } from '../../reply/closer.ts';
import { note } from '../../reply/message.ts';
import { sentenceOf } from '../../reply/press.ts';

export const context: Button<'context'> = {
  action: 'context',
  async press(_interaction, press, { librarian, words }) {
    const sentence = sentenceOf(librarian.corpus, press);
    return {
      reply: sentence
        ? contextCard(librarian.corpus, sentence, Number(press.paragraph), words)
        : note('asker', words.changed),
    };
  },
};
