/** What a question demands of the sentence that answers it, and which of that the sentence lacks. */

import { MET } from '../candidates/match.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import { roleLacking } from './lacking/bearer.ts';
import type { Case } from './lacking/case.ts';
import { clockLacking } from './lacking/clock.ts';
import { uncounted } from './lacking/count.ts';
import { otherDay } from './lacking/day.ts';
import { unnamed, unplaced, untimed } from './lacking/kind.ts';
import { unappointed } from './lacking/post.ts';
import { unspoken } from './lacking/speaker.ts';

export const DEMANDS = [
  'count',
  'day',
  'definition',
  'time',
  'clock',
  'place',
  'person',
  'speaker',
  'verb',
  'role',
  'modifier',
  'bearer',
] as const;

/** By demand: 0 met or not made, up to 1 wholly lacking. */
export type Lacking = Record<(typeof DEMANDS)[number], number>;

/** As they are called in `explain`. */
const CALLED: Readonly<Record<keyof Lacking, string>> = {
  count: 'a count',
  day: 'the day',
  definition: 'what somebody is',
  time: 'a time',
  clock: 'an hour',
  place: 'a place',
  person: 'a person',
  speaker: 'who says it',
  verb: 'what is done',
  role: 'the post',
  modifier: 'just that post',
  bearer: 'whose post it is',
};

/** What the one demand is called that is lacking most. */
export const mostLacking = (lacking: Lacking): string =>
  CALLED[DEMANDS.reduce((most, one) => (lacking[one] > lacking[most] ? one : most))];

/** How far each demand of the question is left open. */
export function lackingOf(asked: Case): Lacking {
  const { question, terms, best, matcher, statement, previous } = asked;
  const { wanted } = question;
  const { members } = matcher;
  // "What state is she from" is told by "a New Mexico senator".
  const told = members?.listed === true && members.in(best.sentence).length > 0;
  const { role, modifier, bearer } = roleLacking(question, terms, best, previous);
  return {
    count: wanted === 'number' ? uncounted(asked) : 0,
    day: otherDay(asked),
    time: wanted === 'time' ? untimed(asked) : 0,
    clock: wanted === 'time' && clockLacking(asked) ? 1 : 0,
    place: wanted === 'place' && !told ? unplaced(asked) : 0,
    person: wanted === 'person' && !told ? unnamed(asked) : 0,
    speaker: wanted === 'statement' ? unspoken(question, terms, best, statement()) : 0,
    definition: question.defines ? unappointed(asked) : 0,
    verb: verbLacking(terms, best),
    role,
    modifier,
    bearer,
  };
}

/** Weight of the weightiest verb of the question that the sentence does not say in any way. */
function verbLacking(terms: readonly Term[], { match }: Ranked): number {
  let most = 0;
  for (const [t, { lexeme, weight, framing }] of terms.entries()) {
    if (framing || lexeme.entry?.part !== 'v' || match.strengths[t]! >= MET) continue;
    most = Math.max(most, weight);
  }
  return Math.min(1, most * 2);
}
