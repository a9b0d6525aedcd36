/** Chooses which of the ranked sentences are quoted, and what is shown with each. */

import type { Corpus } from '../corpus/article.ts';
import type { Readings } from '../reading/readings.ts';
import type { Citation } from './answer.ts';
import type { Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { spanOf } from './span.ts';
import { statementOf } from './statement.ts';
import type { Term } from './weigh.ts';

/** Sentences that score this far below the first are no longer about the same. */
const BEHIND = 7;

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

/** The quotation with its short answer. */
export function citationOf(
  ranked: Ranked,
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, readings }: { corpus: Corpus; readings: Readings },
): Citation {
  const { span, paragraph, position } = ranked.sentence;
  const statement = statementOf(ranked.sentence, corpus, readings);
  const bold = spanOf(question, terms, ranked, statement, statement.text, matcher);
  return { sentence: span, paragraph, position, bold, attribution: null, hedges: [] };
}
