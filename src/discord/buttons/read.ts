/** Turns the pages of an article. */

import type { Button } from '../../button.ts';
import { note } from '../../reply/message.ts';
import { articleByHash } from '../../reply/press.ts';
import { articlePage } from '../../reply/sources.ts';

export const read: Button<'read'> = {
  action: 'read',
  async press(_interaction, press, { library, words }) {
    const article = articleByHash(library.corpus, press.article);
    if (!article) return { reply: note('asker', words.changed) };
    return { update: articlePage(library.corpus, article, Number(press.from), words) };
  },
};
