/** What a sentence may gain by answering outright. */

import type { Candidate } from '../../candidates/candidate.ts';
import type { Matcher } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Row } from '../network.ts';

/** What one sentence gains, for a question that asks so; `null` for another question. */
export type Gain = (
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
) => ((candidate: Candidate, features: Readonly<Row>) => number) | null;

/** A word counts as found itself from here on. */
export const SAME = 0.85;
