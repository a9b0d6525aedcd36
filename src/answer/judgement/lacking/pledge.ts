/** Whether the best sentence tells of the promise, the threat or the offer that is asked about, or what somebody would do. */

import { isAuxiliary, isBeing } from '../../../language/auxiliaries.ts';
import { inflected } from '../../../reading/data/speech.ts';
import { MET } from '../../candidates/match.ts';
import { mainVerb } from '../../clause/main-verb.ts';
import type { Case } from './case.ts';

/** What is done by saying it: other words of theirs are none of it. */
const ACTS: ReadonlySet<string> = new Set(
  inflected(
    'promise pledge vow threaten offer deny apologise apologize concede guarantee warn refuse reject',
  ).concat('admit admits admitted swear swears swore denies denied'.split(' ')),
);

/** Asked with what somebody would do: "willing to", "ready to". */
const WILLING = /^(?:willing|ready|prepared|inclined|open)$/;
/** Says that somebody would do it, or did. */
const WOULD: ReadonlySet<string> = new Set(
  inflected(
    'agree accept offer consent volunteer concede consider promise pledge vow plan propose welcome',
  ).concat(
    'willing willingness ready readiness prepared inclined open openness happy will would can could may might'.split(
      ' ',
    ),
  ),
);

/** "What is she willing to pay": not told by what others want of her, nor by what she refuses. */
export function willLacking({ question: { wanted, lowers }, best: { sentence } }: Case): boolean {
  const at = lowers.findIndex((lower, i) => WILLING.test(lower) && lowers[i + 1] === 'to');
  if (wanted === 'claim' || at < 0 || !lowers.slice(0, at).some(isBeing)) return false;
  return !sentence.words.some(({ lexeme }) => WOULD.has(lexeme.lower));
}

/** "What did they promise": not told by whatever else they did or said. */
export function pledgeLacking({ question: { wanted, lowers }, terms, best }: Case): boolean {
  if (wanted !== 'thing' && wanted !== 'statement') return false;
  const auxiliary = lowers.indexOf('what') + 1;
  if (auxiliary === 0 || !isAuxiliary(lowers[auxiliary] ?? '')) return false;
  const verb = mainVerb(terms, lowers, auxiliary);
  return verb >= 0 && ACTS.has(terms[verb]!.lexeme.lower) && best.match.strengths[verb]! < MET;
}
