/** Whether the best sentence is an answer at all, and if not, why. */

import { isAnotherLanguage } from '../../language/tongue.ts';
import type { Reason } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { isSmalltalk } from '../question/smalltalk.ts';
import type { Term } from '../question/weigh.ts';
import type { Confidence } from '../ranking/learned.ts';
import type { Row } from '../ranking/network.ts';
import { lackingOf } from './demands.ts';
import { doubtsOf } from './doubts.ts';
import { evidenceOf } from './evidence.ts';
import { exactnessOf } from './exact.ts';
import { answerFrom, decides, manyness, rounded, shortOf } from './extent.ts';
import { reasonFor, typed } from './reason.ts';
import type { Trial } from './trial.ts';

/** What a question and its best sentence come to. */
export interface Judgement {
  /** Calibrated, 0 to 1. */
  readonly score: number;
  readonly reason: Reason | null;
  /** What the question demands that the best sentence does not tell, as it is called; `null` where nothing is. */
  readonly untold: string | null;
}

const UNFOUND = { score: 0, untold: null } as const;

/** Confidence left among few to a sentence that lacks a demand. */
const LEFT = 0.5;

/** `learned` weighs the evidence; what surely lacks a demand stays short of an answer. */
export function judge(trial: Trial, learned: Confidence): Judgement {
  const { question, terms, ranked, first, extent } = trial;
  const unasked = unaskedBy(question, terms);
  if (unasked !== null) return { ...UNFOUND, reason: { why: unasked } };
  const foreign = () => isAnotherLanguage(question.lowers);
  if (first === null)
    return { ...UNFOUND, reason: foreign() ? { why: 'another language' } : unfound(question, terms) };
  const lacking = lackingOf(first);
  const { unknown, kind, failing, surely, plain, untold, blamed } = doubtsOf(
    first,
    lacking,
    exactnessOf(first),
    extent,
  );
  const many = manyness(extent);
  const least = answerFrom(extent, unknown);
  const odds = oddsOf(evidenceOf(question, terms, ranked, lacking), learned, many);
  const confidence = 1 / (1 + Math.exp(-odds));
  const most = decides(extent) || surely ? shortOf(least) : 1;
  const score = rounded(
    failing
      ? Math.min(confidence * (LEFT + (1 - LEFT) * many), most)
      : plain
        ? Math.max(confidence, least)
        : confidence,
  );
  if (score >= least) return { score, reason: null, untold };
  if (foreign()) return { score, reason: { why: 'another language' }, untold: null };
  return { score, reason: reasonFor(blamed, kind, trial), untold };
}

/** Why nothing is asked of the articles; `null` where something is. */
function unaskedBy(
  { text, lowers, wanted, words }: Question,
  terms: readonly Term[],
): 'empty' | 'not a question' | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  // "How long" by itself names nothing that it is asked of.
  const asking = ({ at, framing }: Term) =>
    framing || (wanted === 'number' && words[at - 1]?.lexeme.lower === 'how');
  return isSmalltalk(lowers) || terms.every(asking) ? 'not a question' : null;
}

/** Among the articles that are looked in, none shares a word; others may. */
function unfound(question: Question, terms: readonly Term[]): Reason {
  const known = terms.some(({ nowhere }) => !nowhere);
  return { why: known ? 'other subject' : 'unknown word', words: typed(terms, question) };
}

function oddsOf(row: Readonly<Row>, { amongFew, amongMany }: Confidence, many: number): number {
  if (many === 0) return amongFew.score(row);
  if (many === 1) return amongMany.score(row);
  return (1 - many) * amongFew.score(row) + many * amongMany.score(row);
}
