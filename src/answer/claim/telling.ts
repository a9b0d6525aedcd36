/** Finds the sentences that tell of the business that a claim tells of: the plan, who was there, how many were hurt. */

import { fittingFirst } from '../agreement/fit.ts';
import { inquiryOf, matterOf } from '../inquiry/inquiry.ts';
import { PRESENCE } from '../inquiry/presence.ts';
import type { Library } from '../library.ts';
import { namesAsked } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import { meant, type Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { MOST_MATCHES } from './near.ts';

/** A sentence that claims something, read as a question is. */
interface Claimed {
  readonly sentence: string;
  readonly question: Question;
  readonly terms: readonly Term[];
  /** Whether it claims what is to come. */
  readonly ahead: boolean;
  /** Words that deny it. */
  readonly denials: ReadonlySet<string>;
}

const HURT: ReadonlySet<string> = new Set(['death', 'injury', 'casualty']);

/**
 * The best sentence of each article that tells what is claimed; none where the claim is of no such business. The
 * people, numbers and days of the claim are what may differ: a sentence need not hold them.
 */
export function telling(
  { sentence, question, terms, ahead, denials }: Claimed,
  ranked: readonly Ranked[],
  library: Library,
): Ranked[] {
  const text = meant(sentence, terms);
  const names = namesAsked(text, library.reader);
  const inquiryAs = (wanted: Question['wanted']) => {
    const asked = { ...question, wanted };
    return inquiryOf(text, asked, terms, matterOf(text, asked, library), names);
  };
  const inquiry = PRESENCE.test(sentence)
    ? (inquiryAs('person') ?? inquiryAs('claim'))
    : inquiryAs(ahead ? 'time' : question.wanted);
  if (inquiry === null) return [];
  const beside = inquiry.beside.filter(
    ({ term, kind }) => kind === 'thing' && !denials.has(terms[term]!.lexeme.lower),
  );
  // "27 died" where an article has 27 wounded: what befell them may differ too.
  const outcomes = inquiry.business.kind === 'casualties' ? HURT : inquiry.topic.outcomes;
  const relaxed = { business: inquiry.business, beside, topic: { ...inquiry.topic, outcomes } };
  const { ranked: best, values } = fittingFirst(relaxed, ranked, library);
  const articles = new Map<string, Ranked>();
  for (const one of best.slice(0, values.size)) {
    const { article } = one.sentence.span;
    if (!articles.has(article)) articles.set(article, one);
  }
  return [...articles.values()].slice(0, MOST_MATCHES);
}
