/** A closer look at a quotation, for whoever presses a button: its context, more of them, the nearest one. */

import type { Outcome } from '../answer/answer.ts';
import type { Corpus, Span } from '../corpus/article.ts';
import { citationPage, pageBefore, QUESTION_ID } from './body.ts';
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

/** Passages of an answer from rank `from` on; rank `first` is the first that the answer itself had no room for. */
export function moreCard(
  outcome: Outcome,
  corpus: Corpus,
  id: AnswerId,
  { first, from }: { readonly first: number; readonly from: number },
  words: Words,
): Message {
  if (outcome.kind !== 'answer') return nearestCard(outcome, corpus, words);
  const start = Math.min(from, outcome.citations.length - 1);
  const heading = text(`**${escapeText(outcome.question)}**`, QUESTION_ID);
  const budget = TEXT_BUDGET - heading.content.length;
  const page = citationPage(outcome, corpus, start, budget, words);
  const next = start + page.length;
  const turn = (label: string, rank: number) =>
    button(label, customId({ action: 'more', ...id, first: `${first}`, from: `${rank}` }));
  return card(
    'asker',
    heading,
    ...page,
    ...row(
      ...(start > first
        ? [turn(words.back, Math.max(first, pageBefore(outcome, corpus, start, budget, words)))]
        : []),
      ...(next < outcome.citations.length ? [turn(words.more, next)] : []),
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
