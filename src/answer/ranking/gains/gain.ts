/**
 * What a sentence may gain by answering outright.
 *
 * A gain is added to the score that the learned network gives: the logarithm of an odds, so that 1 makes a sentence about
 * three times as likely. The sizes are set by hand, beside how far the learned scores of one question lie apart: on the
 * gold questions that may be looked at the best is 1.3 above the next, 3.8 above the fifth and 5.4 above the middle one
 * (medians of 557 questions; for every tenth 5.4, 8.9 and 10.3 or more).
 */

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
