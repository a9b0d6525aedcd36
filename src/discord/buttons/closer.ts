/** Four closer looks at an answer: the question is asked again and another side of the outcome is shown. */

import type { MessageComponentInteraction } from 'discord.js';
import type { Outcome } from '../../answer/answer.ts';
import { answer } from '../../answer/index.ts';
import type { Button, Response } from '../../button.ts';
import type { Parts } from '../../command.ts';
import { compareCard, explainCard, moreCard, nearestCard } from '../../reply/closer.ts';
import { note } from '../../reply/message.ts';
import { articleByHash, type Press } from '../../reply/press.ts';
import { askedIn } from '../asked.ts';

type Closer = 'more' | 'compare' | 'explain' | 'nearest';

export const more = closer('more', (outcome, { library, words }, { corpus, article, asOf, from }) =>
  moreCard(outcome, library.corpus, { corpus, article, asOf }, Number(from), words),
);
export const compare = closer('compare', (outcome, { library, words }) =>
  compareCard(outcome, library.corpus, words),
);
export const explain = closer('explain', (outcome, { library, words }) =>
  explainCard(outcome, library.corpus, words),
);
export const nearest = closer('nearest', (outcome, { library, words }) =>
  nearestCard(outcome, library.corpus, words),
);

function closer<A extends Closer>(
  action: A,
  show: (outcome: Outcome, parts: Parts, press: Press<A>) => ReturnType<typeof note>,
): Button<A> {
  return {
    action,
    async press(interaction: MessageComponentInteraction, press: Press<A>, parts: Parts): Promise<Response> {
      const question = askedIn(interaction);
      if (question === null) return { reply: note('asker', parts.words.unknownButton) };
      const { corpus } = parts.library;
      const only = press.article === '' ? null : articleByHash(corpus, press.article);
      if (press.corpus !== corpus.id || (press.article !== '' && only === null)) {
        return { reply: note('asker', parts.words.changed) };
      }
      const limits = { ...(only && { article: only.id }), ...(press.asOf !== '' && { asOf: press.asOf }) };
      return { reply: show(await answer(question, parts.library, limits), parts, press) };
    },
  };
}
