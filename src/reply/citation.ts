/** One numbered entry: the quotation, and below it where it stands and how certain it says it is. */

import type { Citation } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { keepWith } from '../recent.ts';
import { addressOf } from './address.ts';
import { escapeText } from './escape.ts';
import { withLeadIn } from './lead-in.ts';
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
  const { sentence, bold, attribution } = citation;
  const article = articleOf(corpus, sentence);
  const lead = number === null ? '' : `**[${number}]** `;
  const quoted = fits(corpus, sentence)
    ? quotation(corpus, withLeadIn(corpus, sentence, attribution), bold)
    : words.tooLongToQuote;
  const above = `${lead}${quoted}`;
  return under(above, source(article, citation.paragraph, words), [
    ...chips(corpus, citation, words),
    ...(original ? [words.resembles(marked(original))] : []),
    ...link(article, sentence, words),
  ]);
}

/** A quotation with what is to be known of it in one line below, as far as there is room. */
export function under(above: string, first: string, more: readonly string[]): string {
  let said = `${above}\n-# ${first}`;
  for (const chip of more) if (said.length + chip.length + 3 <= ENTRY_LIMIT) said += ` · ${chip}`;
  return said;
}

/** Longest words repeated below a quotation, and how many of its doubts: they stand in the quotation anyway. */
const LONGEST_CHIP = 160;
const MOST_HEDGES = 4;
/** Room of one entry, so that a page has always room for one below a long question. */
const ENTRY_LIMIT = 2600;

/** Who it is attributed to and what limits its certainty, in the words of the sentence. */
export function chips(
  corpus: Corpus,
  { attribution, hedges }: Pick<Citation, 'attribution' | 'hedges'>,
  words: Words,
): string[] {
  const short = (spans: readonly Span[]) =>
    spans.map((span) => plain(corpus, span)).filter((said) => said !== '' && said.length <= LONGEST_CHIP);
  const [source] = short(attribution ? [attribution] : []);
  const doubts = short(hedges).slice(0, MOST_HEDGES);
  return [
    ...(source ? [words.attributed(`“${source}”`)] : []),
    ...(doubts.length > 0 ? [words.hedged(doubts.map((doubt) => `“${doubt}”`).join(', '))] : []),
  ];
}

/** Longest title that is shown; an article with a longer one goes by the name of its file. */
const LONGEST_TITLE = 300;

/** What an article is called: its title, whole. */
export const named = keepWith(({ title, id }: Article): string => {
  const said = escapeText(title);
  return said.length <= LONGEST_TITLE ? said : escapeText(id.slice(0, LONGEST_TITLE / 2));
});

/** The same in a sentence: in quotation marks where the title stands in the text, the name of a file without. */
export const marked = keepWith((article: Article): string => {
  const name = named(article);
  return article.text.includes(article.title) && name === escapeText(article.title) ? `“${name}”` : name;
});

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
  return `${named(article)} · ${whence(article, paragraph, words)}`;
}

/** The same of an article that is named already; of the whole article without a paragraph. */
export function whence(article: Article, paragraph: number | null, words: Words): string {
  const outlet = article.outlet && article.outlet.length <= LONGEST_CHIP ? [escapeText(article.outlet)] : [];
  const place = paragraph === null ? [] : [words.place(paragraph)];
  return [...outlet, ...place, words.asOf(article.published)].join(' · ');
}

/** Where a sentence of an article stands: the number of its paragraph, and its own in there, from 1. */
export function placeIn({ paragraphs }: Article, sentence: Span): { paragraph: number; position: number } {
  const paragraph = paragraphs.find((whole) => holds(whole, sentence))!;
  const { number } = paragraph.sentences.find(({ start }) => start === sentence.start)!;
  return { paragraph: paragraph.number, position: number };
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
