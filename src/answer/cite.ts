/** Chooses which of the ranked sentences are quoted, and what is shown with each. */

import type { Corpus } from '../corpus/article.ts';
import { attributionOf } from '../reading/attributions.ts';
import type { Mention } from '../reading/mention.ts';
import type { Citation } from './answer.ts';
import type { Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './span.ts';
import type { Term } from './weigh.ts';

/** Sentences that score this far below the first are no longer about the same. */
const BEHIND = 4;

/** One sentence a paragraph, best first, no text twice, at most `limit`. */
export function chosen(ranked: readonly Ranked[], limit: number, corpus: Corpus): Ranked[] {
  const best = ranked[0];
  const paragraphs = new Set<string>();
  const texts = new Set<string>();
  const taken: Ranked[] = [];
  for (const candidate of ranked) {
    if (taken.length >= limit || candidate.score < best!.score - BEHIND) break;
    const { span, paragraph: number } = candidate.sentence;
    const paragraph = `${span.article} ${number}`;
    const text = corpus.articles.get(span.article)!.text.slice(span.start, span.end);
    if (paragraphs.has(paragraph) || texts.has(text)) continue;
    paragraphs.add(paragraph);
    texts.add(text);
    taken.push(candidate);
  }
  return taken;
}

/** The quotation with its short answer, whom it has it from, and its doubts. */
export function citationOf(
  ranked: Ranked,
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, reader }: { corpus: Corpus; reader: Reader },
): Citation {
  const { span, paragraph, position } = ranked.sentence;
  const text = corpus.articles.get(span.article)!.text.slice(span.start, span.end);
  const reading = reader.reading(ranked.sentence, corpus);
  const bold = spanOf(question, terms, ranked, reading, text, matcher);
  const placed = ({ start, end }: Mention) => ({
    article: span.article,
    start: span.start + start,
    end: span.start + end,
  });
  const answered = bold
    ? { start: bold.start - span.start, end: bold.end - span.start }
    : { start: 0, end: text.length };
  const attribution = attributionOf(reading.attributions, answered);
  return {
    sentence: span,
    paragraph,
    position,
    bold,
    attribution: attribution && placed(attribution),
    hedges: reading.hedges.map(placed),
  };
}
