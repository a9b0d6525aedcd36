/** What a sentence gains by saying outright what somebody demands or does. */

import { ITSELF } from '../../../language/bonds.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { MET } from '../../candidates/match.ts';
import type { Question } from '../../question/question.ts';
import type { Term } from '../../question/weigh.ts';
import { DEMANDING_WORDS } from '../../reader/cues.ts';
import type { Gain } from './gain.ts';

/** "What does Peru want" is answered by "Peru insists that". */
const SAYS_DEMAND = 3;
/** Words between whoever demands and the verb. */
const DEMAND_REACH = 4;

/** What is demanded, said beside the name of whoever demands it. */
export const demand: Gain = ({ wanted }, terms) =>
  wanted === 'position' ? (one) => (saysDemand(terms, one) ? SAYS_DEMAND : 0) : null;

function saysDemand(terms: readonly Term[], { match, sentence: { words } }: Candidate): boolean {
  return terms.some(({ name }, t) => {
    const at = match.positions[t]!;
    return (
      name &&
      match.strengths[t]! >= MET &&
      words.slice(at + 1, at + 1 + DEMAND_REACH).some(({ lexeme }) => DEMANDING_WORDS.has(lexeme.lower))
    );
  });
}

/** "What did the firm offer" is answered by what was offered, not by what the firm said. */
const SAYS_DEED = 4;

/** What is done, told with the very verb. */
export const deed: Gain = (question, terms) => {
  const verb = deedIn(question, terms);
  return verb < 0 ? null : (one) => (saysDeed(verb, terms, one) ? SAYS_DEED : 0);
};

/** The term of the verb in "what did the firm offer", of which no more is asked; -1 in other questions. */
function deedIn({ wanted, lowers }: Question, terms: readonly Term[]): number {
  if (wanted !== 'thing' || lowers[0] !== 'what' || !/^(?:did|does|do)$/.test(lowers[1] ?? '')) return -1;
  const last = terms.length - 1;
  const { lexeme, name, framing } = terms[last] ?? { lexeme: null };
  return last === 1 && !name && !framing && lexeme?.entry?.parts.includes('v') ? last : -1;
}

function saysDeed(deed: number, terms: readonly Term[], { match: { strengths } }: Candidate): boolean {
  return strengths[deed]! >= ITSELF && terms.every(({ name }, t) => !name || strengths[t]! >= MET);
}
