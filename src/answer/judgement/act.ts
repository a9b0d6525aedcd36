/** Whether the best sentence tells of the promise, the threat or the offer that is asked about. */

import { isAuxiliary } from '../../language/auxiliaries.ts';
import { inflected } from '../../reading/data/speech.ts';
import { MET } from '../candidates/match.ts';
import { mainVerb } from '../clause/main-verb.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What is done by saying it: other words of theirs are none of it. */
const ACTS: ReadonlySet<string> = new Set(
  inflected(
    'promise pledge vow threaten offer deny apologise apologize concede guarantee warn refuse reject',
  ).concat('admit admits admitted swear swears swore denies denied'.split(' ')),
);

/** "What did they promise": not told by whatever else they did or said. */
export function actLacking({ wanted, lowers }: Question, terms: readonly Term[], best: Ranked): boolean {
  if (wanted !== 'thing' && wanted !== 'statement') return false;
  const auxiliary = lowers.indexOf('what') + 1;
  if (auxiliary === 0 || !isAuxiliary(lowers[auxiliary] ?? '')) return false;
  const verb = mainVerb(terms, lowers, auxiliary);
  return verb >= 0 && ACTS.has(terms[verb]!.lexeme.lower) && best.match.strengths[verb]! < MET;
}
