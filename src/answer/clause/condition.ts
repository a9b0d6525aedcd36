/** Asks how somebody is, or to whom somebody is married: told only by a word for such a condition. */

import { isBeing } from '../../language/auxiliaries.ts';
import { tellingCondition } from '../../reading/data/conditions.ts';
import type { Question } from '../question/question.ts';
import type { Words } from './phrases.ts';

const AT_END = /^(?:now|yet|still|then|rn|today|or|not|to|right|though)$/;
const MARRYING = /^marr(?:y|ies|ied)$/;

/** "Is Doe ok", "was she hurt", "who is Doe married to", "who married Doe"; `null`: another question. */
export function conditionAsked({ wanted, lowers }: Question): ReadonlySet<string> | null {
  const who = wanted === 'person' && lowers[0] === 'who';
  if (who) return lowers.some((lower) => MARRYING.test(lower)) ? tellingCondition('married')! : null;
  if (wanted !== 'claim' || !isBeing(lowers[0] ?? '')) return null;
  let last = lowers.length - 1;
  while (last > 1 && AT_END.test(lowers[last]!)) last--;
  return last > 1 ? (tellingCondition(lowers[last]!) ?? null) : null;
}

/** Whether one of the words tells a condition of that sort; `condition`: the words that do. */
export const tellsCondition = (condition: ReadonlySet<string>, words: Words): boolean =>
  words.some(({ lexeme }) => condition.has(lexeme.lower));
