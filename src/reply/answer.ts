/** An outcome as a message: cited passages for the channel, or why there are none for the asker. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Abstention, Answer, Citation, Outcome } from '../answer/answer.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import { datesOf } from '../corpus/dates.ts';
import { agreementLine } from './agreement.ts';
import { entry, marked } from './citation.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, section, separator, text } from './message.ts';
import { type AnswerId, articleByHash, customId } from './press.ts';
import type { Words } from './words/index.ts';

/** The text that holds the question; buttons read it back from the message. */
export const QUESTION_ID = 1;

/** Five sections with their texts and buttons are 15 of the 40 components that a message may have. */
const CITATIONS_A_PAGE = 5;

/** Who asked, so that they may delete the answer. */
export interface Asked {
  readonly asker: string;
  readonly words: Words;
  /** What the question was limited to: the hash of an article, a date; empty for no limit. */
  readonly scope?: { readonly article: string; readonly asOf: string };
}

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
  const heading = [
    text(`**${escapeText(answer.question)}**`, QUESTION_ID),
    ...under([...scopeOf(asked, corpus), ...(answer.agreement.length > 0 ? [voices(answer, words)] : [])]),
  ];
  const agreed = agreementLine(answer, corpus, words, marked);
  const closing = [
    ...(agreed === null ? [] : [agreed]),
    `-# ${words.index(id.corpus, answer.corpus.articles)}`,
  ].join('\n');
  const entries = citationPage(answer, corpus, 0, TEXT_BUDGET - lengthOf(heading) - closing.length, words);
  const hidden = answer.citations.length > entries.length;
  const first = placeOf(corpus, answer.citations[0]);
  return card(
    seenBy,
    ...heading,
    ...entries,
    separator(),
    text(closing),
    ...row(
      ...(hidden ? [button(words.more, customId({ action: 'more', ...id, from: `${entries.length}` }))] : []),
      ...(answer.agreement.length > 0
        ? [button(words.compare, customId({ action: 'compare', ...id, from: '' }))]
        : []),
      ...(seenBy === 'asker'
        ? [button(words.share, customId({ action: 'share', corpus: id.corpus, message: '' }))]
        : []),
      button(words.report, customId({ action: 'report', ...first })),
      button(words.explain, customId({ action: 'explain', ...id, from: '' })),
      ...(seenBy === 'channel' ? [button(words.delete, customId({ action: 'delete', asker }))] : []),
    ),
  );
}

/**
 * Citations from rank `from` on, as many as `budget` characters and one message hold. None is ever cut; the first
 * is always shown, for no sentence comes near the budget.
 */
export function citationPage(
  answer: Answer,
  corpus: Corpus,
  from: number,
  budget: number,
  words: Words,
): APIComponentInContainer[] {
  let left = budget;
  const page: APIComponentInContainer[] = [];
  for (const [i, citation] of answer.citations.entries()) {
    if (i < from) continue;
    const content = entry(corpus, citation, i + 1, words, originalOf(answer, citation, corpus));
    left -= content.length;
    if ((left < 0 && page.length > 0) || page.length === CITATIONS_A_PAGE) break;
    const context = customId({ action: 'context', ...placeOf(corpus, citation) });
    page.push(section(content, button(words.context, context)));
  }
  return page;
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

/** What the question was limited to, in words. */
function scopeOf({ scope, words }: Asked, corpus: Corpus): string[] {
  const article = scope?.article ? articleByHash(corpus, scope.article) : null;
  return [
    ...(article ? [words.onlyIn(marked(article))] : []),
    ...(scope?.asOf ? [words.upTo(scope.asOf)] : []),
  ];
}

const under = (lines: readonly string[]) => (lines.length > 0 ? [text(`-# ${lines.join(' · ')}`)] : []);

function idOf({ corpus }: Outcome, { scope = { article: '', asOf: '' } }: Asked): AnswerId {
  return { corpus: corpus.id, ...scope };
}

function placeOf(corpus: Corpus, { sentence, paragraph, position }: Citation) {
  return {
    article: corpus.articles.get(sentence.article)!.hash,
    paragraph: `${paragraph}`,
    sentence: `${position}`,
  };
}

/** A passage that is only near a date, a place or a name speaks of none. */
function voices({ agreement, citations }: Answer, words: Words): string {
  const speaking = agreement.filter(
    ({ stand, apart }) => stand !== 'silent' && (apart !== 'wording' || citations[0].bold === null),
  );
  return words.voices(speaking.length, agreement.length, new Set(speaking.map(({ origin }) => origin)).size);
}

/** The earliest cited article of the same origin, if it is another one: what this one resembles. */
function originalOf({ agreement, citations }: Answer, citation: Citation, corpus: Corpus): Article | null {
  const own = agreement.find(({ article }) => article === citation.sentence.article);
  const twins = citations.filter(({ sentence }) =>
    agreement.some(({ article, origin }) => article === sentence.article && origin === own?.origin),
  );
  const first = twins[0]?.sentence.article;
  return own && first && first !== own.article ? (corpus.articles.get(first) ?? null) : null;
}

function newestDate(corpus: Corpus): string | null {
  return datesOf(corpus)?.newest ?? null;
}

function lengthOf(texts: readonly { content: string }[]): number {
  return texts.reduce((sum, { content }) => sum + content.length, 0);
}
