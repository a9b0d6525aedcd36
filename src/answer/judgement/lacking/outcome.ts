/** Whether the best sentence tells what came of a day or a meeting, rather than what was planned or said of it. */

import { isAhead } from '../../../reading/plans.ts';
import type { Question } from '../../question/question.ts';
import { MONTHS } from '../../reader/signs.ts';
import type { Case } from './case.ts';

const OUTCOME = /\b(?:what came (?:out )?of|(?:outcome|results?) of)\b/;

/** All days that the sentence gives were still to come when it was written. */
export function outcomeLacking({ question, statement, written }: Case): boolean {
  if (!isAsked(question)) return false;
  const { times } = statement();
  return times.length > 0 && times.every((time) => isAhead(time, statement(), written));
}

/** "The outcome of the talks", "what did they agree on May 3". */
function isAsked({ wanted, lowers }: Question): boolean {
  if (lowers.includes('of') && OUTCOME.test(lowers.join(' '))) return true;
  if (wanted === 'statement' || wanted === 'time' || !lowers.includes('did')) return false;
  return lowers.some(
    (lower, i) =>
      MONTHS.has(lower) && (/^\d{1,2}$/.test(lowers[i + 1] ?? '') || /^\d{1,2}/.test(lowers[i - 1] ?? '')),
  );
}
