/** How the articles stand to an answer, each with the sentence that shows it. */

import type { Citation, Outcome, Stand } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { numberOf, standing, standsOf } from './agreement.ts';
import { chips, link, marked, named, placeIn, under, whence } from './citation.ts';
import { escapeText } from './escape.ts';
import { withLeadIn } from './lead-in.ts';
import { type Message, text } from './message.ts';
import { quoted } from './pages.ts';
import type { AnswerId } from './press.ts';
import { fits, quotation } from './quote.ts';
import { type Entry, sideCard } from './side.ts';
import type { Words } from './words/index.ts';

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
  const citations = outcome.kind === 'answer' ? outcome.citations : [];
  const entries = (outcome.kind === 'answer' ? standsOf(outcome) : [])
    .map((stand) => ({ stand, number: numberOf(stand, citations) || null }))
    .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0)
    .map(({ stand, number }, i, all) => {
      const twin = all.slice(0, i).find((one) => one.stand.origin === stand.origin);
      const original = twin && stand.sentence ? corpus.articles.get(twin.stand.article)! : null;
      return entryOf(stand, number ?? numbersOf(stand.article, citations), original, corpus, words);
    });
  const title = `**${escapeText(outcome.question)}**`;
  return sideCard({ action: 'compare', title, asked: [], entries }, outcome, id, from, words);
}

/** Under which numbers sentences of an article are quoted. */
const numbersOf = (article: string, citations: readonly Citation[]): number[] =>
  citations.flatMap(({ sentence }, i) => (sentence.article === article ? [i + 1] : []));

/**
 * `number` of the sentence in the answer, or those of other sentences of its article; `original`: the article listed before
 * that this one resembles, if its words count as no second voice.
 */
function entryOf(
  stand: Stand,
  number: number | readonly number[],
  original: Article | null,
  corpus: Corpus,
  words: Words,
): Entry {
  const { sentence, attribution } = stand;
  const article = corpus.articles.get(stand.article)!;
  // The others are held against the first, which needs no word on how it stands to itself.
  const lead = [
    ...(typeof number === 'number' ? [`[${number}]`] : []),
    ...(number === 1 && stand.stand === 'same' && !stand.superseded ? [] : [standsAs(stand, words)]),
  ];
  const heading = `**${lead.join(' ')}** · ${named(article)}`;
  if (sentence === null) {
    const content = `${heading}\n-# ${whence(article, null, words)}`;
    return { content, shown: text(content) };
  }
  const place = placeIn(article, sentence);
  const quotes = fits(corpus, sentence)
    ? quotation(corpus, withLeadIn(corpus, sentence, attribution), partOf(stand))
    : words.tooLongToQuote;
  const content = under(`${heading}\n${quotes}`, whence(article, place.paragraph, words), [
    ...chips(corpus, stand, words),
    ...(typeof number === 'number' || number.length === 0 ? [] : [words.digest.see(number)]),
    ...(original ? [words.resembles(marked(original))] : []),
    ...link(article, sentence, words),
  ]);
  return { content, shown: quoted(content, { sentence, ...place }, corpus, words) };
}

function standsAs({ stand, apart, certainty, superseded, sentence }: Stand, words: Words): string {
  if (superseded) return words.facts.superseded;
  return apart !== null || (stand === 'silent' && sentence !== null)
    ? escapeText(words.facts.stand(stand, apart))
    : standing(stand, certainty, words);
}

/** The words compared; a sentence compared as a whole stands out by nothing. */
const partOf = ({ value, sentence }: Stand): Span | null =>
  value && sentence && value.start === sentence.start && value.end === sentence.end ? null : value;
