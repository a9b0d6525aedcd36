/** One numbered entry: the quotation, and below it where it stands and how certain it says it is. */

import type { Citation } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { addressOf } from './address.ts';
import { escapeText } from './escape.ts';
import { articleOf, fits, pieces, plain, quotation } from './quote.ts';
import type { Words } from './words/index.ts';

/** `original`: the article that this one resembles, if its words count as no second voice. */
export function entry(
  corpus: Corpus,
  citation: Citation,
  number: number | null,
  words: Words,
  original: Article | null = null,
): string {
  const { sentence, bold, attribution, hedges } = citation;
  const chips = [
    source(articleOf(corpus, sentence), citation.paragraph, words),
    ...(attribution ? [words.attributed(`“${plain(corpus, attribution)}”`)] : []),
    ...(hedges.length > 0
      ? [words.hedged(hedges.map((hedge) => `“${plain(corpus, hedge)}”`).join(', '))]
      : []),
    ...(original ? [words.resembles(`“${escapeText(original.title)}”`)] : []),
  ];
  chips.push(...link(articleOf(corpus, sentence), sentence, words));
  const lead = number === null ? '' : `**[${number}]** `;
  const quoted = fits(corpus, sentence) ? quotation(corpus, sentence, bold) : words.tooLongToQuote;
  return `${lead}${quoted}\n-# ${chips.join(' · ')}`;
}

/**
 * A link to the article's page, whose label says where it leads; nothing where there is none. Discord reads no
 * backslashes in a label, so nothing of the source stands there but a host name of letters, digits, dots, hyphens.
 */
export function link(article: Article, sentence: Span | null, words: Words): string[] {
  const address = addressOf(article, sentence);
  if (address === null) return [];
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[a-z0-9.-]{1,60}$/.test(host) ? [`[${words.open(host)}](${address})`] : [];
}

/** Title, outlet, paragraph, date with its basis. */
export function source(article: Article, paragraph: number, words: Words): string {
  const outlet = article.outlet ? [escapeText(article.outlet)] : [];
  return [escapeText(article.title), ...outlet, words.place(paragraph), words.asOf(article.published)].join(
    ' · ',
  );
}

/** The sentence of a passage in bold among its neighbours: the paragraph whole, or as much as there is room for. */
export function paragraphAround(corpus: Corpus, sentence: Span, words: Words): string {
  const paragraph = articleOf(corpus, sentence).paragraphs.find((whole) => holds(whole, sentence));
  const around = paragraph && pieces(corpus, paragraph).find((piece) => holds(piece, sentence));
  const { article, start, end } = around ?? sentence;
  return fits(corpus, { article, start, end })
    ? quotation(corpus, { article, start, end }, sentence)
    : words.tooLongToQuote;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
