/** Whether the best sentence tells the hour where one is asked for. */

import type { Ranked } from '../../ranking/rank.ts';
import type { Case } from './case.ts';

export const clockLacking = ({ question: { lowers }, best }: Case): boolean =>
  asksForClock(lowers) && !hasClock(best);

/** "What time", "at which hour". */
const asksForClock = (lowers: readonly string[]): boolean =>
  (lowers.includes('what') && lowers.includes('time')) ||
  lowers.some((lower, i) => lower === 'hour' && /^(?:what|which)$/.test(lowers[i - 1] ?? ''));

function hasClock({ sentence }: Ranked): boolean {
  return sentence.words.some(
    ({ lexeme: { lower } }) =>
      /^([ap]\.?m\.?|noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall|o|gmt|\d{1,2}:\d\d)$/.test(
        lower,
      ) || /^\d{1,2}[ap]m$/.test(lower),
  );
}
