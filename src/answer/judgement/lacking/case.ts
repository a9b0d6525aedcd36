/** A question, and the sentence that is to answer it. */

import type { Article, Corpus } from '../../../corpus/article.ts';
import type { Statement } from '../../../reading/article.ts';
import type { Readings } from '../../../reading/readings.ts';
import type { Matcher } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { previousOf, statementOf } from '../../reader/statement.ts';

/** All that may be looked at to tell whether the one answers the other. */
export interface Case {
  readonly question: Question;
  readonly terms: readonly Term[];
  /** The sentence, in `article`, of the ISO date `written`; `null` where that is not known. */
  readonly best: Ranked;
  readonly article: Article;
  readonly written: string | null;
  readonly matcher: Matcher;
  readonly readings: Readings;
  /** What the sentence tells, and the one before it; `null` where there is none. Read when it is asked for. */
  readonly statement: () => Statement;
  readonly previous: () => Statement | null;
}

/** Reads nothing yet. */
export function caseOf(
  question: Question,
  terms: readonly Term[],
  best: Ranked,
  matcher: Matcher,
  { corpus, readings }: { corpus: Corpus; readings: Readings },
): Case {
  const { sentence } = best;
  const article = corpus.articles.get(sentence.span.article)!;
  return {
    question,
    terms,
    best,
    article,
    written: article.published?.date ?? null,
    matcher,
    readings,
    statement: () => statementOf(sentence, corpus, readings),
    previous: () => previousOf(sentence, corpus, readings),
  };
}
