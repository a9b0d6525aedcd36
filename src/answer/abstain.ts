/** Whether the best sentence is an answer at all, and if not, why. */

import type { Reason } from './answer.ts';
import type { Question } from './question.ts';
import { feature, type Ranked } from './rank.ts';
import type { Term } from './weigh.ts';

export interface Verdict {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: Reason | null;
}

/** A word counts as met when it is found this far in the sentence, beside it or in the title. */
const MET = 0.5;

export function judge(question: Question, terms: readonly Term[], ranked: readonly Ranked[]): Verdict {
  const best = ranked[0];
  if (question.words.length === 0) return { score: 0, reason: { why: 'empty' } };
  if (best === undefined || terms.every(({ framing }) => framing))
    return { score: 0, reason: { why: 'not a question' } };
  const unmet = terms.filter((_, t) => Math.max(best.near[t]!, best.title[t]!) < MET);
  const near = feature(best, 'softNear');
  const missing = feature(best, 'missingNear');
  const score = Math.max(0, Math.min(1, near - missing * 0.5));
  const named = unmet.some((term) => term.name || term.number);
  if (score >= 0.25 && !named) return { score: round(score), reason: null };
  return { score: round(Math.min(score, 0.2)), reason: reasonFor(unmet, question) };
}

function reasonFor(unmet: readonly Term[], question: Question): Reason {
  const words = (list: readonly Term[]) => list.map(({ lexeme }) => lexeme.lower);
  const unknown = unmet.filter((term) => term.passages === 0 && term.spellings.length === 0);
  if (unknown.length > 0) return { why: 'unknown word', words: words(unknown) };
  if (unmet.length > 0) return { why: 'other subject', words: words(unmet) };
  return { why: 'wrong kind', words: [], wanted: question.wanted, passages: 0 };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
