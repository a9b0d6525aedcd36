/** Four closer looks at an answer: the question is asked again and another side of the outcome is shown. */

import type { MessageComponentInteraction } from 'discord.js';
import type { Outcome } from '../../answer/answer.ts';
import type { AnswerOptions } from '../../answer/index.ts';
import type { Button, Response } from '../../button.ts';
import type { Parts } from '../../command.ts';
import type { Inquiries } from '../../librarian.ts';
import { moreCard, nearestCard } from '../../reply/closer.ts';
import { compareCard } from '../../reply/compare.ts';
import { explainCard } from '../../reply/explain.ts';
import { type Message, note } from '../../reply/message.ts';
import { articleByHash, type Press } from '../../reply/press.ts';
import { askedIn } from '../asked.ts';

type Closer = 'more' | 'compare' | 'explain' | 'nearest';

const answered = ({ answer }: Inquiries) => answer;

export const more = closer('more', answered, (outcome, { librarian, words }, { first, from, ...id }) => {
  const ranks = { first: Number(first), from: Number(from || first) };
  return opened(from, moreCard(outcome, librarian.corpus, id, ranks, words));
});
export const compare = closer('compare', answered, (outcome, { librarian, words }, { from, ...id }) =>
  opened(from, compareCard(outcome, librarian.corpus, id, Number(from), words)),
);
export const explain = closer(
  'explain',
  ({ explained }) => explained,
  (outcome, { librarian, words }, { from, ...id }) =>
    opened(from, explainCard(outcome, librarian.corpus, id, Number(from), words)),
);
export const nearest = closer('nearest', answered, (outcome, { librarian, words }) => ({
  reply: nearestCard(outcome, librarian.corpus, words),
}));

/** Beside the answer when it is opened, in place when its pages are turned. */
function opened(from: string, message: Message): Response {
  return from === '' ? { reply: message } : { update: message };
}

function closer<A extends Closer, O extends Outcome>(
  action: A,
  inquiry: (of: Inquiries) => (question: string, limits: AnswerOptions) => Promise<O>,
  show: (outcome: O, parts: Parts, press: Press<A>) => Response,
): Button<A> {
  return {
    action,
    async press(interaction: MessageComponentInteraction, press: Press<A>, parts: Parts): Promise<Response> {
      const question = askedIn(interaction);
      if (question === null) return { reply: note('asker', parts.words.unknownButton) };
      const { corpus } = parts.librarian;
      const only = press.article === '' ? null : articleByHash(corpus, press.article);
      if (press.corpus !== corpus.id || (press.article !== '' && only === null)) {
        return { reply: note('asker', parts.words.changed) };
      }
      const limits = { ...(only && { article: only.id }), ...(press.asOf !== '' && { asOf: press.asOf }) };
      return show(await inquiry(parts.librarian)(question, limits), parts, press);
    },
  };
}
