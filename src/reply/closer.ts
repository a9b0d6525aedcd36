/** A closer look at a quotation, for whoever presses a button: its context, more of them, the nearest one. */

import type { Outcome } from '../answer/answer.ts';
import type { Corpus, Span } from '../corpus/article.ts';
import { citationPage, QUESTION_ID } from './body.ts';
import { entry, link, paragraphAround, source } from './citation.ts';
import { escapeText } from './escape.ts';
import { shareButton } from './everybody.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, text } from './message.ts';
import { type AnswerId, customId } from './press.ts';
import { articleOf, fits, pieces, quotation } from './quote.ts';
import { placeInReading } from './sources.ts';
import type { Words } from './words/index.ts';

/**
 * The sentence in its paragraph, with what stands before and after it. What has no room is said; a button opens the
 * article there.
 */
export function contextCard(corpus: Corpus, sentence: Span, paragraph: number, words: Words): Message {
  const article = articleOf(corpus, sentence);
  const heading = `-# ${[source(article, paragraph, words), ...link(article, sentence, words)].join(' · ')}`;
  const middle = paragraphAround(corpus, sentence, words);
  let left = TEXT_BUDGET - heading.length - middle.length;
  const beside = (number: number, at: 0 | -1) => {
    const found = article.paragraphs[number - 1];
    if (!found) return [];
    const quoted = whole(corpus, pieces(corpus, found).at(at)!);
    const said = quoted !== null && quoted.length <= left ? quoted : words.noRoomBeside;
    left -= said.length;
    return [text(said)];
  };
  const from = `${placeInReading(corpus, article, sentence)}`;
  return card(
    'asker',
    text(heading),
    ...beside(paragraph - 1, -1),
    text(middle),
    ...beside(paragraph + 1, 0),
    ...row(button(words.readOn, customId({ action: 'read', article: article.hash, from }))),
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
      shareButton(outcome.corpus, words),
    ),
  );
}

/** The nearest passages of a question that was not answered. */
export function nearestCard(outcome: Outcome, corpus: Corpus, words: Words): Message {
  const [nearest] = outcome.kind === 'abstention' ? outcome.nearest : outcome.citations;
  if (!nearest) return card('asker', text(`**${words.notAnAnswer}**`));
  const from = `${placeInReading(corpus, articleOf(corpus, nearest.sentence), nearest.sentence)}`;
  const { hash } = articleOf(corpus, nearest.sentence);
  return card(
    'asker',
    text(`**${words.notAnAnswer}**`),
    text(entry(corpus, { ...nearest, bold: null }, null, words)),
    ...row(button(words.readOn, customId({ action: 'read', article: hash, from }))),
  );
}

/** `null` where a reply has no room for it. */
function whole(corpus: Corpus, span: Span): string | null {
  return fits(corpus, span) ? quotation(corpus, span) : null;
}
