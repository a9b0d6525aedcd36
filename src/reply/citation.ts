/** One numbered entry: the quotation, and below it where it stands and how certain it says it is. */

import type { Citation } from '../answer/answer.ts';
import type { Article, Corpus, Span } from '../corpus/article.ts';
import { escapeText } from './escape.ts';
import { articleOf, plain, quotation } from './quote.ts';
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
  const lead = number === null ? '' : `**[${number}]** `;
  return `${lead}${quotation(corpus, sentence, bold)}\n-# ${chips.join(' · ')}`;
}

/** Title, outlet, paragraph, date with its basis. */
export function source(article: Article, paragraph: number, words: Words): string {
  const outlet = article.outlet ? [escapeText(article.outlet)] : [];
  return [escapeText(article.title), ...outlet, words.place(paragraph), words.asOf(article.published)].join(
    ' · ',
  );
}

/** The sentence of a passage in bold among its neighbours, paragraph whole. */
export function paragraphAround(corpus: Corpus, sentence: Span): string {
  const article = articleOf(corpus, sentence);
  const paragraph = article.paragraphs.find(
    ({ start, end }) => start <= sentence.start && sentence.end <= end,
  );
  const whole = paragraph ?? sentence;
  return quotation(corpus, { article: article.id, start: whole.start, end: whole.end }, sentence);
}
