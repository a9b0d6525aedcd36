/** How long something is or takes is told by a stretch of time, whatever the words: "closed for nine weeks". */

import type { PreparedSentence } from '../reader/sentence.ts';
import { copyOf, type Match } from './match.ts';

/** As surely as a synonym of the word. */
const TOLD = 0.75;
const UNIT = /^(?:minutes?|hours?|nights?|days?|weeks?|months?|years?|decades?)$/;
const AGO = /^(?:ago|earlier|later|old)$/;

/** The match with the first stretch of time for that term. */
export function withLasting(match: Match, { words, signs }: PreparedSentence, term: number): Match {
  if (match.strengths[term]! >= TOLD) return match;
  const number = signs.find(
    ({ kind, to }) =>
      kind === 'number' &&
      UNIT.test(words[to]?.lexeme.lower ?? '') &&
      !AGO.test(words[to + 1]?.lexeme.lower ?? ''),
  );
  if (number === undefined) return match;
  const met = copyOf(match);
  met.strengths[term] = TOLD;
  met.positions[term] = number.to;
  return met;
}
