/** Turns the pages of an article, and of the list of articles. */

import type { Button } from '../../button.ts';
import { note } from '../../reply/message.ts';
import { articleByHash } from '../../reply/press.ts';
import { articlePage, sourcesList } from '../../reply/sources.ts';

export const read: Button<'read'> = {
  action: 'read',
  async press(_interaction, press, { librarian, words }) {
    const article = articleByHash(librarian.corpus, press.article);
    if (!article) return { reply: note('asker', words.changed) };
    return { update: articlePage(librarian.corpus, article, Number(press.from), words) };
  },
};

export const list: Button<'list'> = {
  action: 'list',
  async press(_interaction, press, { librarian, words }) {
    if (press.corpus !== librarian.corpus.id) return { reply: note('asker', words.changed) };
    return { update: sourcesList(librarian, words, Number(press.from)) };
  },
};
