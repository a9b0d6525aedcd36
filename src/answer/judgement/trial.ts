/** A question and what was found for it, before it is judged. */

import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Extent } from './extent.ts';
import type { Case } from './lacking/case.ts';

export interface Trial {
  readonly question: Question;
  readonly terms: readonly Term[];
  /** The sentences that may answer, best first. */
  readonly ranked: readonly Ranked[];
  /** The question with the first of them; `null` where there is none. */
  readonly first: Case | null;
  readonly extent: Extent;
}
