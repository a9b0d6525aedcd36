/** How an outcome came about. */

import type { Explained } from '../answer/answer.ts';
import type { Corpus } from '../corpus/article.ts';
import { placeIn, source } from './citation.ts';
import { escapeText } from './escape.ts';
import { type Message, text } from './message.ts';
import type { AnswerId } from './press.ts';
import { articleOf, fits, quotation } from './quote.ts';
import { sideCard } from './side.ts';
import type { Words } from './words/index.ts';

/** Words, variants, candidates from number `from` (0-based) on, and the verdict on each. */
export function explainCard(
  outcome: Explained,
  corpus: Corpus,
  id: AnswerId,
  from: number,
  words: Words,
): Message {
  const { trace } = outcome;
  const title = `**${escapeText(outcome.question)}**\n-# ${words.confidence(outcome.score)}`;
  const entries = trace.candidates.map(({ sentence, score, verdict, share, lacking }) => {
    const quoted = fits(corpus, sentence) ? quotation(corpus, sentence) : words.tooLongToQuote;
    const article = articleOf(corpus, sentence);
    const content = `${words.candidate(verdict, score, share, lacking)}\n${quoted}\n-# ${source(article, placeIn(article, sentence).paragraph, words)}`;
    return { content, shown: text(content) };
  });
  const searched = trace.words.map(({ word, variants, passages }) =>
    words.searched(word, variants, passages),
  );
  const asked = trace.untold === null ? searched : [words.untold(trace.untold), ...searched];
  return sideCard({ action: 'explain', title, asked, entries }, outcome, id, from, words);
}
