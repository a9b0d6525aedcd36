/** What a sentence is quoted with so that it can be understood alone: "He noted …" tells nobody who noted. */

import type { Citation } from '../answer/answer.ts';
import type { Corpus, Paragraph, Span } from '../corpus/article.ts';
import { articleOf, fits, slice } from './quote.ts';

/** Sentences quoted before it at most. */
const MOST = 3;

const POINTS_BACK = [
  // A first word that stands for somebody or something named before.
  /^["“‘'(\s]*(?:he|she|it|they|his|her|its|their)\b/i,
  // "The port is closed," she said.
  /[,.?!…]["”]\s+(?:he|she|it|they)\b/i,
  // Nothing but what somebody says.
  /^\s*["“][^"“”]*["”]\s*$/,
];

/**
 * A sentence of an article, together with those before it in its paragraph back to the one that names what it points
 * back at, or who says it. Alone where none of them does, or where a reply has no room for all.
 */
export function withLeadIn(
  corpus: Corpus,
  sentence: Span,
  attribution: Citation['attribution'] = null,
): Span {
  const pointsBack = (span: Span) => POINTS_BACK.some((sign) => sign.test(slice(corpus, span)));
  if (!(pointsBack(sentence) || (attribution && pointsBack(attribution)))) return sentence;
  const named = sentencesBefore(articleOf(corpus, sentence).paragraphs, sentence)
    .slice(-MOST)
    .findLast(({ start, end }) => !pointsBack({ ...sentence, start, end }));
  const whole = { ...sentence, start: named?.start ?? sentence.start };
  return fits(corpus, whole) ? whole : sentence;
}

function sentencesBefore(paragraphs: readonly Paragraph[], { start, end }: Span): Span[] {
  const paragraph = paragraphs.find((one) => one.start <= start && end <= one.end);
  return paragraph?.sentences.filter((one) => one.start < start) ?? [];
}
