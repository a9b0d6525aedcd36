/** What a sentence is quoted with so that it can be understood alone: "He noted …" tells nobody who noted. */

import type { Citation } from '../answer/answer.ts';
import type { Corpus, Paragraph, Span } from '../corpus/article.ts';
import { articleOf, fits, slice } from './quote.ts';

/** Sentences quoted before it at most. */
const MOST = 2;

/** A first word that stands for somebody or something named before. */
const POINTS_BACK = /^["“‘'(\s]*(?:he|she|it|they|his|her|its|their)\b/i;

/**
 * A sentence of an article, together with those before it in its paragraph while it begins with a word that points back
 * at them, or is told by "he said". Alone where a reply has no room for more.
 */
export function withLeadIn(
  corpus: Corpus,
  sentence: Span,
  attribution: Citation['attribution'] = null,
): Span {
  const pointsBack = (span: Span) => POINTS_BACK.test(slice(corpus, span));
  if (!(pointsBack(sentence) || (attribution && pointsBack(attribution)))) return sentence;
  const before = sentencesBefore(articleOf(corpus, sentence).paragraphs, sentence);
  let whole = sentence;
  for (const { start, end } of before.reverse().slice(0, MOST)) {
    const longer = { ...whole, start };
    if (!fits(corpus, longer)) break;
    whole = longer;
    if (!pointsBack({ ...sentence, start, end })) break;
  }
  return whole;
}

function sentencesBefore(paragraphs: readonly Paragraph[], { start, end }: Span): Span[] {
  const paragraph = paragraphs.find((one) => one.start <= start && end <= one.end);
  return paragraph?.sentences.filter((one) => one.start < start) ?? [];
}
