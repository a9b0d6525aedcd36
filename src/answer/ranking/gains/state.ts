/** What a sentence gains by saying outright how somebody or something is, or which one of a kind. */

import { MET } from '../../candidates/match.ts';
import { conditionAsked, tellsCondition } from '../../clause/condition.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import type { Gain } from './gain.ts';

/** "Is Doe ok" is answered by "Doe was taken to hospital". */
const SAYS_CONDITION = 3;

/** A word for a condition such as is asked for. */
export const condition: Gain = (question) => {
  const asked = conditionAsked(question);
  return asked && (({ sentence }) => (tellsCondition(asked, sentence.words) ? SAYS_CONDITION : 0));
};

/** "Is the port open" is answered by what is open or closed, not by another mention of the port. */
const SAYS_STATE = 3;

/** The state that is asked about. */
export const state: Gain = (question, terms) => {
  const asked = stateIn(question, terms);
  return asked < 0 ? null : ({ match }) => (match.strengths[asked]! >= MET ? SAYS_STATE : 0);
};

/** The term at the end of "is the port open"; -1 in other questions, such as "is it true that". */
function stateIn({ wanted, lowers }: Question, terms: readonly Term[]): number {
  const last = terms.length - 1;
  const { at, name, framing } = terms[last] ?? { at: -1 };
  const asks = wanted === 'claim' && /^(?:is|are|was|were)$/.test(lowers[0]!) && lowers[1] !== 'it';
  return asks && last > 0 && at === lowers.length - 1 && !name && !framing ? last : -1;
}

/** "What language do they speak" is answered by the name of one. */
const SAYS_MEMBER = 3;

/** A member of the class that is asked for. */
export const member: Gain = (_question, _terms, { members }) =>
  members?.listed ? ({ sentence }) => (members.in(sentence).length > 0 ? SAYS_MEMBER : 0) : null;
