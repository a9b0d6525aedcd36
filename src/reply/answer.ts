/** An outcome as a message: cited passages for the channel, or why there are none for the asker. */

import type { Abstention, Answer, Outcome } from '../answer/answer.ts';
import type { Corpus } from '../corpus/article.ts';
import { datesOf } from '../corpus/dates.ts';
import { type Asked, bodyOf, QUESTION_ID, scopeOf, under } from './body.ts';
import { escapeText } from './escape.ts';
import { deleteButton, shareButton } from './everybody.ts';
import { button, card, type Message, row, separator, text } from './message.ts';
import { type AnswerId, customId, placeOf } from './press.ts';

/** Answers go to the channel unless the asker wants otherwise; abstentions only ever to the asker. */
export function outcomeCard(
  outcome: Outcome,
  corpus: Corpus,
  asked: Asked,
  seenBy: Message['seenBy'] = 'channel',
): Message {
  return outcome.kind === 'answer'
    ? answerCard(outcome, corpus, asked, seenBy)
    : abstentionCard(outcome, corpus, asked);
}

function answerCard(answer: Answer, corpus: Corpus, asked: Asked, seenBy: Message['seenBy']): Message {
  const { asker, words } = asked;
  const id = idOf(answer, asked);
  const { heading, entries, closing } = bodyOf(answer, corpus, asked);
  const hidden = answer.citations.length > entries.length;
  const first = placeOf(corpus, answer.citations[0]);
  return card(
    seenBy,
    ...heading,
    ...entries,
    separator(),
    closing,
    ...row(
      ...(hidden
        ? [button(words.more, customId({ action: 'more', ...id, first: `${entries.length}`, from: '' }))]
        : []),
      ...(answer.agreement.length > 0
        ? [button(words.compare, customId({ action: 'compare', ...id, from: '' }))]
        : []),
      ...(seenBy === 'asker' ? [shareButton(answer.corpus, words)] : []),
      button(words.report, customId({ action: 'report', ...first })),
      button(words.explain, customId({ action: 'explain', ...id, from: '' })),
      ...(seenBy === 'channel' ? [deleteButton(asker, words)] : []),
    ),
  );
}

function abstentionCard(abstention: Abstention, corpus: Corpus, asked: Asked): Message {
  const { reason } = abstention;
  const { words } = asked;
  const id = idOf(abstention, asked);
  // Other reasons than those of words say nothing of the articles.
  if (!('words' in reason)) return card('asker', text(words.because(reason)));
  const limits = scopeOf(asked, corpus);
  const newest = limits.length > 0 ? null : newestDate(corpus);
  return card(
    'asker',
    text(`**${escapeText(abstention.question)}**`, QUESTION_ID),
    ...under(limits),
    text(
      [
        abstention.among === 0
          ? `**${words.noneThatOld}**`
          : `**${words.notHere(abstention.among)}** ${words.because(reason)}`,
        ...(newest ? [`-# ${words.newest(newest)}`] : []),
      ].join('\n'),
    ),
    ...row(
      ...(abstention.nearest.length > 0
        ? [button(words.nearest, customId({ action: 'nearest', ...id }))]
        : []),
      button(words.explain, customId({ action: 'explain', ...id, from: '' })),
    ),
  );
}

function idOf({ corpus }: Outcome, { scope = { article: '', asOf: '' } }: Asked): AnswerId {
  return { corpus: corpus.id, ...scope };
}

function newestDate(corpus: Corpus): string | null {
  return datesOf(corpus)?.newest ?? null;
}
