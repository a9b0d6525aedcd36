/** Whether a sentence tells what befell the people whose number is asked: "how many died". */

import type { Statement } from '../../../reading/article.ts';
import { measures, outcomes } from '../../../reading/data/numbers.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Ranked } from '../../ranking/rank.ts';
import { LIKELY } from './count-beside.ts';

/** Whether something that happened to people is what the question asks the number of; `null` when it asks of none. */
export function fateOf({ words }: Question): ((outcome: string) => boolean) | null {
  const first = words.findIndex(({ lexeme }) => outcomes.has(lexeme.lower));
  // What befell others tells only where or when: "how many were hurt where two died".
  const end = words.findIndex(({ lexeme }, i) => first >= 0 && i > first && BESIDES.test(lexeme.lower));
  const asking = end < 0 ? words : words.slice(0, end);
  const asked = new Set(asking.flatMap(({ lexeme }) => outcomes.get(lexeme.lower) ?? []));
  if (asked.size === 0) return null;
  return (outcome) =>
    asked.has(outcome) ||
    outcome === 'casualty' ||
    (asked.has('casualty') && (outcome === 'death' || outcome === 'injury'));
}

const BESIDES = /^(?:where|when|while|after|before)$/;

/** What a sentence tells to have befallen those it counts. */
export const outcomesIn = ({ quantities }: Statement): string[] =>
  quantities.flatMap(({ outcome }) => outcome ?? []);

/** How far the count is lacking, 0 to 1; `null` where what befell them does not decide it. */
export function fateLacking(
  isAsked: (outcome: string) => boolean,
  { focus }: Question,
  terms: readonly Term[],
  { match }: Ranked,
  statement: Statement,
): number | null {
  const told = outcomesIn(statement);
  // "How many died" is told by "the toll rose to 212" as well, but not of nurses.
  if (told.some(isAsked)) return focus === null || outcomes.has(focus.lower) ? 0 : null;
  // Of whom it is not read what befell them, it may be what is asked: "nine were held, two officers hurt".
  const unread = statement.quantities.some(({ outcome, unit }) => outcome === null && !measures.has(unit));
  if (told.length > 0 && !unread) return 1;
  // "Thirty-seven were on board, and no one was hurt".
  if (statement.negations.length > 0) return 1;
  const said = terms.some(({ lexeme }, t) => outcomes.has(lexeme.lower) && match.strengths[t]! >= MET);
  // "How many died" is not told by how many live there.
  return said ? null : LIKELY;
}

/**
 * Whether a count in a sentence is of those whom something else befell: "how many died" is not answered by how many are
 * missing, nor "how many are on strike" by how many were arrested, where nothing is told of a strike.
 */
export function otherFateFor(
  question: Question,
  terms: readonly Term[],
): (strengths: readonly number[]) => (outcome: string | null) => boolean {
  const same = fateOf(question);
  const asked = terms.flatMap(({ framing, lexeme }, t) => (framing || lexeme === question.focus ? [] : [t]));
  return (strengths) => {
    const untold = asked.length > 0 && asked.every((t) => strengths[t]! < MET);
    return (outcome) => outcome !== null && (same === null ? untold : !same(outcome));
  };
}
