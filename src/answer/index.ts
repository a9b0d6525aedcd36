/** A question becomes an outcome. */

import type { Corpus } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import { judge } from './abstain.ts';
import { agreement } from './agreement.ts';
import type { Outcome } from './answer.ts';
import { candidatesFor } from './candidates.ts';
import { chosen, citationOf } from './cite.ts';
import { createMatcher } from './match.ts';
import { readQuestion } from './question.ts';
import { feature, rank } from './rank.ts';
import { sourced } from './stand.ts';
import { traceOf } from './trace.ts';
import { weigh } from './weigh.ts';

export interface AnswerOptions {
  /** Id of the only article to look in. */
  readonly article?: string;
  /** ISO date: articles known to be younger are passed over. */
  readonly asOf?: string;
  /** Most citations, 5 unless told. */
  readonly limit?: number;
}

const LIMIT = 5;

/** Deterministic: the same question on the same articles gives the same outcome everywhere. */
export async function answer(text: string, library: Library, options: AnswerOptions = {}): Promise<Outcome> {
  const { corpus, index, reader, learned } = library;
  const question = readQuestion(text, reader);
  const terms = await weigh(question, index, reader);
  const matcher = createMatcher(question, terms, reader.language);
  const admits = admission(corpus, options);
  const candidates = await candidatesFor(question, terms, matcher, library, admits);
  const ranked = rank(question, terms, candidates, matcher, learned.ranking);
  const { score, reason } = judge(question, terms, ranked);
  const limit = Math.max(1, options.limit ?? LIMIT);
  const textOf = ({ sentence: { span } }: (typeof ranked)[number]) =>
    corpus.articles.get(span.article)!.text.slice(span.start, span.end);
  const quoted = chosen(ranked, limit, textOf);
  const [first, ...rest] = quoted.map((one) => sourced(citationOf(one), library));
  const common = {
    question: text,
    corpus: { id: corpus.id, articles: corpus.articles.size },
    score,
    trace: traceOf(question, terms, ranked, reason === null ? quoted : [], reason),
  };
  const asked = { text, wanted: question.wanted, focus: question.focus?.lower ?? null };
  const weighed = ranked.map((one) => ({
    article: one.sentence.span.article,
    paragraph: one.sentence.paragraph,
    position: one.sentence.position,
    covered: feature(one, 'soft'),
  }));
  return reason === null && first
    ? {
        kind: 'answer',
        ...common,
        citations: [first, ...rest],
        agreement: agreement(asked, weighed, [first, ...rest], library),
      }
    : {
        kind: 'abstention',
        ...common,
        reason: reason ?? { why: 'not a question' },
        nearest: first ? [first, ...rest] : [],
      };
}

/** Which articles may be looked in; `null` means all. */
function admission(corpus: Corpus, { article, asOf }: AnswerOptions): ((id: string) => boolean) | null {
  if (article === undefined && asOf === undefined) return null;
  return (id) => {
    const published = corpus.articles.get(id)?.published;
    return (article === undefined || id === article) && (!asOf || !published || published.date <= asOf);
  };
}
