/** A closer look at an answer, for whoever presses its buttons: context, comparison, explanation. */

import type { Outcome, Stand } from '../answer/answer.ts';
import type { Corpus, Span } from '../corpus/article.ts';
import { citationPage, QUESTION_ID } from './answer.ts';
import { entry, paragraphAround, source } from './citation.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, text } from './message.ts';
import { type AnswerId, customId } from './press.ts';
import { articleOf, plain, quotation } from './quote.ts';
import { echo } from './words/echo.ts';
import type { Words } from './words/index.ts';

/** The sentence in its paragraph, with the paragraphs before and after where there is room for them. */
export function contextCard(corpus: Corpus, sentence: Span, paragraph: number, words: Words): Message {
  const article = articleOf(corpus, sentence);
  const middle = paragraphAround(corpus, sentence, words);
  let left = TEXT_BUDGET - TITLE_ROOM - middle.length;
  const beside = (number: number) => {
    const found = article.paragraphs[number - 1];
    const quoted = found ? quotation(corpus, found) : null;
    if (quoted === null || quoted.length > left) return [];
    left -= quoted.length;
    return [text(quoted)];
  };
  return card(
    'asker',
    text(`-# ${source(article, paragraph, words)}`),
    ...beside(paragraph - 1),
    text(middle),
    ...beside(paragraph + 1),
  );
}

/** The passages of an answer that the first page had no room for, and those after them. */
export function moreCard(
  outcome: Outcome,
  corpus: Corpus,
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  if (outcome.kind !== 'answer') return nearestCard(outcome, corpus, words);
  const start = Math.min(from, outcome.citations.length - 1);
  const heading = text(`**${escapeText(outcome.question)}**`, QUESTION_ID);
  const page = citationPage(outcome, corpus, start, TEXT_BUDGET - heading.content.length, words);
  const next = start + page.length;
  return card(
    'asker',
    heading,
    ...page,
    ...row(
      ...(next < outcome.citations.length
        ? [button(words.more, customId({ action: 'more', ...id, from: `${next}` }))]
        : []),
      button(words.share, customId({ action: 'share', corpus: outcome.corpus.id, message: '' })),
    ),
  );
}

/** Each article's stand to the answer, with the sentence that shows it. */
export function compareCard(outcome: Outcome, corpus: Corpus, words: Words): Message {
  const stands = outcome.kind === 'answer' ? outcome.agreement : [];
  return card(
    'asker',
    text(`**${echo(outcome.question)}**`),
    ...fitting(stands.map((stand) => text(standLine(stand, corpus, words)))),
    text(`-# ${words.index(outcome.corpus.id, outcome.corpus.articles)}`),
  );
}

function standLine(stand: Stand, corpus: Corpus, words: Words): string {
  const article = corpus.articles.get(stand.article)!;
  const chips = [
    words.asOf(stand.asOf),
    ...(stand.attribution ? [words.attributed(`“${plain(corpus, stand.attribution)}”`)] : []),
    ...(stand.hedges.length > 0
      ? [words.hedged(stand.hedges.map((hedge) => `“${plain(corpus, hedge)}”`).join(', '))]
      : []),
    ...(stand.superseded ? [words.superseded] : []),
  ];
  const quoted = stand.sentence ? `\n${quotation(corpus, stand.sentence, stand.value)}` : '';
  return `**${words.stand(stand.stand)}** · ${escapeText(article.title)}${quoted}\n-# ${chips.join(' · ')}`;
}

/** The nearest passages of a question that was not answered. */
export function nearestCard(outcome: Outcome, corpus: Corpus, words: Words): Message {
  const nearest = outcome.kind === 'abstention' ? outcome.nearest : outcome.citations;
  return card(
    'asker',
    text(`**${words.notAnAnswer}**`),
    ...nearest.slice(0, 1).map((citation) => text(entry(corpus, { ...citation, bold: null }, null, words))),
  );
}

/** Words, variants, candidates and the verdict on each. */
export function explainCard(outcome: Outcome, corpus: Corpus, words: Words): Message {
  const { trace } = outcome;
  const asked = trace.words.map(({ word, variants, passages }) => words.searched(word, variants, passages));
  const candidates = trace.candidates.map(
    ({ sentence, score, taken, because }) =>
      `${words.candidate(taken, score, escapeText(because))}\n${quotation(corpus, sentence)}`,
  );
  return card(
    'asker',
    text(`**${echo(outcome.question)}**\n-# ${words.confidence(outcome.score)}`),
    ...(asked.length > 0 ? [text(asked.join('\n'))] : []),
    ...fitting(candidates.map((line) => text(line))),
  );
}

/** What a heading with a title takes at most. */
const TITLE_ROOM = 400;

/** As many whole texts as the budget holds; nothing is ever cut inside. */
function fitting<T extends { content: string }>(texts: readonly T[]): T[] {
  let left = TEXT_BUDGET - TITLE_ROOM;
  return texts.filter(({ content }) => {
    left -= content.length;
    return left >= 0;
  });
}
