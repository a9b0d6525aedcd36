/** How the articles stand to an answer, each with the sentence that shows it. */

import type { Citation, Outcome, Stand } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { numberOf, standing } from './agreement.ts';
import { chips, link, marked, named, placeIn, under, whence } from './citation.ts';
import { escapeText } from './escape.ts';
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
  const { agreement, citations } = outcome.kind === 'answer' ? outcome : { agreement: [], citations: [] };
  const entries = agreement
    .map((one) => quotedAbove(one, citations))
    .map((stand) => ({ stand, number: numberOf(stand, citations) || null }))
    .sort((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0)
    .map(({ stand, number }, i, all) => {
      const twin = all.slice(0, i).find((one) => one.stand.origin === stand.origin);
      const original = twin && stand.sentence ? corpus.articles.get(twin.stand.article)! : null;
      return entryOf(stand, number, original, corpus, words);
    });
  return sideCard('compare', outcome, `**${escapeText(outcome.question)}**`, [], entries, id, from, words);
}

/** Whose sentence is quoted in the answer is not silent: it tells something that nothing is compared with. */
function quotedAbove(stand: Stand, citations: readonly Citation[]): Stand {
  if (stand.sentence !== null) return stand;
  const cited = citations.find(({ sentence }) => sentence.article === stand.article);
  if (cited === undefined) return stand;
  const { sentence, bold, attribution, hedges } = cited;
  return { ...stand, sentence, value: bold, attribution, hedges };
}

/** `original`: the article listed before that this one resembles, if its words count as no second voice. */
function entryOf(
  stand: Stand,
  number: number | null,
  original: Article | null,
  corpus: Corpus,
  words: Words,
): Entry {
  const { sentence } = stand;
  const article = corpus.articles.get(stand.article)!;
  // The others are held against the first, which needs no word on how it stands to itself.
  const lead = [
    ...(number === null ? [] : [`[${number}]`]),
    ...(number === 1 && stand.stand === 'same' && !stand.superseded ? [] : [standsAs(stand, words)]),
  ];
  const heading = `**${lead.join(' ')}** · ${named(article)}`;
  if (sentence === null) {
    const content = `${heading}\n-# ${whence(article, null, words)}`;
    return { content, shown: text(content) };
  }
  const place = placeIn(article, sentence);
  const quotes = fits(corpus, sentence) ? quotation(corpus, sentence, partOf(stand)) : words.tooLongToQuote;
  const content = under(`${heading}\n${quotes}`, whence(article, place.paragraph, words), [
    ...chips(corpus, stand, words),
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
