/** A closer look at an answer, for whoever presses its buttons: context, comparison, explanation. */

import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Outcome, Stand } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { standing } from './agreement.ts';
import { citationPage, QUESTION_ID } from './answer.ts';
import { chips, entry, link, marked, named, paragraphAround, source, under } from './citation.ts';
import { escapeText } from './escape.ts';
import { TEXT_BUDGET } from './limits.ts';
import { button, card, type Message, row, text } from './message.ts';
import { endOfPage, startOfPage, within } from './pages.ts';
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
      button(words.share, customId({ action: 'share', corpus: outcome.corpus.id, message: '' })),
    ),
  );
}

/**
 * Each article's stand to the answer from number `from` (0-based) on, with the sentence that shows it: numbered and in
 * order as in the answer, then those that are not quoted there.
 */
export function compareCard(
  outcome: Outcome,
  corpus: Corpus,
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  const stands = outcome.kind === 'answer' ? outcome.agreement : [];
  const cited = outcome.kind === 'answer' ? outcome.citations.map(({ sentence }) => sentence.article) : [];
  const lines = stands
    .map((stand) => ({ stand, number: cited.indexOf(stand.article) + 1 || null }))
    .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0)
    .map(({ stand, number }, i, all) => {
      const twin = all.slice(0, i).find((one) => one.stand.origin === stand.origin);
      const original = twin && stand.sentence ? corpus.articles.get(twin.stand.article)! : null;
      return standLine(stand, number, original, corpus, words);
    });
  return paged('compare', outcome, `**${escapeText(outcome.question)}**`, [], lines, id, from, words);
}

/** `original`: the article listed before that this one resembles, if its words count as no second voice. */
function standLine(
  stand: Stand,
  number: number | null,
  original: Article | null,
  corpus: Corpus,
  words: Words,
): string {
  const article = corpus.articles.get(stand.article)!;
  const said = stand.superseded
    ? words.facts.superseded
    : stand.apart
      ? escapeText(words.facts.stand(stand.stand, stand.apart))
      : standing(stand.stand, stand.certainty, words);
  const quoted = stand.sentence
    ? `\n${fits(corpus, stand.sentence) ? quotation(corpus, stand.sentence, partOf(stand)) : words.tooLongToQuote}`
    : '';
  // The others are held against the first, which needs no word on how it stands to itself.
  const lead = [
    ...(number === null ? [] : [`[${number}]`]),
    ...(number === 1 && stand.stand === 'same' && !stand.superseded ? [] : [said]),
  ];
  return under(`**${lead.join(' ')}** · ${named(article)}${quoted}`, words.asOf(stand.asOf), [
    ...chips(corpus, stand, words),
    ...(original ? [words.resembles(marked(original))] : []),
    ...link(article, stand.sentence, words),
  ]);
}

/** The words compared; a sentence compared as a whole stands out by nothing. */
const partOf = ({ value, sentence }: Stand): Span | null =>
  value && sentence && value.start === sentence.start && value.end === sentence.end ? null : value;

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

/** Words, variants, candidates from number `from` (0-based) on, and the verdict on each. */
export function explainCard(
  outcome: Outcome,
  corpus: Corpus,
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  const { trace } = outcome;
  const heading = `**${escapeText(outcome.question)}**\n-# ${words.confidence(outcome.score)}`;
  const lines = trace.candidates.map(({ sentence, score, verdict, share, lacking }) => {
    const quoted = whole(corpus, sentence) ?? words.tooLongToQuote;
    const article = articleOf(corpus, sentence);
    const above = `${words.candidate(verdict, score, share, lacking)}\n${quoted}`;
    return under(above, named(article), [words.asOf(article.published)]);
  });
  const asked = trace.words.map(({ word, variants, passages }) => words.searched(word, variants, passages));
  return paged('explain', outcome, heading, asked, lines, id, from, words);
}

/** What the words of a question take at most: one of 300 characters can have 150. */
const ASKED_BUDGET = 1200;

/** Entries in pages that are turned in place; the question stands above them, where their buttons read it back. */
function paged(
  action: 'compare' | 'explain',
  outcome: Outcome,
  title: string,
  asked: readonly string[],
  lines: readonly string[],
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  const [heading, ...under] = title.split('\n');
  const start = Math.max(0, Math.min(from, lines.length - 1));
  const shown = start === 0 ? within(asked, ASKED_BUDGET, words) : [];
  const above: APIComponentInContainer[] = [
    text(heading!, QUESTION_ID),
    ...(under.length > 0 ? [text(under.join('\n'))] : []),
    ...(shown.length > 0 ? [text(shown.join('\n'))] : []),
  ];
  const footer = words.index(outcome.corpus.id, outcome.corpus.articles);
  const lengthOf = (i: number) => lines[i]!.length;
  const budgetOf = (taken: readonly string[]) =>
    TEXT_BUDGET - title.length - footer.length - 60 - taken.reduce((sum, { length }) => sum + length + 1, 0);
  const end = endOfPage(start, lines.length, budgetOf(shown), lengthOf);
  const back = startOfPage(start, budgetOf(within(asked, ASKED_BUDGET, words)), lengthOf);
  const turn = (label: string, page: number) => button(label, customId({ action, ...id, from: `${page}` }));
  const place = end - start < lines.length ? [words.range(start + 1, end, lines.length)] : [];
  return card(
    'asker',
    ...above,
    ...lines.slice(start, end).map((line) => text(line)),
    text(`-# ${[...place, footer].join(' · ')}`),
    ...row(
      ...(start > 0 ? [turn(words.back, back)] : []),
      ...(end < lines.length ? [turn(words.next, end)] : []),
    ),
  );
}

/** `null` where a reply has no room for it. */
function whole(corpus: Corpus, span: Span): string | null {
  return fits(corpus, span) ? quotation(corpus, span) : null;
}
